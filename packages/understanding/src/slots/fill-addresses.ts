import type { Span } from '../understanding.ts';
import { readEmails } from '../values/read-emails.ts';
import { type PhoneReading, phoneRegions, readPhones } from '../values/read-phones.ts';
import { assignReadings } from './assign-readings.ts';
import { notExcluded } from './limited-readings.ts';
import { meant } from './meant-readings.ts';
import { cuesAround } from './role-cues.ts';
import type { SlotEntry } from './slot-plan.ts';
import { failSlot, isTaken, mentions, openSlots, type SlotWork, standing, takeSpan } from './slot-work.ts';
import { readCodes } from './text-rules.ts';

/** E-mail addresses, in the order of the slots; a broken one fails the slot it must be for. */
export function fillEmails(work: SlotWork): void {
  const readings = readEmails(work.message.text);
  for (const reading of readings) takeSpan(work, reading.span);
  const entries = openSlots(work, 'email');
  if (entries.length === 0 || readings.length === 0) return;
  const whole = readings.filter((reading) => !reading.isBroken);
  assignAddresses(work, whole, entries);
  const target = entries.find((entry) => entry === work.asked) ?? entries[0];
  const [bad] = readings;
  if (whole.length === 0 && bad && target) failSlot(work, target, bad.span, 'not_understood');
}

type Extent = { from: number; to: number };

/** Without those that are denied or taken back: "ORD-12345, no wait, ORD-777123". */
const meantOf = <R extends { span: Span }>(work: SlotWork, readings: readonly R[]): readonly (R & Extent)[] =>
  meant(
    work,
    notExcluded(
      work,
      readings.map((reading) => ({ ...reading, ...tokensOf(work, reading.span) })),
    ),
  );

function tokensOf({ message }: SlotWork, [start, end]: Span): Extent {
  const from = message.tokens.findIndex((token) => token.end > start);
  const to = message.tokens.findIndex((token) => token.start >= end);
  return { from, to: to < 0 ? message.tokens.length : to };
}

/** Each to a slot, and of several for one slot none is the surer one. */
function assignAddresses(
  work: SlotWork,
  whole: readonly { value: string; span: Span }[],
  entries: readonly SlotEntry[],
): void {
  const said = meantOf(work, whole);
  const scoreOf = (reading: Extent, entry: SlotEntry): number =>
    isOfSomethingElse(work, entry, reading) ? 0 : standing(work, entry) + 0.1;
  const chosen = assignReadings(said, entries, scoreOf);
  for (const { entry, reading } of chosen) {
    const others = said.filter(
      (other) => scoreOf(other, entry) > 0 && !chosen.some((pick) => pick.reading === other),
    );
    work.candidates.push({
      entry,
      values: [reading.value],
      alternatives: [...new Set(others.map(({ value }) => value))],
      span: reading.span,
      isClear: true,
    });
  }
}

/**
 * Somebody else's, or told of something else: "my cousin's number is ...", "I was told to call ..."; and "please
 * invite bob@example.com too" takes back no address that is known.
 */
function isOfSomethingElse(work: SlotWork, entry: SlotEntry, { from, to }: Extent): boolean {
  if (entry === work.asked) return false;
  const { tokens } = work.message;
  const { meaning, commands, freeText } = work.locale;
  const isMark = (at: number): boolean => tokens[at]?.kind === 'mark';
  const { owner } = cuesAround(tokens, from, to, work.locale, isMark);
  if (owner === 'theirs' && !entry.words.isTheirs) return true;
  const isKnownEmail = entry.slot.type === 'email' && work.context.filled?.[entry.name] !== undefined;
  const isContent = (word: string): boolean =>
    /\p{L}/u.test(word) && !meaning.functionWords.has(word) && !commands.padding.has(word);
  if (isKnownEmail)
    return (
      !work.sense.correction.isCue &&
      !mentions(work, entry) &&
      tokens.some(({ word }, at) => !work.taken[at] && isContent(word))
    );
  if (work.asked?.slot.type !== 'text') return false;
  // In a story, what leads up to it says whose it is.
  let low = from;
  while (low > 0 && !isMark(low - 1) && !meaning.and.has(tokens[low - 1]?.word ?? '')) low--;
  const leads = (has: (word: string) => boolean): boolean =>
    tokens.slice(low, from).some(({ word }) => has(word));
  const { mine, typeWords, slotFiller } = meaning;
  if (leads((word) => mine.has(word)) && leads((word) => typeWords.has(word) || slotFiller.has(word)))
    return false;
  return leads((word) => isContent(word) && !typeWords.has(word) && !freeText.orders.has(word));
}

/** Order numbers and the like, which their own rules single out. */
export function fillCodes(work: SlotWork): void {
  for (const entry of openSlots(work, 'text')) {
    const codes = readCodes(work.message.text, entry.slot, entry === work.asked).filter(
      ({ isBareDigits }) => !isBareDigits || entry === work.asked || mentions(work, entry),
    );
    if (codes.length === 0) continue;
    for (const { span } of codes) takeSpan(work, span);
    const [code, ...others] = meantOf(work, codes);
    if (!code) continue;
    work.candidates.push({
      entry,
      values: [code.value],
      alternatives: others.filter(({ isBareDigits }) => !isBareDigits).map(({ value }) => value),
      span: code.span,
      isClear: true,
    });
  }
}

/** Phone numbers; read without a slot for them too where their digits would pass for quantities. */
export function fillPhones(work: SlotWork, isInTheWay: boolean): void {
  const entries = openSlots(work, 'phone');
  if (entries.length === 0 && !isInTheWay) return;
  if (!hasManyDigits(work.message.text)) {
    if (work.asked?.slot.type !== 'phone') return;
  }
  const isAsked = work.asked?.slot.type === 'phone';
  const reader = entries.find((entry) => entry === work.asked) ?? entries[0];
  const regions = reader ? phoneRegions(reader.slot, work.region) : [work.region];
  const readings = readPhones(work.message.text, regions, isAsked).filter(
    (reading) => !isTaken(work, reading.span),
  );
  for (const reading of readings)
    if (!reading.isBroken || reading.value.length >= 7) takeSpan(work, reading.span);
  if (entries.length === 0) return;
  const whole = readings.filter((reading) => !reading.isBroken);
  assignAddresses(work, whole, entries);
  const [bad] = readings;
  const target = entries.find((entry) => entry === work.asked) ?? onlyPhone(work, entries, bad);
  if (whole.length === 0 && bad && target) failSlot(work, target, bad.span, 'not_understood');
}

/** A number for nobody's dial is still meant for the one slot there is, where it is named or written as phones are. */
function onlyPhone(
  work: SlotWork,
  entries: readonly SlotEntry[],
  bad: PhoneReading | undefined,
): SlotEntry | undefined {
  const [only] = entries;
  if (!only || !bad || entries.length > 1) return undefined;
  return mentions(work, only) ||
    (work.context.filled?.[only.name] === undefined && /^[+0(]/.test(work.message.text.slice(bad.span[0])))
    ? only
    : undefined;
}

function hasManyDigits(text: string): boolean {
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57 && ++digits >= 7) return true;
  }
  return false;
}
