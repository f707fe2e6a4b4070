import type { Command } from '../understanding.ts';
import type { CommandPhrase } from './command-words.ts';

/** The phrases that give one command: those that do wherever they stand, and those that must be all that is said. */
export const commandPhrases = (
  command: Command,
  always: readonly string[],
  onlyWhole: readonly string[] = [],
): [string, CommandPhrase][] => [
  ...always.map((phrase): [string, CommandPhrase] => [phrase, { command, isOnlyWhole: false }]),
  ...onlyWhole.map((phrase): [string, CommandPhrase] => [phrase, { command, isOnlyWhole: true }]),
];
