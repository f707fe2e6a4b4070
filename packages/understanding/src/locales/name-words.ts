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
  /** Stand before a name, and are no part of it. */
  titles: ReadonlySet<string>;
  /** Letters of a degree, before a name or behind it: only where they are written as such, "BSc", "DI". */
  degrees: ReadonlySet<string>;
  greetings: PhraseTable<true>;
  /** Names that are also plain words: taken with a capital only. */
  doubles: ReadonlySet<string>;
  firstNameWords: ReadonlySet<string>;
  lastNameWords: ReadonlySet<string>;
};
