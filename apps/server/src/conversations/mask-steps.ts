import {
  type ConversationEvent,
  createMask,
  type EffectResult,
  type Mask,
  maskMessage,
  type Program,
  type Reply,
  type TraceEntry,
} from '@turnwise/runtime';
import type { Advance, RecordedStep } from './advance.ts';

type FieldOf<Entry> = Entry extends unknown ? keyof Entry : never;
type Reading = Extract<TraceEntry, { kind: 'read' }>['values'][number];
type Field = FieldOf<ConversationEvent | Reply | TraceEntry | EffectResult | Reading>;

/**
 * What each field of the record holds: its structure, which never has anything a user said; entries with fields of their
 * own; or else words and values, which are masked. A field that is new has to be put here: types say so.
 */
const contents: Readonly<Record<Field, 'structure' | 'entries' | 'words'>> = {
  affirmation: 'structure',
  at: 'structure',
  branch: 'structure',
  change: 'structure',
  code: 'structure',
  commands: 'structure',
  count: 'structure',
  durationMs: 'structure',
  effect: 'structure',
  effectId: 'structure',
  flow: 'structure',
  from: 'structure',
  held: 'structure',
  id: 'structure',
  intents: 'structure',
  isQuestion: 'structure',
  kind: 'structure',
  limit: 'structure',
  outcome: 'structure',
  port: 'structure',
  rule: 'structure',
  sentiment: 'structure',
  slot: 'structure',
  source: 'structure',
  span: 'structure',
  state: 'structure',
  takesBack: 'structure',
  to: 'structure',
  usage: 'structure',
  result: 'entries',
  values: 'entries',
  after: 'words',
  answer: 'words',
  before: 'words',
  context: 'words',
  data: 'words',
  detail: 'words',
  memory: 'words',
  message: 'words',
  quickReplies: 'words',
  reason: 'words',
  saw: 'words',
  slots: 'words',
  text: 'words',
  value: 'words',
  words: 'words',
};

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
    const held = Object.hasOwn(contents, name) ? contents[name as Field] : 'words';
    if (held === 'structure') return [name, value];
    if (held === 'words') return [name, maskDeep(value, mask)];
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
