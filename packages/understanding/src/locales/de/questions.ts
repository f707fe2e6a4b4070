import { createPhraseTable } from '../../message/phrase-table.ts';
import type { QuestionWords } from '../question-words.ts';
import { wordSet, words } from '../word-list.ts';
import { stem } from './meaning.ts';

export const questions: QuestionWords = {
  whWords: wordSet(
    'was wer wen wem wessen wo wohin woher wann warum wieso weshalb wie welche welcher welches welchen welchem wieviel',
  ),
  openers: createPhraseTable<true>([
    [
      '(was|wer|wen|wem|wo|wohin|woher|wann|warum|wieso|weshalb|wie|welche|welcher|welches|welchen|wieviel)',
      true,
    ],
    [
      '(haben|habt|hast|ist|sind|gibt|kann|können|könnt|liefern|liefert|darf|muss|machen|bieten|hat|wird|werden|nehmen|akzeptieren) (sie|ihr|du|es|das|die|der|ich|man|wir|mein|meine)',
      true,
    ],
  ]),
  tellers: wordSet(
    'ich er sie es wir mich mir mein meine meinen meinem war waren habe hat hatte haben ist sind wurde zu nie nicht schon noch immer',
  ),
  subjects: wordSet('ich wir er man mein meine unser unsere'),
  modals: wordSet('kann könnte soll sollte muss darf'),
  wishes: createPhraseTable<true>([['(wie (wäre|wär|ist es|sieht es)|was ist mit|warum nicht)', true]]),
  measures: new Set(words('lang lange viel viele kosten kostet preis dauern dauert oft zeit').map(stem)),
  joints: wordSet(', : ( ) – — und aber sowie außerdem'),
  about: createPhraseTable<true>([['(ist|sind|war|hat|wird) (das|es|die|der)', true]]),
  requests: createPhraseTable<true>([
    ['(können|könnten|kannst|könntest|würden|würdest) (sie|du) [mir] [bitte]', true],
    ['(kann|könnte|darf) ich [bitte]', true],
  ]),
};
