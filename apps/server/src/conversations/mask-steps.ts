import { createMask, type Mask, maskMessage, type Program } from '@turnwise/runtime';
import type { Advance, RecordedStep } from './advance.ts';

/** Fields of a recorded event or entry that carry the record's structure and never anything a user said. */
const structural = new Set([
  'at',
  'kind',
  'id',
  'effectId',
  'effect',
  'durationMs',
  'rule',
  'state',
  'from',
  'to',
  'port',
  'slot',
  'source',
  'branch',
  'span',
  'outcome',
  'count',
  'limit',
  'affirmation',
  'commands',
  'intents',
  'sentiment',
]);
/** Fields that hold entries of their own: what was read from a message, and how an effect ended. */
const nested = new Set(['values', 'result']);

type Sensitivity = { readonly isSensitive: boolean; readonly isShared: boolean };
const known = new WeakMap<Program, Sensitivity>();

/** Whether a program has a slot whose values are not to be read by others, and whether the AI is one of them. */
function sensitivityOf(program: Program): Sensitivity {
  const found = known.get(program);
  if (found) return found;
  const documents = [program.root.document, ...Object.values(program.library)];
  const slots = documents.flatMap((flow) => Object.values(flow.slots)).filter((slot) => slot.sensitive);
  const made = { isSensitive: slots.length > 0, isShared: slots.some((slot) => slot.shareWithAi) };
  known.set(program, made);
  return made;
}

/** Steps as they are recorded: whatever a user said into a sensitive slot is masked wherever it appears. */
export function maskSteps(advance: Advance): readonly object[] {
  const { program } = advance.before.pinned;
  const { isSensitive, isShared } = sensitivityOf(program);
  if (!isSensitive) return advance.steps;
  const mask = maskOf(advance);
  return advance.steps.map((step, index) => {
    const before = advance.states[index] ?? advance.after;
    const heard = maskMessage(program, before, advance.states[index + 1] ?? advance.after, step);
    const { event, replies, trace } = isShared ? withoutHistory(heard) : heard;
    return {
      event: maskEntry(event, mask),
      replies: maskEntries(replies, mask),
      trace: maskEntries(trace, mask),
    };
  });
}

/** A text that was said, masked as the record is. */
export const maskText = (advance: Advance, text: string): string =>
  sensitivityOf(advance.before.pinned.program).isSensitive ? maskOf(advance).text(text) : text;

const maskOf = ({ before, states, steps }: Advance): Mask => createMask(before.pinned.program, states, steps);

/** What the AI was shown of earlier messages stands in their own turns, masked by what was known of them then. */
function withoutHistory(step: RecordedStep): RecordedStep {
  const trace = step.trace.map((entry) =>
    entry.kind === 'effect' && entry.context
      ? { ...entry, context: { ...entry.context, recent: [] } }
      : entry,
  );
  return { ...step, trace };
}

/** The same shape, masked but for what carries the record's structure. */
function maskEntry(entry: object, mask: Mask): object {
  const fields = Object.entries(entry).map(([name, value]: [string, unknown]) => {
    if (structural.has(name)) return [name, value];
    if (!nested.has(name)) return [name, maskDeep(value, mask)];
    return [
      name,
      Array.isArray(value) ? maskEntries(value, mask) : isObject(value) ? maskEntry(value, mask) : value,
    ];
  });
  return Object.fromEntries(fields);
}

const maskEntries = (entries: readonly object[], mask: Mask): object[] =>
  entries.map((entry) => maskEntry(entry, mask));

/** The same shape with every text in it masked, and every number that is a masked value. */
function maskDeep(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return mask.text(value);
  if (typeof value === 'number') return mask.number(value);
  if (Array.isArray(value)) return value.map((part) => maskDeep(part, mask));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, maskDeep(part, mask)]));
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
