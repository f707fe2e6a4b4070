import type { Locale } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import type { NumberReading } from '../values/read-numbers.ts';
import type { SlotEntry } from './slot-plan.ts';
import type { SlotWork } from './slot-work.ts';

/** What a number counts, from the words around it. */
export type NumberCues = {
  /** Concepts of the nouns behind it ("2 hotel rooms") or of the words that lead to it ("table for 2"). */
  concept: string | null;
  /** Stems of the content words right behind it. */
  stems: readonly string[];
  /** Stems of the content words that lead to it: "number of guests is 3". */
  leading: readonly string[];
  /** Said for a number of people: "for two". */
  isFor: boolean;
  /** "one" that counts nothing: "that one", "one way". */
  isIdle: boolean;
  /** One of many, by its number, unless it was asked for: "room 12", "599 Railroad Avenue". */
  isNumbered: boolean;
};

const NOUNS_BEHIND = 3;
/** Concepts whose singular before a number names one thing. */
const NUMBERED = new Set(['room', 'bed', 'bag', 'stop', 'item']);

export function numberCues(
  message: Message,
  reading: NumberReading,
  locale: Locale,
  isBound: (at: number) => boolean,
): NumberCues {
  const { tokens, text } = message;
  const { meaning, numbers } = locale;
  const stems: string[] = [];
  let concept: string | null = null;
  let capitals = 0;
  let at = reading.to;
  let isGlueAllowed = true;
  for (let seen = 0; at < tokens.length && seen < NOUNS_BEHIND; at++) {
    const token = tokens[at];
    if (!token || isBound(at)) break;
    if (token.kind === 'mark') {
      if (token.word === '-' || token.word === '%') continue;
      break;
    }
    if (token.kind === 'digits') break;
    const isOfUs = meaning.countOf.has(tokens[at - 1]?.word ?? '') && meaning.concepts.has(token.word);
    if (
      meaning.functionWords.has(token.word) &&
      !isOfUs &&
      !(seen === 0 && meaning.countOf.has(token.word))
    ) {
      if (isGlueAllowed && meaning.between.has(token.word)) continue;
      break;
    }
    isGlueAllowed = false;
    seen++;
    const first = text[token.start] ?? '';
    if (first !== first.toLowerCase()) capitals++;
    const stem = meaning.stem(token.word);
    stems.push(stem);
    concept ??= meaning.concepts.get(stem) ?? null;
  }
  const isAddress =
    concept === null &&
    capitals > 0 &&
    !reading.isWords &&
    !reading.hasCurrency &&
    text !== text.toUpperCase();
  const cueConcept = conceptBefore(tokens, reading.from, locale);
  const before = tokens[reading.from - 1]?.word ?? '';
  const beforeStem = meaning.stem(before);
  const isNumbered =
    before === beforeStem &&
    NUMBERED.has(meaning.concepts.get(beforeStem) ?? '') &&
    concept === null &&
    stems.length === 0;
  const after = tokens[reading.to]?.word ?? '';
  const isFor =
    meaning.forWords.has(before) ||
    (meaning.forWords.has(tokens[reading.from - 2]?.word ?? '') && meaning.more.has(before));
  const isCounted = cueConcept !== null || isFor || meaning.onlyWords.has(before);
  const isOpening =
    reading.from === 0 || tokens[reading.from - 1]?.kind === 'mark' || numbers.countingBefore.has(before);
  const isIdle =
    meaning.idleCounts.match(tokens, reading.from) !== null ||
    (reading.isWeak && concept === null && !isCounted && !isOpening) ||
    (reading.isWeak && concept === null && !isCounted && numbers.notCountingAfter.has(after));
  return {
    concept: concept ?? cueConcept,
    stems,
    leading: stemsBefore(tokens, reading.from, locale, isBound),
    isFor: isFor && stems.length === 0,
    isIdle,
    isNumbered: isNumbered || isAddress,
  };
}

/** What is counted, by the words that lead to a number: "table for 2". */
function conceptBefore(tokens: readonly Token[], from: number, locale: Locale): string | null {
  let concept: string | null = null;
  for (let back = Math.max(0, from - 4); back < from; back++) {
    const hit = locale.meaning.countCues.match(tokens, back);
    if (hit && reachesNumber(tokens, hit.to, from, locale)) concept = hit.value;
  }
  return concept;
}

function stemsBefore(
  tokens: readonly Token[],
  from: number,
  { meaning }: Locale,
  isBound: (at: number) => boolean,
): string[] {
  const stems: string[] = [];
  for (let back = from - 1; back >= 0 && back >= from - 5; back--) {
    const token = tokens[back];
    if (!token || isBound(back)) break;
    if (token.kind === 'mark' && token.word !== ':' && token.word !== '#' && token.word !== '$') break;
    if (token.kind === 'digits') break;
    if (token.kind === 'word' && !meaning.functionWords.has(token.word)) stems.push(meaning.stem(token.word));
  }
  return stems;
}

/** Only adverbs stand between a cue and its number: "a table for only 2". */
function reachesNumber(tokens: readonly Token[], from: number, to: number, locale: Locale): boolean {
  for (let at = from; at < to; at++) if (!locale.meaning.more.has(tokens[at]?.word ?? '')) return false;
  return from <= to;
}

const isYear = (value: number): boolean => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** How well a number fits a slot; 0 or less when it must not fill it. */
export function numberScore(
  { locale, asked, sense, context }: SlotWork,
  reading: NumberReading,
  cues: NumberCues,
  entry: SlotEntry,
  /** The message is little more than the number. */
  isAlone: boolean,
  /** What was said before it names the slot. */
  inPrompt: boolean,
  isOnlyNumericSlot: boolean,
): number {
  const { words, slot } = entry;
  const isAsked = entry === asked;
  const isFilled = context.filled?.[entry.name] !== undefined;
  const isPlain = isAsked && isAlone;
  // A known number is taken back by little else than the new one: "my son is 7" changes nothing.
  const isTakenBack = isAlone && (sense.correction.isCue || cues.leading.length === 0);
  if (reading.isLabel && !isPlain) return 0;
  if (reading.isOrdinal && !(isPlain && words.concepts.size === 0)) return 0;
  if (cues.isIdle && !isPlain) return 0;
  if (cues.isNumbered && !isAsked) return 0;
  const wantsMoney = words.concepts.has('money');
  const wantsYear = words.concepts.has('year') && !words.concepts.has('duration');
  const says = cues.concept;
  let score = 0;
  if (reading.hasCurrency) {
    if (wantsMoney) return 5;
    if (words.concepts.size > 0 || (slot.type === 'integer' && words.nameStems.size > 0))
      return isAsked && words.concepts.size === 0 ? 2 : 0;
    score += 2;
  }
  if (reading.isPercent && !isAsked && !words.concepts.has('percent') && words.nameStems.size > 0) return 0;
  if (wantsYear) {
    // "18 months" are no years.
    if (says !== null && says !== 'year') return 0;
    if (!isYear(reading.value)) return isPlain ? 1 : 0;
    return isAsked ? 5 : 3;
  }
  if (!isAsked && isYear(reading.value) && says === null && !reading.hasCurrency) return 0;
  const place = cues.stems.findIndex(
    (stem) => words.nameStems.has(stem) || (says === null && words.stems.has(stem)),
  );
  const isHeaded = place > 0 && cues.stems.slice(0, place).some((stem) => locale.meaning.concepts.has(stem));
  const sharesNoun = place >= 0 && !isHeaded;
  const sharesLead = cues.leading.some((stem) => words.nameStems.has(stem));
  if (sharesNoun) score += 4.2 - 0.2 * place;
  else if (says !== null && fits(says, words.concepts, isAsked)) score += 4;
  else if (says !== null && words.concepts.size > 0) return sharesLead && cues.stems.length === 0 ? 3 : 0;
  else if (says !== null && words.nameStems.size > 0) return isAsked ? 1 : 0;
  else if (says !== null) score += 2;
  else if (sharesLead) score += 3;
  else if (cues.isFor && words.concepts.has('people')) score += 3;
  else if (words.nameStems.size === 0) score += cues.stems.length > 0 && !reading.hasCurrency ? 0.6 : 1;
  else if (wantsMoney && leadsToMoney(cues, locale)) score += 2;
  else if (isAsked) score += cues.stems.length === 0 ? 2 : 0.5;
  else if (cues.stems.length === 0 && (!isFilled || isTakenBack))
    score +=
      inPrompt || (isFilled && sense.correction.isCue && isOnlyNumericSlot)
        ? 1
        : isOnlyNumericSlot && isAlone && asked === undefined
          ? 0.5
          : 0;
  if (score > 0 && isAsked) score += 2;
  return score;
}

const leadsToMoney = (cues: NumberCues, locale: Locale): boolean =>
  cues.stems.length === 0 && cues.leading.some((stem) => locale.meaning.moneyVerbs.has(stem));

/** "34 years old" fits an age; a stay is counted in days or nights. */
function fits(concept: string, concepts: ReadonlySet<string>, isAsked: boolean): boolean {
  if (concepts.has(concept)) return true;
  return (
    (concept === 'adults' && concepts.has('people')) ||
    (concept === 'people' && concepts.has('adults') && isAsked) ||
    (concept === 'year' && concepts.has('age')) ||
    (concept === 'people' && concepts.has('employee')) ||
    (concept === 'star' && concepts.has('rating'))
  );
}
