import type { Scalar, SlotType } from '@turnwise/flow';
import type { CorrectionReading } from '../correction.ts';
import type { Locale } from '../locales/locale.ts';
import type { Message } from '../message/message.ts';
import type {
  Affirmation,
  CommandReading,
  ReadingFailure,
  Span,
  UnderstandingContext,
} from '../understanding.ts';
import type { SlotEntry, SlotPlan } from './slot-plan.ts';

/** What else the message says, as far as it matters for filling. */
export type MessageSense = {
  affirmation: Affirmation;
  /** "I don't know" and nothing else. */
  isBareDoubt: boolean;
  /** The words that say yes, no or neither. */
  agreementSpans: readonly Span[];
  commands: readonly CommandReading[];
  correction: CorrectionReading;
  isQuestion: boolean;
  /** By "what", "do you" and the like, not by a "?" alone. */
  asksOutright: boolean;
  /** Beside its questions it tells something. */
  tellsToo: boolean;
  isRequest: boolean;
};

/** A value that the words may give to a slot, before its rules are asked. */
type Candidate = {
  entry: SlotEntry;
  /** Likeliest first; the first that passes the rules is taken. */
  values: readonly Scalar[];
  alternatives: readonly Scalar[];
  span: Span;
  /** Surely meant for this slot. */
  isClear: boolean;
  /** Fits another slot as well. */
  isOpen?: boolean | undefined;
  /** It contradicts itself: where the rules refuse it, no other meaning is taken for it. */
  isSlip?: boolean | undefined;
};

/** The filling of one message's slots, as it goes from one kind of value to the next. */
export type SlotWork = {
  readonly message: Message;
  readonly plan: SlotPlan;
  readonly locale: Locale;
  readonly context: UnderstandingContext;
  readonly sense: MessageSense;
  readonly asked: SlotEntry | undefined;
  readonly region: string;
  /** Tokens that a value already took: a number inside a date is no quantity. */
  readonly taken: Uint8Array;
  readonly candidates: Candidate[];
  readonly broken: ReadingFailure[];
};

const ASKED_BONUS = 2.5;
const UNFILLED_BONUS = 1;
const NAMED_BONUS = 3;

/** Slots of a type that this message may fill. */
export function openSlots(work: SlotWork, type: SlotType): readonly SlotEntry[] {
  const entries = work.plan.byType[type];
  for (const entry of entries) {
    if (entry.slot.extract || entry === work.asked) continue;
    return entries.filter((candidate) => candidate.slot.extract || candidate === work.asked);
  }
  return entries;
}

/** Marks the tokens of a value as its own. */
export function takeSpan(work: SlotWork, span: Span): void {
  const { tokens } = work.message;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token && token.start < span[1] && token.end > span[0]) work.taken[at] = 1;
  }
}

/** Whether another value already took some of these words. */
export function isTaken(work: SlotWork, span: Span): boolean {
  return work.message.tokens.some(
    (token, at) => work.taken[at] === 1 && token.start < span[1] && token.end > span[0],
  );
}

/** Whether the message says a word of the slot's name. */
export function mentions(work: SlotWork, entry: SlotEntry): boolean {
  const { stem, typeWords } = work.locale.meaning;
  return work.message.tokens.some(
    ({ kind, word }) =>
      kind === 'word' && (entry.words.nameStems.has(stem(word)) || typeWords.get(word) === entry.slot.type),
  );
}

/** What speaks for a slot before any word is weighed: it was asked for, it is empty, a correction names it. */
export function standing(work: SlotWork, entry: SlotEntry): number {
  const { correction } = work.sense;
  let score = entry === work.asked ? ASKED_BONUS : 0;
  if (work.context.filled?.[entry.name] === undefined) score += UNFILLED_BONUS;
  else if (correction.isCue) score += 0.5;
  if (correction.slot === entry.name) score += NAMED_BONUS;
  return score;
}

export function isFilledWith(work: SlotWork, entry: SlotEntry, value: Scalar | undefined): boolean {
  return value !== undefined && work.context.filled?.[entry.name] === value;
}

/** Notes words that were meant for a slot and give no value. */
export function failSlot(
  work: SlotWork,
  entry: SlotEntry,
  span: Span,
  reason: ReadingFailure['reason'],
): void {
  work.broken.push({
    slot: entry.name,
    span,
    text: work.message.text.slice(span[0], span[1]),
    reason,
  });
}
