import type { Scalar, Slot } from '@turnwise/flow';
import { hasContent, type ReadingFailure, type ValueReading } from '@turnwise/understanding';
import { slotOf } from '../../program/flow-program.ts';
import { withoutSpan } from '../../reading/span.ts';
import type { Question } from '../../turn/question.ts';
import { isGivenByUser, slotValue } from '../../turn/slots.ts';
import type { Message, Turn } from '../../turn/turn.ts';
import { isByPlace, readAs } from '../read-as.ts';
import { wordsBeside } from '../words-in.ts';
import type { ChangeReader, ReadChange } from './change-reader.ts';
import { lastTakenBack, mayBeReadAnew, retractionIn } from './read-anew.ts';
import { sharesWord } from './shares-word.ts';

/** Words that may stand beside the new value and what takes the old one back: "let's do 11 instead". */
const mostBeside = { cue: 3, bare: 2 };

/** What a message says as the answer to questions that were not asked, and which slots it can be meant for. */
type Anew = {
  readonly words: string;
  readonly slots: readonly string[];
  /** The one slot is named in the words. */
  readonly isNamed: boolean;
  readonly takesBack: boolean;
  /** What "sorry, ..." most likely takes back. */
  readonly last: string | null;
};

/** The words, read as the answer to one slot's own question: a value, or why they are none. */
type Found = {
  readonly slot: string;
  readonly type: Slot['type'];
  readonly before: Scalar;
  readonly value: ValueReading | undefined;
  readonly text: string;
  readonly failure: ReadingFailure | undefined;
  readonly isPlace: boolean;
};

/**
 * "Make it 11": what only its own question would make readable is read once more as an answer to the question of each
 * slot that can be meant - the one named, those just read back, those the user filled.
 */
export const changeValue: ChangeReader = (turn, message, question, shown) => {
  if (!mayBeReadAnew(turn, message, question, shown)) return null;
  const anew = anewIn(turn, message, question, shown);
  const found = anew.slots.flatMap((name) => readAnew(turn, message, name, anew) ?? []);
  // "The 2 is wrong."
  const wrong = found.filter(({ before, value, isPlace }) => value?.value === before && !isPlace);
  const [denied] = wrong;
  if (denied && wrong.length === 1 && turn.flow.texts.saysWrong(message.text))
    return { kind: 'wrong', slot: denied.slot, denied: denied.text };
  // "No, the second one" is another of the one list there is; "make it three" picks none.
  const takesPlace = message.reading.affirmation === 'no' && shown.length > 0 && found.length === 1;
  // "Hausnummer 7" is no count and no hour, unless it says so.
  const likely = unlessDay(found).filter(
    (one) =>
      anew.isNamed || ((takesPlace || !one.isPlace) && !isOfSomethingElse(one, anew, turn.flow.language)),
  );
  return changeTo(likely);
};

function anewIn(turn: Turn, message: Message, question: Question, shown: readonly string[]): Anew {
  const { correction, affirmation } = message.reading;
  const { isCue, slot: named, span } = correction;
  const retraction = retractionIn(message, question);
  const last = lastTakenBack(turn, message, question);
  const said = retraction && (!span || retraction[1] > span[1]) ? retraction : span;
  const given = shown.length > 0 ? shown : turn.flow.slotNames.filter((name) => isGivenByUser(turn, name));
  const filled = isCue || last === null ? given : [last];
  const isNamed = named !== undefined && named !== question.slot && isGivenByUser(turn, named);
  return {
    words: said ? withoutSpan(message.text, said) : message.text,
    slots: isNamed ? [named] : filled.filter((name) => name !== question.slot),
    isNamed,
    takesBack: isCue || retraction !== null || affirmation === 'no',
    last,
  };
}

function readAnew(
  turn: Turn,
  message: Message,
  name: string,
  { words, isNamed, takesBack, last }: Anew,
): Found | null {
  const slot = slotOf(turn.flow, name);
  const before = slotValue(turn, name);
  if (!slot || before === null) return null;
  const { correction } = message.reading;
  const isTakenBack =
    isNamed || (slot.type === 'choice' ? correction.isCue || isMoreThanNo(message) : takesBack);
  if (!isReadable(slot, isTakenBack) && !(name === last && sharesWord(words, before))) return null;
  const isMoment = slot.type === 'date' || slot.type === 'time';
  const found = readAs(turn, name, slot, words, message.at, isMoment ? before : undefined);
  const [read] = found.values;
  const value = read && { ...read, value: withinValue(before, correction.denied, read.value) };
  const failure = found.failures.find(
    ({ reason, text }) => reason === 'rule' && (slot.type !== 'text' || (isNamed && /\d/.test(text))),
  );
  const text = value?.text ?? failure?.text;
  if (text === undefined || (!isNamed && !isLittleMore(words, text, takesBack))) return null;
  if (typeof value?.value === 'number' && turn.flow.texts.isPointing(message.text)) return null;
  if (slot.type === 'name' && !isNamed && !/^\p{Lu}/u.test(text)) return null;
  const isPlace = !isNamed && read !== undefined && isByPlace(turn, name, slot, read.text, message.at);
  return { slot: name, type: slot.type, before, value, text, failure, isPlace };
}

/** "11" is the eleventh where nothing else can be eleven. */
function unlessDay(found: readonly Found[]): readonly Found[] {
  const others = found.filter(({ type, text }) => type !== 'date' || /\D/.test(text));
  return others.length > 0 ? others : found;
}

/** The one value that fits, which of several, or why the only one there is does not. */
function changeTo(likely: readonly Found[]): ReadChange | null {
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

/** "John, not Jon" of Jon Smith: only the word that was denied is another. */
function withinValue(before: Scalar, denied: string | undefined, value: Scalar): Scalar {
  const words = String(before).split(' ');
  const at = words.findIndex((word) => word.toLowerCase() === denied);
  return at < 0 || words.length === 1 ? value : words.with(at, String(value)).join(' ');
}

/** A number that counts or numbers something else: other words are said of it. "Three", spelt out, stands alone. */
function isOfSomethingElse({ type, text }: Found, { words, takesBack }: Anew, language: string): boolean {
  const beside = words.replace(text, ' ');
  if (/^\d+$/.test(text)) return hasContent(beside, language);
  return (type === 'integer' || type === 'number') && !takesBack && /\p{L}/u.test(beside);
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
  wordsBeside(words, value) <= (takesBack ? mostBeside.cue : mostBeside.bare);

/** Of a time's two meanings the one in the same half of the day as before: 10 in the morning becomes 11 in the morning. */
function nearest({ value, alternatives }: ValueReading, before: Scalar): Scalar {
  const isMorning = (time: Scalar): boolean => String(time) < '12:00';
  return [value, ...alternatives].find((time) => isMorning(time) === isMorning(before)) ?? value;
}
