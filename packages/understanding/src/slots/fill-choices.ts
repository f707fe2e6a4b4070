import { spanOfTokens } from '../message/message.ts';
import type { ChoiceReading } from '../values/choice-table.ts';
import { readChoices } from '../values/read-choices.ts';
import { assignReadings } from './assign-readings.ts';
import { boundsOf, meant, valueScore } from './meant-readings.ts';
import { cuesAround } from './role-cues.ts';
import type { SlotEntry } from './slot-plan.ts';
import { isFilledWith, openSlots, type SlotWork, standing } from './slot-work.ts';

/** Choices of every slot; the longer of two slots' choices has the words. */
export function fillChoices(work: SlotWork): void {
  const entries = openSlots(work, 'choice');
  if (entries.length === 0) return;
  const { message, locale } = work;
  const idle = idleTokens(work);
  type Option = ChoiceReading & { owner: SlotEntry };
  const groups = new Map<string, { readings: Option[]; entries: SlotEntry[] }>();
  const found = entries.map((entry) => ({
    entry,
    readings: readChoices(message, entry.slot, locale, {
      isAsked: entry === work.asked,
      isDisputed: isDisputed(work, entry),
      words: entry.words,
      taken: work.taken,
      nameStems: work.plan.nameStems,
      idle,
    }),
  }));
  for (const { entry, readings } of found) {
    const live = readings.filter(
      (reading) =>
        !reading.isNegated &&
        // "No idea what's wrong with it" chooses no "wrong item".
        (reading.strength === 'exact' || work.sense.affirmation !== 'unsure') &&
        !isOfTheCue(work, entry, reading) &&
        !found.some(
          (other) => other.entry !== entry && other.readings.some((wider) => isWider(wider, reading)),
        ),
    );
    if (live.length === 0) continue;
    const key = entry.slot.choices.map((choice) => choice.value).join('\u0000');
    const group = groups.get(key) ?? { readings: [], entries: [] };
    group.entries.push(entry);
    for (const reading of meant(work, live)) group.readings.push({ ...reading, owner: entry });
    groups.set(key, group);
  }
  for (const group of groups.values()) assignChoices(work, group.readings, group.entries);
}

/** The words that say yes or no, or that something is wrong, and name nothing by that. */
function idleTokens({ message, sense }: SlotWork): Uint8Array {
  const { correction, agreementSpans } = sense;
  const spans = correction.span ? [...agreementSpans, correction.span] : agreementSpans;
  const idle = new Uint8Array(message.tokens.length);
  message.tokens.forEach(({ start }, at) => {
    if (spans.some(([from, to]) => from <= start && start < to)) idle[at] = 1;
  });
  return idle;
}

/** The "change" of "change my order number" is no "changed mind", and a bare "wrong" no "wrong item". */
function isOfTheCue(work: SlotWork, entry: SlotEntry, { from, to, strength }: ChoiceReading): boolean {
  const { correction, affirmation } = work.sense;
  const { tokens } = work.message;
  if (entry === work.asked && strength === 'exact') return false;
  const isBare = tokens.every((token, at) => token.kind === 'mark' || (at >= from && at < to));
  if (affirmation === 'no' && entry !== work.asked && strength !== 'exact' && isBare) return true;
  if (!correction.isChange || !correction.span || (correction.slot ?? entry.name) === entry.name)
    return false;
  const start = tokens[from]?.start ?? 0;
  return start >= correction.span[0] && start < correction.span[1];
}

/** "north indian" outdoes "north". */
const isWider = (a: ChoiceReading, b: ChoiceReading): boolean =>
  a.strength === 'exact' && a.from <= b.from && a.to >= b.to && a.to - a.from > b.to - b.from;

/** A filled slot that a "no" or "actually" may be about. */
function isDisputed(work: SlotWork, entry: SlotEntry): boolean {
  return (
    work.context.filled?.[entry.name] !== undefined &&
    (work.sense.correction.isCue || work.sense.affirmation === 'no')
  );
}

/** An "and" between the two, and little else. */
function isJoined({ message, locale }: SlotWork, pair: readonly ChoiceReading[]): boolean {
  const [first, second] = pair.toSorted((a, b) => a.from - b.from);
  const between = message.tokens.slice(first?.to, second?.from);
  return between.length <= 3 && between.some(({ word }) => locale.meaning.and.has(word));
}

/** Slots with the same choices share the words: "from my savings to her checking account". */
function assignChoices(
  work: SlotWork,
  options: readonly (ChoiceReading & { owner: SlotEntry })[],
  entries: readonly SlotEntry[],
): void {
  const { message, locale } = work;
  const places = new Map<string, ChoiceReading & { owner: SlotEntry }>();
  for (const option of options)
    if (!places.has(`${option.from}/${option.value}`)) places.set(`${option.from}/${option.value}`, option);
  const readings = [...places.values()];
  const isBound = boundsOf(readings);
  const chosen = assignReadings(readings, entries, (reading, entry, place) => {
    if (entry.slot.choices.length === 0) return 0;
    const around = cuesAround(message.tokens, reading.from, reading.to, locale, isBound);
    const base =
      entries.length > 1
        ? valueScore(work, entry, around, place, reading.value, entries)
        : standing(work, entry) + 1 - place * 0.02;
    const isChange =
      work.context.filled?.[entry.name] !== undefined && !isFilledWith(work, entry, reading.value);
    return (
      base + (reading.strength === 'exact' ? 1 : 0) + (isChange && work.sense.correction.isCue ? 0.5 : 0)
    );
  });
  for (const { entry, reading } of chosen) {
    const rivals = readings.filter(
      (other) =>
        other !== reading &&
        other.value !== reading.value &&
        other.strength === reading.strength &&
        !chosen.some((pick) => pick.reading === other),
    );
    const span = spanOfTokens(message, reading.from, reading.to);
    // "Actually, the brakes and the gears" changes to both, so to neither.
    const isOpen = !work.sense.correction.isCue || rivals.some((rival) => isJoined(work, [reading, rival]));
    work.candidates.push({
      entry,
      values: [reading.value],
      alternatives: isOpen ? rivals.map((rival) => rival.value) : [],
      span,
      isClear: true,
    });
  }
}
