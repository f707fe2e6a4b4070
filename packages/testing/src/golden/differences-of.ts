import type { JsonValue } from '@turnwise/flow';
import { step } from '@turnwise/runtime';
import type { Difference, DifferenceKind } from './difference.ts';
import type { GoldenConversation, Line } from './golden-file.ts';
import { holds, isSame } from './is-same.ts';
import type { PlayedConversation, PlayedLine } from './play-golden.ts';

/**
 * Where a played conversation is not what is written down; empty when all is. Only what a line writes down is compared.
 * Replaying the events must always give the same conversation.
 */
export function differencesOf(
  golden: Omit<GoldenConversation, 'flow' | 'library' | 'settings' | 'recording'>,
  played: PlayedConversation,
): Difference[] {
  const opening = played.opening?.replies.map(({ text }) => text).join('\n') ?? '';
  const whole = { line: null, name: null } as const;
  return [
    ...list(golden.opening)
      .filter((words) => !opening.includes(words))
      .map((words): Difference => ({ ...whole, kind: 'says', expected: words, actual: opening })),
    ...golden.lines.flatMap((line, index) => {
      const happened = played.lines[index];
      return happened ? lineDifferences(line, happened, index) : [];
    }),
    ...played.unanswered.map(
      (asked): Difference => ({ ...whole, kind: 'unrecorded', expected: null, actual: asked }),
    ),
    ...(isReplayed(played)
      ? []
      : [{ ...whole, kind: 'replay', expected: null, actual: null } satisfies Difference]),
  ];
}

/** What was stored is what replaying the events gives, and survives being stored. */
function isReplayed({ program, initial, opening, lines }: PlayedConversation): boolean {
  const all = [...(opening ? [opening] : []), ...lines];
  let replayed = initial;
  for (const event of all.flatMap(({ events }) => events)) {
    replayed = step(program, JSON.parse(JSON.stringify(replayed)), event).conversation;
  }
  return isSame(replayed, all.at(-1)?.conversation ?? initial);
}

function lineDifferences(line: Line, happened: PlayedLine, index: number): Difference[] {
  const { conversation, replies, effects, trace, fresh } = happened;
  const said = replies.map(({ text }) => text);
  const whole = said.join('\n');
  const found: Difference[] = [];
  const differs = (kind: DifferenceKind, expected: JsonValue, actual: unknown, name: string | null = null) =>
    found.push({ kind, line: index, name, expected, actual: (actual ?? null) as JsonValue });
  const expectSame = (
    kind: DifferenceKind,
    actual: unknown,
    expected: JsonValue | undefined,
    name: string | null = null,
  ): void => {
    if (expected !== undefined && !isSame(actual, expected)) differs(kind, expected, actual, name);
  };

  expectSame('exactly', said, line.exactly);
  for (const words of list(line.says)) if (!whole.includes(words)) differs('says', words, whole);
  for (const words of list(line.never)) if (whole.includes(words)) differs('never', words, whole);
  expectSame('quickReplies', replies.at(-1)?.quickReplies, line.quickReplies);
  for (const [slot, value] of Object.entries(line.slots ?? {})) {
    expectSame('slot', conversation.slots[slot]?.value ?? null, value, slot);
  }
  if (line.confirmed) {
    const confirmed = Object.keys(conversation.slots).filter((slot) => conversation.slots[slot]?.confirmed);
    expectSame('confirmed', confirmed.sort(), [...line.confirmed].sort());
  }
  for (const [slot, count] of Object.entries(line.attempts ?? {})) {
    expectSame('attempts', conversation.slots[slot]?.attempts ?? 0, count, slot);
  }
  if (line.data && !holds(conversation.data, line.data)) differs('data', line.data, conversation.data);
  expectSame('state', conversation.state, line.state);
  expectSame('phase', conversation.phase, line.phase);
  if (line.calls) {
    const calls = effects.flatMap((effect) => (effect.kind === 'callAction' ? [effect] : []));
    const actual = calls.map(({ action, input }, at) =>
      typeof line.calls?.[at] === 'object' ? { action, input } : action,
    );
    expectSame('calls', actual, line.calls);
  }
  if (line.asks) {
    const kinds = effects.map(({ kind }) => kind).filter((kind) => kind !== 'callAction');
    expectSame('asks', kinds, line.asks);
  }
  if (line.errors) {
    const codes = trace.flatMap((entry) => (entry.kind === 'error' ? [entry.code] : []));
    expectSame('errors', codes, line.errors);
  }
  expectSame('fresh', fresh?.text, line.fresh);
  expectSame('takesBack', fresh?.takesBack === true, line.takesBack);
  const rules = trace.flatMap((entry) => (entry.kind === 'rule' ? [entry.rule] : []));
  for (const rule of line.rules ?? []) if (!rules.includes(rule)) differs('rules', rule, rules);
  return found;
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
