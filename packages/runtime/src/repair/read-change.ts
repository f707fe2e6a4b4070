import type { Scalar, Slot } from '@turnwise/flow';
import { hasContent, type ReadingFailure, type ValueReading } from '@turnwise/understanding';
import { slotsReadBack } from '../kinds/confirm.ts';
import { slotOf, stateOf } from '../program/flow-program.ts';
import { withoutSpan } from '../reading/span.ts';
import type { Question } from '../turn/question.ts';
import { isGivenByUser, slotState, slotValue } from '../turn/slots.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { changeCount } from './change-count.ts';
import { changeDay } from './change-day.ts';
import { changeFlag } from './change-flag.ts';
import { changeStay } from './change-stay.ts';
import { changeText, sharesWord } from './change-text.ts';
import { listenerRule } from './listener.ts';
import { isByPlace, readAs } from './read-as.ts';

/** What a message changes: values, one of several slots' values, a value that cannot be, or one to be asked for. */
export type ReadChange =
  | { readonly kind: 'values'; readonly values: readonly ValueReading[] }
  /** One that may be meant for what is known: asked first. */
  | { readonly kind: 'offer'; readonly value: ValueReading }
  | { readonly kind: 'which'; readonly options: Readonly<Record<string, Scalar>> }
  | { readonly kind: 'refused'; readonly failure: ReadingFailure }
  /** "The 2 is wrong", without saying what is right. */
  | { readonly kind: 'wrong'; readonly slot: string; readonly denied: string };

/** Words that may stand beside the new value and what takes the old one back: "let's do 11 instead". */
const mostBeside = { cue: 3, bare: 2 };

/**
 * "Make it 11": what only its own question would make readable is read once more as an answer to the question of each
 * slot that can be meant - the one named, those just read back, those the user filled.
 */
export function readChange(turn: Turn, message: Message, question: Question): ReadChange | null {
  if (message.isUnasked || message.reading.commands.length > 0) return null;
  if (listenerRule(turn, 'correction') === null) return null;
  const shown = shownBy(turn, question);
  return (
    changeFlag(turn, message, shown) ??
    changeCount(turn, message, question, shown) ??
    changeStay(turn, message, shown) ??
    changeDay(turn, message) ??
    readOnceMore(turn, message, question, shown)
  );
}

/** Of what a question reads back, what the user gave. */
const shownBy = (turn: Turn, question: Question): readonly string[] =>
  readBackBy(turn, question).filter((name) => isGivenByUser(turn, name));

function readOnceMore(
  turn: Turn,
  message: Message,
  question: Question,
  shown: readonly string[],
): ReadChange | null {
  const { reading } = message;
  const retraction = question.slot === null ? null : reading.retraction;
  const last = retraction ? lastGiven(turn) : null;
  const isAnswered =
    reading.values.length + reading.restated.length > 1 ||
    !reading.values.every(isBareNumber) ||
    reading.values.some(({ slot }) => slot === question.slot);
  if (isAnswered && !resemblesLast(turn, message, question, last)) return null;
  const isAgreed = reading.affirmation === 'yes' && !reading.isReserved;
  if (isAgreed || reading.affirmation === 'unsure') return null;
  const { isCue, slot: named, span } = reading.correction;
  if (!isCue && !retraction && shown.length === 0) return null;
  if (reading.isQuestion && !isCue) return null;
  const said = retraction && (!span || retraction[1] > span[1]) ? retraction : span;
  const words = said ? withoutSpan(message.text, said) : message.text;
  const given = shown.length > 0 ? shown : turn.flow.slotNames.filter((name) => isGivenByUser(turn, name));
  const filled = isCue || last === null ? given : [last];
  const isNamed = named !== undefined && named !== question.slot && isGivenByUser(turn, named);
  const takesBack = isCue || retraction !== null || reading.affirmation === 'no';
  const text = changeText(turn, message, shown);
  if (text) return text;
  const read = (isNamed ? [named] : filled.filter((name) => name !== question.slot)).flatMap((name) => {
    const slot = slotOf(turn.flow, name);
    const before = slotValue(turn, name);
    const isTakenBack = isNamed || (slot?.type === 'choice' ? isCue || isMoreThanNo(message) : takesBack);
    if (!slot || before === null) return [];
    if (!isReadable(slot, isTakenBack) && !(name === last && sharesWord(words, before))) return [];
    const isMoment = slot.type === 'date' || slot.type === 'time';
    const found = readAs(turn, name, slot, words, message.at, isMoment ? before : undefined);
    const [read] = found.values;
    const value = read && { ...read, value: withinValue(before, reading.correction.denied, read.value) };
    const failure = found.failures.find(
      ({ reason, text }) => reason === 'rule' && (slot.type !== 'text' || (isNamed && /\d/.test(text))),
    );
    const text = value?.text ?? failure?.text;
    if (text === undefined || (!isNamed && !isLittleMore(words, text, takesBack))) return [];
    if (typeof value?.value === 'number' && turn.flow.texts.isPointing(message.text)) return [];
    if (slot.type === 'name' && !isNamed && !/^\p{Lu}/u.test(text)) return [];
    const isPlace = !isNamed && read !== undefined && isByPlace(turn, name, slot, read.text, message.at);
    return [{ slot: name, type: slot.type, before, value, text, failure, isPlace }];
  });
  // "No, the second one" is another of the one list there is; "make it three" picks none.
  const takesPlace = reading.affirmation === 'no' && shown.length > 0 && read.length === 1;
  // "The 2 is wrong."
  const wrong = read.filter(({ before, value, isPlace }) => value?.value === before && !isPlace);
  const [denied] = wrong;
  if (denied && wrong.length === 1 && turn.flow.texts.saysWrong(message.text))
    return { kind: 'wrong', slot: denied.slot, denied: denied.text };
  // "11" is the eleventh where nothing else can be eleven.
  const isPlain = ({ type, text }: (typeof read)[number]): boolean => type !== 'date' || /\D/.test(text);
  const plain = read.some(isPlain) ? read.filter(isPlain) : read;
  // "Hausnummer 7" is no count and no hour, unless it says so.
  const likely = plain.filter(
    (found) =>
      isNamed ||
      ((takesPlace || !found.isPlace) && !isOfSomethingElse(words, found, takesBack, turn.flow.language)),
  );
  const fits = likely.flatMap(({ slot, before, value }) => (value ? [{ slot, before, value }] : []));
  const [first] = fits;
  if (first && fits.length === 1) {
    const value = nearest(first.value, first.before);
    return value === first.before
      ? null
      : { kind: 'values', values: [{ ...first.value, value, isCorrection: true, alternatives: [] }] };
  }
  if (fits.length > 1) {
    const options = fits.map(({ slot, before, value }) => [slot, nearest(value, before)] as const);
    return { kind: 'which', options: Object.fromEntries(options) };
  }
  const failure = likely.length === 1 ? likely[0]?.failure : undefined;
  return failure ? { kind: 'refused', failure } : null;
}

/** The slot the user filled last: what "sorry, ..." most likely takes back. */
function lastGiven(turn: Turn): string | null {
  let last: string | null = null;
  let latest = -1;
  for (const name of turn.flow.slotNames) {
    const at = slotState(turn, name)?.at ?? -1;
    if (!isGivenByUser(turn, name) || at < latest) continue;
    last = name;
    latest = at;
  }
  return last;
}

/** "John, not Jon" of Jon Smith: only the word that was denied is another. */
function withinValue(before: Scalar, denied: string | undefined, value: Scalar): Scalar {
  const words = String(before).split(' ');
  const at = words.findIndex((word) => word.toLowerCase() === denied);
  return at < 0 || words.length === 1 ? value : words.with(at, String(value)).join(' ');
}

/** "Sorry, 14 Market Street" answers "Which city?" too, as any words would, but is the street once more. */
function resemblesLast(turn: Turn, { text }: Message, question: Question, last: string | null): boolean {
  const asked = question.slot === null ? undefined : slotOf(turn.flow, question.slot);
  const isFree = asked?.type === 'text' && asked.rules.length === 0;
  return isFree && last !== null && last !== question.slot && sharesWord(text, slotValue(turn, last) ?? '');
}

/** A number that counts or numbers something else: other words are said of it. "Three", spelt out, stands alone. */
function isOfSomethingElse(
  words: string,
  { type, text }: { type: Slot['type']; text: string },
  takesBack: boolean,
  language: string,
): boolean {
  const beside = words.replace(text, ' ');
  if (/^\d+$/.test(text)) return hasContent(beside, language);
  return (type === 'integer' || type === 'number') && !takesBack && /\p{L}/u.test(beside);
}

/** "11" was read as the one count there is; it may as well be an hour. */
const isBareNumber = ({ text }: ValueReading): boolean => /^\d+$/.test(text);

/** The slots a question reads back. */
function readBackBy(turn: Turn, question: Question): readonly string[] {
  const { pending } = turn.conversation;
  if (pending?.kind === 'actionConfirmation') return pending.slots;
  const state = stateOf(turn.flow, question.state);
  return state?.kind === 'confirm' && question.slot === null && pending === null
    ? slotsReadBack(turn, state)
    : [];
}

/** Any words would do as a free text, and yes or no is said of the question itself; a name is taken by a cue only. */
function isReadable(slot: Slot, takesBack: boolean): boolean {
  if (slot.type === 'name') return takesBack;
  if (slot.type === 'text')
    return slot.rules.some((rule) => rule.kind === 'pattern' && rule.value.startsWith('^'));
  return slot.type === 'choice' ? takesBack : slot.type !== 'boolean';
}

/** "Wrong" says no; that one of the choices has the word too means nothing. */
const isMoreThanNo = ({ reading, text }: Message): boolean =>
  reading.affirmation === 'no' && /\p{L}\W+\p{L}/u.test(text);

/** Nothing much is said besides the value. */
const isLittleMore = (words: string, value: string, takesBack: boolean): boolean =>
  (words.replace(value, ' ').match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <=
  (takesBack ? mostBeside.cue : mostBeside.bare);

/** Of a time's two meanings the one in the same half of the day as before: 10 in the morning becomes 11 in the morning. */
function nearest({ value, alternatives }: ValueReading, before: Scalar): Scalar {
  const isMorning = (time: Scalar): boolean => String(time) < '12:00';
  return [value, ...alternatives].find((time) => isMorning(time) === isMorning(before)) ?? value;
}
