import type { Scalar, Slot } from '@turnwise/flow';
import type { AskingClause, ReadingFailure, Understanding, ValueReading } from '@turnwise/understanding';
import { slotOf } from '../program/flow-program.ts';
import { overlaps } from '../reading/span.ts';
import { toldReading } from '../reading/told-reading.ts';
import type { Question } from '../turn/question.ts';
import { fillSlot, forgetDerived, isFilled, slotValue } from '../turn/slots.ts';
import type { Correction, Heard, Message, Turn } from '../turn/turn.ts';
import { isOtherCurrency } from '../values/other-currency.ts';
import { isDoneWith } from './dependents.ts';
import { listenerRule } from './listener.ts';

/** What came of the values a message holds. */
export type Absorbed = Heard & {
  /** The asked slot was given the value it already has. */
  readonly isSame: boolean;
  /** Could be several values; asked back. */
  readonly ambiguous: ValueReading | null;
  /** The same for a slot that was not asked for: taken up when its turn comes. */
  readonly ambiguousMention: ValueReading | null;
  /** Wait for a yes before they count. */
  readonly toConfirm: readonly { readonly slot: string; readonly value: Scalar }[];
  /** Perhaps a correction: asked before anything is changed. */
  readonly toCorrect: { readonly slot: string; readonly value: Scalar } | null;
  /** It would change what something irrevocable was done with: that cannot be. */
  readonly isBlocked: boolean;
  /** Values for other slots that failed their rules. */
  readonly refused: readonly ReadingFailure[];
};

/** The same while the values are put into their slots, one after the other. */
type Absorbing = { -readonly [Field in keyof Absorbed]: Absorbed[Field] } & {
  readonly filled: string[];
  readonly corrected: Correction[];
  readonly toConfirm: { slot: string; value: Scalar }[];
};

/** Puts every value a message states into its slot. Yes or no, and the words of the answer, count for their own state only. */
export function absorb(turn: Turn, message: Message, question: Question | null): Absorbed {
  const asked = message.isUnasked ? null : (question?.slot ?? null);
  const { reading } = message;
  const heard: Absorbing = {
    message,
    filled: [],
    corrected: [],
    isSame: false,
    isBlocked: false,
    ambiguous: null,
    ambiguousMention: null,
    toConfirm: [],
    toCorrect: null,
    refused: [],
  };
  const answer = asked === null ? undefined : answerTo(turn, asked, message);
  for (const value of withAnswer(reading.values, answer)) {
    const slot = slotOf(turn.flow, value.slot);
    if (!slot) continue;
    const isAsked = value.slot === asked;
    if (isAsked || countsUnasked(slot, value, answer)) take(turn, heard, slot, value, isAsked, answer);
  }
  heard.refused = reading.failures.filter(
    (failure) =>
      failure.slot !== asked &&
      slotOf(turn.flow, failure.slot) !== undefined &&
      (!isFilled(turn, failure.slot) || reading.correction.isCue || !isFreeSlot(turn, failure.slot)) &&
      !reading.values.some((value) => overlaps(value.span, failure.span)),
  );
  return heard;
}

/** One value: into its slot, to be asked about first, or nowhere. */
function take(
  turn: Turn,
  heard: Absorbing,
  slot: Slot,
  value: ValueReading,
  isAsked: boolean,
  answer: ValueReading | undefined,
): void {
  const { message } = heard;
  const form = formAround(value, message);
  // "What does defective mean?" chooses nothing.
  if (isAsked && slot.type === 'choice' && form === 'what') return;
  if (value.alternatives.length > 0) {
    if (isAsked) heard.ambiguous = value;
    // Also what was asked for: where the message fills other slots, this one's turn comes next.
    if (isAsked || !isFilled(turn, value.slot)) heard.ambiguousMention ??= value;
    return;
  }
  if (typeof value.value === 'number' && turn.flow.texts.isPointing(message.text)) return;
  const isForeign = isOtherCurrency(slot, value, message.text);
  const known = slotValue(turn, value.slot);
  if (known === value.value) {
    heard.isSame ||= isAsked;
  } else if (known !== null) {
    const isMeant = isAsked || (!isBeside(form, message, answer) && isPlainCorrection(slot, value, message));
    change(turn, heard, value, known, isMeant && !isForeign);
  } else if (slot.confirm || isForeign) {
    heard.toConfirm.push({ slot: value.slot, value: value.value });
  } else {
    fillSlot(turn, value.slot, value.value, isAsked ? 'asked' : 'mentioned');
    heard.filled.push(value.slot);
  }
}

/** Another value for a slot that has one: changed where that is surely meant and can be, else asked. */
function change(
  turn: Turn,
  heard: Absorbing,
  { slot, value }: ValueReading,
  known: Scalar,
  isSure: boolean,
): void {
  if (listenerRule(turn, 'correction') === null) return;
  if (isDoneWith(turn, slot)) {
    heard.isBlocked = true;
  } else if (isSure) {
    fillSlot(turn, slot, value, 'corrected');
    forgetDerived(turn, slot);
    heard.corrected.push({ slot, from: known, to: value });
  } else {
    heard.toCorrect ??= { slot, value };
  }
}

/** The reading that answers the question: as read, or a plain yes or no where that is what was asked. */
function answerTo(turn: Turn, asked: string, { reading }: Message): ValueReading | undefined {
  const read = reading.values.find((value) => value.slot === asked);
  if (read || slotOf(turn.flow, asked)?.type !== 'boolean') return read;
  if (reading.affirmation !== 'yes' && reading.affirmation !== 'no') return undefined;
  // "No, my email is ..." takes an e-mail back.
  if (reading.affirmation === 'no' && reading.values.some((value) => value.isCorrection)) return undefined;
  return toldReading(asked, reading.affirmation === 'yes', '');
}

const withAnswer = (values: readonly ValueReading[], answer: ValueReading | undefined) =>
  answer && !values.includes(answer) ? [answer, ...values] : values;

function countsUnasked(slot: Slot, value: ValueReading, answer: ValueReading | undefined): boolean {
  // What takes a known value back was meant for its slot, whether or not it may be mentioned.
  if (!value.isCorrection && (slot.type === 'boolean' || !slot.extract)) return false;
  if (!answer || value === answer || !overlaps(answer.span, value.span)) return true;
  // An answer told in words has its days and numbers to itself, but nobody tells an address for the story's sake.
  return slot.type === 'email' || slot.type === 'phone';
}

/**
 * "Yes, because I have a party on Friday": where the message answers what was asked, a value that differs from a known
 * one may be about something else, unless it is taken back in words.
 */
const saysMore = (reading: Understanding, answer: ValueReading | undefined): boolean =>
  answer !== undefined || (reading.affirmation === 'yes' && !reading.isReserved);

/** Told beside something else, and perhaps of that. */
const isBeside = (
  form: AskingClause['form'] | null,
  { reading }: Message,
  answer: ValueReading | undefined,
): boolean =>
  form !== null ||
  reading.correction.isAddition === true ||
  (!reading.correction.isCue && saysMore(reading, answer));

/** How the clause asks that a value stands in; null for one that is told, taken back with it, or says the question itself. */
function formAround({ span }: ValueReading, { reading }: Message): AskingClause['form'] | null {
  if (reading.correction.isCue || span[1] === 0) return null;
  const clause = reading.questions.find(({ span: [from, to] }) => from < span[0] && span[1] <= to);
  return clause?.form ?? null;
}

/** A name or a text that only differs may be about somebody or something else: without a cue it is asked back. */
function isPlainCorrection(slot: Slot, value: ValueReading, { reading, isUnasked }: Message): boolean {
  if (value.isCorrection || reading.correction.isCue) return true;
  if (isUnasked) return false;
  return !isFree(slot);
}

/** Takes nearly any words: one that differs may be meant for something else. */
const isFree = (slot: Slot): boolean =>
  slot.type === 'name' || (slot.type === 'text' && !slot.rules.some((rule) => rule.kind === 'pattern'));

const isFreeSlot = (turn: Turn, name: string): boolean => {
  const slot = slotOf(turn.flow, name);
  return slot === undefined || isFree(slot);
};
