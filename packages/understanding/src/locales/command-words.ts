import type { PhraseTable } from '../message/phrase-table.ts';
import type { Command } from '../understanding.ts';

export type CommandPhrase = {
  command: Command /** Only when the message says nothing else. */;
  isOnlyWhole: boolean;
};

export type CommandWords = {
  phrases: PhraseTable<CommandPhrase>;
  /** Words that may stand around a command without adding anything: "please", "can you". */
  padding: ReadonlySet<string>;
};
