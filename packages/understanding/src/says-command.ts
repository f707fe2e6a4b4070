import { readCommands } from './commands.ts';
import { localeOf } from './locales/locale-of.ts';
import { readMessage } from './message/message.ts';
import type { Command } from './understanding.ts';

const saidByList = new WeakMap<readonly string[], ReadonlySet<Command>>();

/** Whether one of the phrases is a command of this kind, as the example of an intent can be. Keep the list's identity. */
export function saysCommand(phrases: readonly string[], command: Command, language = 'en'): boolean {
  let said = saidByList.get(phrases);
  if (!said) {
    const locale = localeOf(language);
    said = new Set(
      phrases.flatMap((phrase) =>
        readCommands(readMessage(phrase, locale.spellings), locale).map((read) => read.command),
      ),
    );
    saidByList.set(phrases, said);
  }
  return said.has(command);
}
