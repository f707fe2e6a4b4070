import type { Slot } from '@turnwise/flow';
import type { Locale } from '../locales/locale.ts';
import { type Message, readMessage, type Token } from '../message/message.ts';
import { createPhraseTable, type PhraseTable } from '../message/phrase-table.ts';
import { isNegatedAt } from '../slots/clause.ts';
import type { SlotWords } from '../slots/slot-words.ts';
import { editDistance } from './edit-distance.ts';
import { parseNumberWords } from './read-numbers.ts';

/** A choice the words name, by token positions. */
export type ChoiceReading = {
  from: number;
  to: number;
  value: string;
  /** `exact` names it; `loose` says its words apart, in part, misspelt or by position. */
  strength: 'exact' | 'loose';
  isNegated: boolean;
};

type Option = { value: string; phrases: { stems: string[]; words: string[] }[] };
type Table = {
  options: Option[];
  exact: PhraseTable<string>;
  /** Stems that occur in one choice only. */
  distinctive: ReadonlyMap<string, string>;
  noneValue: string | null;
  singleWords: { word: string; value: string }[];
  isNumeric: boolean;
};

const tables = new WeakMap<Slot, Map<string, Table>>();

function tableOf(slot: Slot, locale: Locale): Table {
  let byLanguage = tables.get(slot);
  if (!byLanguage) {
    byLanguage = new Map();
    tables.set(slot, byLanguage);
  }
  let table = byLanguage.get(locale.language);
  if (!table) {
    table = derive(slot, locale);
    byLanguage.set(locale.language, table);
  }
  return table;
}

/** "full-size", "full size" and "fullsize" are one phrase. */
function writings(phrase: string): string[] {
  const plain = phrase.replace(/[_]+/g, ' ').trim();
  const spaced = plain.replace(/[-/]+/g, ' ').replace(/\s+/g, ' ');
  const list = new Set([plain, spaced]);
  const words = spaced.split(' ');
  if (words.length === 2) {
    list.add(words.join(''));
    list.add(words.join('-'));
  }
  return [...list].map((writing) => writing.replace(/[[\]()|]/g, ' '));
}

function derive(slot: Slot, locale: Locale): Table {
  const { meaning } = locale;
  const stem = meaning.stem;
  const entries: [string, string][] = [];
  const options: Option[] = [];
  const owners = new Map<string, Set<string>>();
  const singleWords: { word: string; value: string }[] = [];
  for (const choice of slot.choices) {
    const phrases = [choice.value, ...(choice.label ? [choice.label] : []), ...choice.synonyms];
    const option: Option = { value: choice.value, phrases: [] };
    for (const phrase of phrases) {
      for (const writing of writings(phrase)) entries.push([writing, choice.value]);
      const said = readMessage(phrase.replaceAll('_', ' '), locale.spellings).tokens;
      if (said.some((token) => meaning.negations.has(token.word)) && said.length > 1) continue;
      const content = said
        .filter((token) => token.kind !== 'mark' && !meaning.functionWords.has(token.word))
        .map((token) => token.word);
      option.phrases.push({ stems: content.map(stem), words: content });
      for (const word of content) {
        const key = stem(word);
        const set = owners.get(key) ?? new Set();
        set.add(choice.value);
        owners.set(key, set);
      }
      const [only] = content;
      if (content.length === 1 && only && only.length >= 4)
        singleWords.push({ word: only, value: choice.value });
    }
    options.push(option);
  }
  const distinctive = new Map<string, string>();
  for (const [key, set] of owners) {
    const [only] = set;
    if (set.size === 1 && only !== undefined && key.length >= 2) distinctive.set(key, only);
  }
  const none = slot.choices.find((choice) =>
    [choice.value, choice.label ?? '', ...choice.synonyms].some((phrase) =>
      meaning.noneWords.has(phrase.toLowerCase()),
    ),
  );
  return {
    options,
    exact: createPhraseTable(entries, stem),
    distinctive,
    noneValue: none?.value ?? null,
    singleWords,
    isNumeric: slot.choices.some((choice) => /\d/.test(choice.value) || /\d/.test(choice.label ?? '')),
  };
}

export type ChoiceHints = {
  isAsked: boolean /** Filled, and a "no" or "actually" may be about it. */;
  isDisputed: boolean;
  words: SlotWords;
};

/** The choices of one slot that a message names, exact ones alone where there are any. */
export function readChoices(
  message: Message,
  slot: Slot,
  locale: Locale,
  hints: ChoiceHints,
): ChoiceReading[] {
  const table = tableOf(slot, locale);
  const { tokens } = message;
  const found: ChoiceReading[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const hit = table.exact.match(tokens, at);
    if (!hit) continue;
    if (isStemAccident(tokens, at, hit.to, hit.phrase, locale)) continue;
    if (hit.value === table.noneValue && !isNoneSaid(tokens, at, hit.to, locale, hints)) continue;
    found.push({
      from: at,
      to: hit.to,
      value: hit.value,
      strength: 'exact',
      isNegated: hit.value !== table.noneValue && isNegatedAt(tokens, at, locale),
    });
    at = hit.to - 1;
  }
  if (found.some((reading) => !reading.isNegated)) return found;
  const loose =
    saidApart(tokens, table, locale) ??
    noneOf(tokens, table, locale, hints) ??
    (hints.isAsked ? byPosition(tokens, table, slot, locale) : null) ??
    inPart(tokens, table, locale, hints) ??
    misspelt(tokens, table, locale, hints);
  return loose && !found.some((reading) => reading.value === loose.value) ? [...found, loose] : found;
}

/** Stemming must not turn one word into another: "parking" is no "Park", "business" no "busy". */
function isStemAccident(
  tokens: readonly Token[],
  from: number,
  to: number,
  phrase: string,
  locale: Locale,
): boolean {
  if (to !== from + 1) return false;
  const said = tokens[from]?.word ?? '';
  const meant = phrase.toLowerCase();
  if (said === meant) return false;
  return /ing$/.test(said) !== /ing$/.test(meant) && locale.language === 'en' && !/ed$/.test(meant);
}

function isNoneSaid(
  tokens: readonly Token[],
  from: number,
  to: number,
  locale: Locale,
  hints: ChoiceHints,
): boolean {
  if (hints.isAsked) return true;
  const word = tokens[from]?.word ?? '';
  if (!locale.meaning.noneWords.has(word)) return true;
  if (!tokens[to] || tokens[to]?.kind === 'mark')
    return tokens.some((token) => hints.words.stems.has(locale.meaning.stem(token.word)));
  return hints.words.stems.has(locale.meaning.stem(tokens[to]?.word ?? ''));
}

/** "no subtitles" for a choice called "none". */
function noneOf(
  tokens: readonly Token[],
  table: Table,
  locale: Locale,
  hints: ChoiceHints,
): ChoiceReading | null {
  if (table.noneValue === null) return null;
  const { meaning } = locale;
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.word ?? '';
    if (!meaning.noneWords.has(word) && !meaning.negations.has(word)) continue;
    for (let next = at + 1; next <= at + 3 && next < tokens.length; next++) {
      const token = tokens[next];
      if (token?.kind !== 'word') break;
      if (hints.words.stems.has(meaning.stem(token.word))) {
        return { from: at, to: next + 1, value: table.noneValue, strength: 'loose', isNegated: false };
      }
      if (!meaning.negationBridges.has(token.word) && !meaning.functionWords.has(token.word)) break;
    }
  }
  return null;
}

/** All the words of a choice, close together in any order: "the speaker in the kitchen". */
function saidApart(tokens: readonly Token[], table: Table, locale: Locale): ChoiceReading | null {
  const { stem } = locale.meaning;
  let best: (ChoiceReading & { size: number }) | null = null;
  for (const option of table.options) {
    for (const { stems } of option.phrases) {
      if (stems.length < 2) continue;
      const places: number[] = [];
      for (const sought of stems) {
        const place = tokens.findIndex(
          (token, i) => token.kind !== 'mark' && !places.includes(i) && stem(token.word) === sought,
        );
        if (place < 0) break;
        places.push(place);
      }
      if (places.length < stems.length) continue;
      const from = Math.min(...places);
      const to = Math.max(...places) + 1;
      if (to - from > stems.length + 3 || (best && best.size >= stems.length)) continue;
      best = {
        from,
        to,
        value: option.value,
        strength: 'loose',
        isNegated: isNegatedAt(tokens, from, locale),
        size: stems.length,
      };
    }
  }
  return best;
}

/** One word that only one choice has: "the kitchen device" for "Kitchen speaker". */
function inPart(
  tokens: readonly Token[],
  table: Table,
  locale: Locale,
  hints: ChoiceHints,
): ChoiceReading | null {
  const { meaning } = locale;
  let hit: ChoiceReading | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark' || meaning.functionWords.has(token.word)) continue;
    const value = table.distinctive.get(meaning.stem(token.word));
    if (value === undefined || (token.kind === 'digits' && !hints.isAsked)) continue;
    const next = tokens[at + 1];
    const isAbout =
      hints.isAsked ||
      hints.isDisputed ||
      hints.words.stems.has(meaning.stem(next?.word ?? '')) ||
      sharesWord(table, value, tokens, at, locale);
    if (!isAbout) continue;
    if (hit && hit.value !== value) return null;
    hit = { from: at, to: at + 1, value, strength: 'loose', isNegated: isNegatedAt(tokens, at, locale) };
  }
  return hit;
}

/** Whether another word of the same choice, or of its slot, stands in the message. */
function sharesWord(
  table: Table,
  value: string,
  tokens: readonly Token[],
  at: number,
  locale: Locale,
): boolean {
  const stems = new Set(
    table.options.find((option) => option.value === value)?.phrases.flatMap((phrase) => phrase.stems),
  );
  return tokens.some(
    (token, i) => i !== at && token.kind === 'word' && stems.has(locale.meaning.stem(token.word)),
  );
}

/** "the second one", "option 3", "the last". */
function byPosition(
  tokens: readonly Token[],
  table: Table,
  slot: Slot,
  locale: Locale,
): ChoiceReading | null {
  const content = tokens.filter((token) => token.kind !== 'mark');
  if (content.length > 6) return null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) continue;
    let position: number | null = null;
    let to = at + 1;
    if (token.kind === 'digits') {
      const isOrdinal = locale.numbers.ordinalSuffixes.has(tokens[at + 1]?.word ?? '');
      const isMarked =
        locale.meaning.optionWords.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === '#';
      if (!isOrdinal && table.isNumeric) continue;
      if (!isOrdinal && !isMarked && content.length > 2) continue;
      position = Number(token.word);
      if (isOrdinal) to++;
    } else if (token.kind === 'word') {
      if (locale.meaning.lastWords.has(token.word)) position = slot.choices.length;
      else {
        const parsed = parseNumberWords(tokens, at, locale);
        const isMarked = locale.meaning.optionWords.has(tokens[at - 1]?.word ?? '');
        if (!parsed || (!parsed.isOrdinal && !isMarked && content.length > 1)) continue;
        position = parsed.value;
        to = parsed.to;
      }
    }
    const choice = position === null ? undefined : slot.choices[position - 1];
    if (choice)
      return {
        from: at,
        to,
        value: choice.value,
        strength: 'loose',
        isNegated: isNegatedAt(tokens, at, locale),
      };
  }
  return null;
}

/** One or two slips of the finger, where no other choice is as near. */
function misspelt(
  tokens: readonly Token[],
  table: Table,
  locale: Locale,
  hints: ChoiceHints,
): ChoiceReading | null {
  const { functionWords, plainWords } = locale.meaning;
  let best: ChoiceReading | null = null;
  let bestDistance = 3;
  let isTied = false;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      token.word.length < 4 ||
      functionWords.has(token.word) ||
      plainWords.has(token.word)
    )
      continue;
    if (hints.words.stems.has(locale.meaning.stem(token.word))) continue;
    for (const { word, value } of table.singleWords) {
      const limit = word.length >= 9 ? 2 : word.length >= (hints.isAsked ? 4 : 7) ? 1 : 0;
      if (limit === 0 || token.word[0] !== word[0]) continue;
      const distance = editDistance(token.word, word, limit);
      if (distance > limit) continue;
      if (distance < bestDistance) {
        best = { from: at, to: at + 1, value, strength: 'loose', isNegated: isNegatedAt(tokens, at, locale) };
        bestDistance = distance;
        isTied = false;
      } else if (distance === bestDistance && best && best.value !== value) isTied = true;
    }
  }
  return isTied ? null : best;
}
