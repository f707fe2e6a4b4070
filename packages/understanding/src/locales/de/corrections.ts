import { createPhraseTable } from '../../message/phrase-table.ts';
import type { CorrectionWords } from '../correction-words.ts';

export const corrections: CorrectionWords = {
  cues: createPhraseTable<'cue' | 'change'>([
    [
      '(eigentlich|doch lieber|stattdessen|korrektur|ich meinte|ich meine|meinte ich|moment|mein fehler|sondern|lieber doch|vielmehr|quatsch)',
      'cue',
    ],
    ['(nein|nee|ne|na|naa) [,] (ich meinte|doch|lieber|es ist|am|um)', 'cue'],
    ['(ist|war|sind) falsch', 'cue'],
    [
      '(ändern|ändere|ändern sie|korrigieren|korrigiere|korrigieren sie|anpassen|aktualisieren|berichtigen|tausche|wechsle) [sie] [bitte] (mein|meine|meinen|die|das|den|es|auf|zu)',
      'change',
    ],
    ['(mein|meine|meinen|die|das|den) # (ändern|korrigieren|anpassen|aktualisieren)', 'change'],
    ['(etwas|eine sache|was) (ändern|korrigieren|anpassen)', 'change'],
    ['(machen sie|mach|machen wir) [daraus|es]', 'cue'],
  ]),
  additions: createPhraseTable<boolean>([['(auch noch|noch dazu|zusätzlich|außerdem|ebenfalls)', false]]),
  faults: createPhraseTable<true>([['(falscher|falsche|falsches|falschen)', true]]),
  retractions: createPhraseTable<true>([
    [
      '(nein|nee|naa|na [,] (lieber|doch|besser)|moment|sorry|entschuldigung|ich meine|ich meinte|quatsch|eigentlich|doch lieber|besser|korrektur|äh nein)',
      true,
    ],
  ]),
};
