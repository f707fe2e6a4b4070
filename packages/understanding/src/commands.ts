import type { Locale } from './locales/locale.ts';
import { type Message, spanOfTokens, type Token } from './message/message.ts';
import { isNegatedAt } from './slots/clause.ts';
import type { CommandReading } from './understanding.ts';

/** Commands such as "cancel" or "go back"; `isWhole` when nothing but politeness stands around one. */
export function readCommands(message: Message, locale: Locale): CommandReading[] {
  const { tokens } = message;
  const { phrases, padding } = locale.commands;
  const hits: {
    from: number;
    to: number;
    value: { command: CommandReading['command']; isOnlyWhole: boolean };
  }[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = phrases.match(tokens, at);
    if (!hit) continue;
    const isMeant = !isNegatedAt(tokens, at, locale) || isSaidAfterNo(tokens, at, hit.value.command, locale);
    if (isMeant) hits.push({ from: at, to: hit.to, value: hit.value });
    at = hit.to - 1;
  }
  if (hits.length === 0) return [];
  const covered = new Uint8Array(tokens.length);
  for (const hit of hits) covered.fill(1, hit.from, hit.to);
  let beside = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || covered[at] || token.kind === 'mark' || padding.has(token.word)) continue;
    beside++;
  }
  const isWhole = beside === 0;
  const strong = hits.filter((hit) => !hit.value.isOnlyWhole);
  const kept = strong.length > 0 ? strong : isWhole ? hits.slice(0, 1) : [];
  const seen = new Set<string>();
  return kept
    .filter((hit) => !seen.has(hit.value.command) && seen.add(hit.value.command))
    .map((hit) => ({ command: hit.value.command, span: spanOfTokens(message, hit.from, hit.to), isWhole }));
}

const turnsBack: ReadonlySet<string> = new Set<CommandReading['command']>(['cancel', 'back', 'restart']);

/** "No cancel it" says no to the question, and what to do instead; "no help" needs none. */
function isSaidAfterNo(tokens: readonly Token[], at: number, command: string, locale: Locale): boolean {
  const before = tokens[at - 1];
  return (
    at === 1 && before !== undefined && turnsBack.has(command) && locale.commands.padding.has(before.word)
  );
}
