import { spanOfTokens } from '../message/message.ts';
import { readPrompt } from '../read-prompt.ts';
import { type NumberReading, readNumbers } from '../values/read-numbers.ts';
import { assignReadings } from './assign-readings.ts';
import { boundsOf, meant, rivalsOf } from './meant-readings.ts';
import { type NumberCues, numberCues, numberScore } from './number-score.ts';
import type { SlotEntry } from './slot-plan.ts';
import { isFilledWith, type SlotWork, standing } from './slot-work.ts';

/** From here on the words beside a number name the slot: its noun, or what leads to it. */
const NAMED = 3;

/** Concepts that count heads. */
const HEADS = new Set(['people', 'adults', 'children']);

/** Counts and amounts, each to the slot that its noun names. */
export function fillNumbers(work: SlotWork, entries: readonly SlotEntry[]): void {
  const { message, locale, taken } = work;
  const { tokens } = message;
  const all = readNumbers(message, locale).filter(
    (reading) => !taken.subarray(reading.from, reading.to).includes(1),
  );
  if (work.asked && (work.asked.slot.type === 'integer' || work.asked.slot.type === 'number'))
    readCountAnswer(work, work.asked, all);
  if (all.length === 0) return;
  const readings = meant(work, all);
  const isBound = boundsOf(all);
  const cues = readings.map((reading) => numberCues(message, reading, locale, isBound));
  const isName = (stem: string): boolean => entries.some(({ words }) => words.nameStems.has(stem));
  // "Adults 2 kids 1": what stands before each number names it.
  if (cues.length > 1 && cues.at(-1)?.stems.length === 0 && cues.every(({ leading }) => leading.some(isName)))
    for (const around of cues) {
      around.concept = null;
      around.stems = [];
    }
  const content = tokens.filter(
    (token) =>
      token.kind !== 'mark' &&
      !locale.meaning.functionWords.has(token.word) &&
      !locale.commands.padding.has(token.word),
  ).length;
  const isCorrected = ({ name }: SlotEntry): boolean => name === work.sense.correction.slot;
  const { stems: promptStems } = readPrompt(work.context.prompt, locale);
  const chosen = assignReadings(readings, entries, (reading, entry, place) => {
    const around = cues[place];
    if (
      !around ||
      (entry.slot.type === 'integer' && !Number.isInteger(reading.value) && entry !== work.asked)
    )
      return 0;
    if (leadsElsewhere(around, entry, isName)) return 0;
    // "I meant 10000 for the number of people"
    if (locale.meaning.forWords.has(tokens[reading.to]?.word ?? '') && entries.some(isCorrected))
      return isCorrected(entry) ? NAMED : 0;
    const inPrompt =
      (work.asked === undefined || work.asked === entry) &&
      [...entry.words.nameStems].some((stem) => promptStems.has(stem));
    const isAlone = content <= reading.to - reading.from + 1;
    const score = numberScore(work, reading, around, entry, isAlone, inPrompt, entries.length === 1);
    if (score <= 0) return 0;
    return (
      score +
      standing(work, entry) * 0.3 -
      place * 0.02 +
      (isFilledWith(work, entry, reading.value) ? 0.5 : 0)
    );
  });
  for (const { entry, reading, score } of chosen) {
    work.taken.fill(1, reading.from, reading.to);
    const together = countedTogether(work, entry, reading, readings, cues, chosen);
    const last = together[together.length - 1] ?? reading;
    work.candidates.push({
      entry,
      values: [
        together.reduce((sum, part) => sum + part.value, reading.value),
        ...(entry.slot.type === 'integer' ? reading.alternatives : []),
      ],
      alternatives: [
        ...reading.alternatives,
        ...rivalsOf(work, readings, reading, chosen, true)
          .filter((rival) => !together.includes(rival))
          .map((rival) => rival.value),
      ],
      span: spanOfTokens(message, reading.from, last.to),
      isClear: entry === work.asked || score >= NAMED,
    });
  }
}

/** The words before a number name another slot: "my budget is 10k". */
function leadsElsewhere(cues: NumberCues, entry: SlotEntry, isName: (stem: string) => boolean): boolean {
  const nearest = cues.leading.find(isName);
  return nearest !== undefined && !entry.words.nameStems.has(nearest) && cues.stems.length === 0;
}

/** "2 adults and 3 kids" are five guests. */
function countedTogether(
  work: SlotWork,
  entry: SlotEntry,
  first: NumberReading,
  readings: readonly NumberReading[],
  cues: readonly NumberCues[],
  chosen: readonly { reading: NumberReading }[],
): NumberReading[] {
  if (!entry.words.concepts.has('people') || !HEADS.has(cues[readings.indexOf(first)]?.concept ?? ''))
    return [];
  const parts: NumberReading[] = [];
  let end = first.to;
  for (const [place, reading] of readings.entries()) {
    if (reading.from < end || chosen.some((pick) => pick.reading === reading)) continue;
    const between = work.message.tokens.slice(end, reading.from);
    const isJoined = between.length <= 4 && between.some((token) => work.locale.meaning.and.has(token.word));
    if (!isJoined || !HEADS.has(cues[place]?.concept ?? '')) break;
    parts.push(reading);
    end = reading.to;
  }
  return parts;
}

/** "just me" for a count of people. */
function readCountAnswer(work: SlotWork, entry: SlotEntry, numbers: readonly NumberReading[]): void {
  if (
    numbers.some((reading) => !reading.isWeak) ||
    !(
      entry.words.concepts.size === 0 || ['people', 'adults'].some((heads) => entry.words.concepts.has(heads))
    )
  )
    return;
  const hit = work.locale.meaning.countAnswers.find(work.message.tokens);
  if (hit)
    work.candidates.push({
      entry,
      values: [hit.value],
      alternatives: [],
      span: spanOfTokens(work.message, hit.from, hit.to),
      isClear: true,
    });
}
