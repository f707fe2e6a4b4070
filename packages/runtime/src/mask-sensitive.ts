import type { Scalar } from '@turnwise/flow';
import { readUnderstandAnswer } from './effects/ai-answers.ts';
import { withoutWords } from './effects/withhold.ts';
import { flowsRunning } from './flows-running.ts';
import type { Conversation, Pending } from './model/conversation.ts';
import type { ConversationEvent } from './model/event.ts';
import type { Trace } from './model/trace.ts';
import { type FlowProgram, slotOf } from './program/flow-program.ts';
import type { Program } from './program/program.ts';
import { innermostFlow } from './turn/turn.ts';
import { formatValue } from './values/format-value.ts';
import { maskValue } from './values/mask-value.ts';

/**
 * What is known by slot, sensitive values masked: for logs, exports and other people's eyes. In a sub-flow what the flows
 * around know as well; of two of one name the inner one.
 */
export function maskedSlots(program: Program, conversation: Conversation): Record<string, Scalar> {
  const values: Record<string, Scalar> = {};
  const seen = new Set<string>();
  for (const { flow, slots } of flowsRunning(program, conversation)) {
    for (const [name, { value }] of Object.entries(slots)) {
      if (value === null || seen.has(name)) continue;
      values[name] = flow.slots[name]?.sensitive ? maskValue(value) : value;
    }
    for (const name of flow.slotNames) seen.add(name);
  }
  return values;
}

/** What happened in one step, as far as it may hold what is not to be shown. */
export type Happened = { readonly event: ConversationEvent; readonly trace: Trace };

/** Takes sensitive values out of what is recorded. */
export type Mask = {
  text(text: string): string;
  /** A number that is such a value becomes the text that stands for it. */
  number(value: number): number | string;
};

/**
 * Knows every sensitive value of a turn: as stored and as shown, in each of the states it went through, so that one that
 * came and went again is known; and the words users said it in.
 */
export function createMask(
  program: Program,
  states: readonly Conversation[],
  steps: readonly Happened[] = [],
): Mask {
  const known = new Map<string, string>();
  const note = (words: string, value: Scalar) => {
    if (words !== '' && !known.has(words)) known.set(words, maskValue(value));
  };
  for (const state of states) {
    for (const { words, value } of valuesOf(program, state)) note(words, value);
  }
  for (const { event, trace } of steps) {
    for (const words of [...saidIn(event, trace), ...readByAi(program, states, event)]) note(words, words);
  }
  // "ORD-1234" goes before "1234": what is left of a half-hidden value would still tell.
  const secrets = [...known].sort(([a], [b]) => b.length - a.length);
  const numbers = new Map(secrets.map(([words, shown]) => [words.replace(/[\s()/.-]/g, ''), shown]));
  const covers = secrets.map(([words, shown]) => cover(words, shown));
  return {
    text: (text) => covers.reduce((shown, hide) => hide(shown), text),
    number: (value) => (String(value).length < fewestLetters ? value : (numbers.get(String(value)) ?? value)),
  };
}

/** Shorter ones count only where they stand alone: they are part of too many words. */
const fewestLetters = 3;
const fewestDigits = 6;

/** Puts `shown` in the place of some words, however they are written. */
function cover(words: string, shown: string): (text: string) => string {
  const isNumber = words.replace(/\D/g, '').length >= fewestDigits && !/\p{L}/u.test(words);
  if (isNumber) return (text) => withoutWords(text.replaceAll(words, shown), words);
  if (words.length === 1) return (text) => (text.trim() === words ? shown : text);
  const literal = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu');
  const whole = words.length < fewestLetters ? null : words;
  return (text) => (whole === null ? text : text.replaceAll(whole, () => shown)).replace(alone, () => shown);
}

type Known = { readonly words: string; readonly value: Scalar };

/** Sensitive values of a conversation, of the flows that wait as well. */
function* valuesOf(program: Program, conversation: Conversation): Generator<Known> {
  const inner = innermostFlow(program, conversation);
  for (const [name, value] of pendingValues(conversation.pending)) yield* formsOf(inner, name, value);
  for (const { flow, slots } of flowsRunning(program, conversation)) {
    for (const name in slots) yield* formsOf(flow, name, slots[name]?.value ?? null);
  }
}

function* formsOf(flow: FlowProgram, name: string, value: Scalar | null): Generator<Known> {
  const slot = slotOf(flow, name);
  if (!slot?.sensitive || value === null || typeof value === 'boolean') return;
  yield { words: String(value), value };
  yield { words: formatValue(slot, value, flow.language, flow.texts), value };
}

/** Values that are asked about before they are kept, by slot. */
export function* pendingValues(pending: Pending | null): Generator<readonly [slot: string, value: Scalar]> {
  switch (pending?.kind) {
    case 'correctionOffer':
      yield [pending.slot, pending.value];
      return;
    case 'slotConfirmation':
      yield [pending.slot, pending.value];
      yield* Object.entries(pending.more ?? {});
      return;
    case 'valueChoice':
      for (const value of pending.values) yield [pending.slot, value];
      return;
    case 'changeChoice':
      yield* Object.entries(pending.options);
      return;
    case 'effects':
      yield* pendingValues(pending.offer ?? null);
      yield* Object.entries(pending.findings?.values ?? {});
      return;
    default:
  }
}

/** What the user wrote in an event; null where it was no message. */
export const messageOf = (event: ConversationEvent): string | null =>
  event.kind === 'userMessage' || event.kind === 'resumed' ? (event.text ?? null) : null;

/** The words of a message that sensitive values were read from: where the trace masks what stands in the message. */
function saidIn(event: ConversationEvent, trace: Trace): readonly string[] {
  const text = messageOf(event);
  const reading = trace.find((entry) => entry.kind === 'read');
  if (text === null || !reading) return [];
  return reading.values
    .map(({ span, words }) => ({ said: text.slice(...span), words }))
    .filter(({ said, words }) => said !== words && maskValue(said) === words)
    .map(({ said }) => said);
}

/** The words the AI says it found sensitive values in. */
function readByAi(
  program: Program,
  states: readonly Conversation[],
  event: ConversationEvent,
): readonly string[] {
  if (event.kind !== 'effectResolved' || event.result.kind !== 'ai') return [];
  const answer = readUnderstandAnswer.safeParse(event.result.answer);
  if (!answer.success) return [];
  const flows = states.map((state) => innermostFlow(program, state));
  return answer.data.values
    .filter(({ slot }) => flows.some((flow) => slotOf(flow, slot)?.sensitive))
    .flatMap(({ words, value }) => [words, ...(typeof value === 'boolean' ? [] : [String(value)])])
    .filter((words) => words.trim() !== '');
}
