import { readCommands } from './commands.ts';
import type { Locale } from './locales/locale.ts';
import { localeOf } from './locales/locale-of.ts';
import { readMessage } from './message/message.ts';
import type { Command } from './understanding.ts';

/** In the language they were last asked about: a flow has one at a time. */
const saidByList = new WeakMap<
  readonly string[],
  { readonly locale: Locale; readonly said: ReadonlySet<Command> }
>();

/** Whether one of the phrases is a command of this kind, as the example of an intent can be. Keep the list's identity. */
export function saysCommand(phrases: readonly string[], command: Command, language = 'en'): boolean {
  const locale = localeOf(language);
  let known = saidByList.get(phrases);
  if (known?.locale !== locale) {
    const said = phrases.flatMap((phrase) =>
      readCommands(readMessage(phrase, locale.spellings), locale).map((read) => read.command),
    );
    known = { locale, said: new Set(said) };
    saidByList.set(phrases, known);
  }
  return known.said.has(command);
}
