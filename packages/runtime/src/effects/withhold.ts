import type { JsonValue, Slot } from '@turnwise/flow';
import type { Understanding } from '@turnwise/understanding';
import type { Conversation } from '../model/conversation.ts';
import { type FlowProgram, slotOf } from '../program/flow-program.ts';
import { flowById } from '../program/program.ts';
import type { Question } from '../turn/question.ts';
import { innermostFlow, type Turn } from '../turn/turn.ts';
import { formatValue } from '../values/format-value.ts';

/** True for a slot whose values the AI is never shown: sensitive, and not shared by its author. */
export const isWithheld = (slot: Slot | undefined): boolean => slot?.sensitive === true && !slot.shareWithAi;

/** Takes withheld values out of what the AI is shown. */
export type Withhold = {
  text(text: string): string;
  /** The same for every text in some data, and every number that is such a value. */
  data(data: Readonly<Record<string, JsonValue>>): Readonly<Record<string, JsonValue>>;
};

/** What stands where something was taken out. */
export const withheldWords = '***';

/** Knows every withheld value of the conversation: of this flow and of those that wait, before the turn and now. */
export function withholder(turn: Turn): Withhold {
  const words = [...new Set([...wordsIn(turn, turn.before), ...wordsIn(turn, turn.conversation)])];
  // "ORD-1234" goes before "1234": what is left of a half-hidden value would still tell.
  words.sort((a, b) => b.length - a.length);
  const text = (shown: string) => words.reduce(withoutWords, shown);
  const json = (value: JsonValue): JsonValue => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return text(String(value)) === String(value) ? value : withheldWords;
    if (Array.isArray(value)) return value.map(json);
    return typeof value === 'object' && value !== null ? record(value) : value;
  };
  const record = (data: Readonly<Record<string, JsonValue>>) =>
    Object.fromEntries(Object.entries(data).map(([name, value]) => [name, json(value)]));
  return { text, data: (data) => (words.length === 0 ? data : record(data)) };
}

/**
 * A message as the AI may see it. The words a withheld value was read from are taken out; and where one was asked for,
 * a message nothing could be read from as a whole, for the value is probably in it.
 */
export function withheldMessage(
  turn: Turn,
  text: string,
  reading: Understanding,
  question: Question | null,
): string {
  const { values, failures } = reading;
  const words = [...values, ...failures].filter(({ slot }) => isWithheld(slotOf(turn.flow, slot)));
  const saysNothingElse = values.length === 0 && reading.commands.length === 0 && !reading.isQuestion;
  if (question?.slot && isWithheld(slotOf(turn.flow, question.slot)) && saysNothingElse) return withheldWords;
  return withholder(turn).text(words.reduce((shown, word) => withoutWords(shown, word.text), text));
}

/** Withheld values of a conversation, as stored and as shown. */
function* wordsIn({ program }: Turn, conversation: Pick<Conversation, 'slots' | 'stack'>): Generator<string> {
  yield* wordsOf(innermostFlow(program, conversation), conversation.slots);
  for (const frame of conversation.stack) {
    const flow = flowById(program, frame.flowId);
    if (flow) yield* wordsOf(flow, frame.slots);
  }
}

function* wordsOf(flow: FlowProgram, slots: Conversation['slots']): Generator<string> {
  for (const name in slots) {
    const value = slots[name]?.value;
    const slot = slotOf(flow, name);
    if (value === undefined || value === null || typeof value === 'boolean' || !slot || !isWithheld(slot))
      continue;
    yield String(value);
    yield formatValue(slot, value, flow.language, flow.texts);
  }
}

/** A text without some words, however they are written: capitals, and spaces within a number, make no difference. */
export function withoutWords(text: string, words: string): string {
  if (words.trim() === '') return text;
  const digits = words.replace(/\D/g, '');
  if (digits.length >= fewestDigits && !/\p{L}/u.test(words)) return withoutNumber(text, digits);
  const literal = words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  // Very short ones count only where they stand alone.
  const pattern = words.length > 2 ? literal : `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`;
  return text.replace(new RegExp(pattern, 'giu'), withheldWords);
}

const fewestDigits = 6;

/** A phone number is known by its end: the beginning is written with a country or without. */
function withoutNumber(text: string, digits: string): string {
  const end = digits.slice(-Math.max(fewestDigits, digits.length - 4));
  // Each run of digits is looked through once: they may come from a service's answer, which can be long.
  return text.replace(/\+?\d[\d\s()/.-]*/g, (run) => {
    const places = [...run.matchAll(/\d/g)].map(({ index }) => index);
    const at = run.replace(/\D/g, '').lastIndexOf(end);
    return at < 0 ? run : withheldWords + run.slice((places[at + end.length - 1] ?? 0) + 1);
  });
}
