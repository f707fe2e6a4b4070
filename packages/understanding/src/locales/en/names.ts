import { createPhraseTable } from '../../message/phrase-table.ts';
import type { NameWords } from '../name-words.ts';
import { wordSet } from '../word-list.ts';

export const names: NameWords = {
  introductions: createPhraseTable<'strong' | 'weak' | 'asked' | 'changed'>([
    ['(my|the|full|first|last) name (is|would be|was|:|=)', 'strong'],
    ["(my|the|full|first|last) (name's|names)", 'strong'],
    ['my (full|first|last|given|family) name (is|:)', 'strong'],
    ["(name (is|:|=)|name's)", 'strong'],
    ['(change|correct|update) (my|the) [first|last|full] name to', 'strong'],
    [
      '(call me|i am called|you can call me|i go by|they call me|named|under the name [of]|in the name of)',
      'strong',
    ],
    ["(i'm|i am|this is|im)", 'weak'],
    ["(hi|hello|hey|hiya|good morning|good afternoon|good evening) [there] [,|!|.] (it's|it is|its)", 'weak'],
    ["(it's|it is|its|here is)", 'asked'],
    ['(make (it|that)|should be|i meant|i mean)', 'changed'],
  ]),
  selfMarks: createPhraseTable<boolean>([
    ['instead', false],
    ['(here|speaking|on the line)', true],
    ['(calling|writing|texting|emailing) (about|because|for|from|regarding|to|with|again|back)', true],
  ]),
  particles: wordSet(
    'y e van von de der den del della di da dos du la le bin ibn al el ter ten mac o st st.',
  ),
  answerOpeners: wordSet('yes yeah sure of course certainly please thanks'),
  titles: wordSet('mr mrs ms miss mx dr prof professor sir madam dame'),
  degrees: wordSet('ba bsc ma msc mba md phd'),
  greetings: createPhraseTable([['(good (morning|afternoon|evening|day)|hi|hello|hey)', true]]),
  doubles: wordSet(
    'will may mark grace hope faith april june august art rose summer dawn bill frank rich chase drew pat sue rob grant joy carol ray dean max earl jack iris lily ruby july merry charity dick sunny bliss honor mercy harmony lucky chance love noble bright strong moody savage swift justice liberty glory',
  ),
  firstNameWords: wordSet('first given forename christian'),
  lastNameWords: wordSet('last family surname second'),
};
