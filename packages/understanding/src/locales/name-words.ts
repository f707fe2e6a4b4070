import type { PhraseTable } from '../message/phrase-table.ts';

export type NameWords = {
  /** "my name is". */
  introductions: PhraseTable<'strong' | 'weak' | 'asked' | 'changed'>;
  /** After a name: "here", "speaking"; after one in place of another alone: "instead". */
  selfMarks: PhraseTable<boolean>;
  /** Inside a name: "van", "de". */
  particles: ReadonlySet<string>;
  /** Before a bare name: "sure", "yes". */
  answerOpeners: ReadonlySet<string>;
  titles: ReadonlySet<string>;
  /** Names that are also plain words: taken with a capital only. */
  doubles: ReadonlySet<string>;
  firstNameWords: ReadonlySet<string>;
  lastNameWords: ReadonlySet<string>;
};
