import { step } from '@turnwise/runtime';
import type { GoldenConversation, Line } from './golden-file.ts';
import { holds, isSame } from './is-same.ts';
import type { PlayedConversation, PlayedLine } from './play-golden.ts';

/**
 * Where a played conversation is not what its golden file says: one sentence each, empty when all is as written.
 * Only what a line writes down is compared. Replaying the events must always give the same conversation.
 */
export function goldenDifferences(golden: GoldenConversation, played: PlayedConversation): string[] {
  const opening = played.opening?.replies.map(({ text }) => text).join('\n') ?? '';
  const differences = list(golden.opening)
    .filter((words) => !opening.includes(words))
    .map((words) => `The opening does not say "${words}", but: ${opening}`);
  golden.lines.forEach((line, index) => {
    const happened = played.lines[index];
    if (!happened) return;
    const where = `Line ${index + 1} (${line.user ?? JSON.stringify(line)})`.slice(0, 90);
    differences.push(...lineDifferences(line, happened).map((what) => `${where}: ${what}`));
  });
  differences.push(...played.unanswered.map((asked) => `The recording has no answer to: ${asked}.`));
  if (!isReplayed(played)) differences.push('Replaying the events gives another conversation.');
  return differences;
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

function lineDifferences(line: Line, happened: PlayedLine): string[] {
  const { conversation, replies, effects, trace, fresh } = happened;
  const said = replies.map(({ text }) => text);
  const whole = said.join('\n');
  const found: string[] = [];
  const expectSame = (what: string, actual: unknown, expected: unknown): void => {
    if (expected === undefined || isSame(actual, expected)) return;
    found.push(
      `${what} should be ${JSON.stringify(expected)}, not ${JSON.stringify(actual)}; said: ${whole}`,
    );
  };

  expectSame('what is said', said, line.exactly);
  for (const words of list(line.says)) {
    if (!whole.includes(words)) found.push(`"${words}" should be said, not: ${whole}`);
  }
  for (const words of list(line.never)) {
    if (whole.includes(words)) found.push(`"${words}" should not be said: ${whole}`);
  }
  expectSame('the quick replies', replies.at(-1)?.quickReplies, line.quickReplies);
  for (const [slot, value] of Object.entries(line.slots ?? {})) {
    expectSame(`slot ${slot}`, conversation.slots[slot]?.value ?? null, value);
  }
  if (line.confirmed) {
    const confirmed = Object.keys(conversation.slots).filter((slot) => conversation.slots[slot]?.confirmed);
    expectSame('what is confirmed', confirmed.sort(), [...line.confirmed].sort());
  }
  for (const [slot, count] of Object.entries(line.attempts ?? {})) {
    expectSame(`the attempts of ${slot}`, conversation.slots[slot]?.attempts ?? 0, count);
  }
  if (line.data && !holds(conversation.data, line.data)) {
    found.push(`the data should hold ${JSON.stringify(line.data)}: ${JSON.stringify(conversation.data)}`);
  }
  expectSame('the state', conversation.state, line.state);
  expectSame('the phase', conversation.phase, line.phase);
  if (line.calls) {
    const calls = effects.flatMap((effect) => (effect.kind === 'callAction' ? [effect] : []));
    const actual = line.calls.map((call, index) =>
      typeof call === 'string'
        ? calls[index]?.action
        : { action: calls[index]?.action, input: calls[index]?.input },
    );
    expectSame('the calls', [...actual, ...calls.slice(actual.length)], line.calls);
  }
  if (line.asks) {
    const kinds = effects.map(({ kind }) => kind).filter((kind) => kind !== 'callAction');
    expectSame('what is asked of the outside', kinds, line.asks);
  }
  if (line.errors) {
    const codes = trace.flatMap((entry) => (entry.kind === 'error' ? [entry.code] : []));
    expectSame('the errors', codes, line.errors);
  }
  if (line.fresh !== undefined) expectSame('the fresh start', fresh?.text, line.fresh);
  if (line.takesBack !== undefined)
    expectSame('what is taken back', fresh?.takesBack === true, line.takesBack);
  const rules = trace.flatMap((entry) => (entry.kind === 'rule' ? [entry.rule] : []));
  for (const rule of line.rules ?? []) {
    if (!rules.includes(rule))
      found.push(`the trace should name the rule ${rule}, not only: ${rules.join(', ')}`);
  }
  return found;
}

const list = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;
