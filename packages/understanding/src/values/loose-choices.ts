import type { Slot } from '@turnwise/flow';
import type { Locale } from '../locales/locale.ts';
import type { Token } from '../message/message.ts';
import { isNegatedAt } from '../slots/clause.ts';
import type { ChoiceHints, ChoiceReading, ChoiceTable } from './choice-table.ts';
import { editDistance } from './edit-distance.ts';
import { parseNumberWords } from './read-numbers.ts';

/** "no subtitles" for a choice called "none". */
export function noneOf(
  tokens: readonly Token[],
  table: ChoiceTable,
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
export function saidApart(
  tokens: readonly Token[],
  table: ChoiceTable,
  locale: Locale,
  { taken }: ChoiceHints,
): ChoiceReading | null {
  const { stem } = locale.meaning;
  const said = tokens.map(({ kind, word }) => (kind === 'mark' ? '' : stem(word)));
  let best: (ChoiceReading & { size: number }) | null = null;
  for (const option of table.options) {
    for (const { stems } of option.phrases) {
      if (stems.length < 2 || !said.includes(stems[0] ?? '')) continue;
      const places: number[] = [];
      for (const sought of stems) {
        const place = said.findIndex((one, i) => one === sought && !places.includes(i));
        if (place < 0) break;
        places.push(place);
      }
      if (places.length < stems.length) continue;
      const from = Math.min(...places);
      const to = Math.max(...places) + 1;
      if (to - from > stems.length + 3 || (best && best.size >= stems.length)) continue;
      // "send ORD-12345 back": what stands between the words is another value's.
      const gap = taken ? taken.subarray(from, to).indexOf(1) : -1;
      best = {
        from,
        to: gap > 0 ? from + gap : to,
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
export function inPart(
  tokens: readonly Token[],
  table: ChoiceTable,
  locale: Locale,
  hints: ChoiceHints,
): ChoiceReading | null {
  const { meaning } = locale;
  let hit: ChoiceReading | null = null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') continue;
    if (meaning.functionWords.has(token.word) || meaning.lightWords.has(token.word)) continue;
    if ((!hints.isAsked && hints.idle?.[at] === 1) || hints.nameStems?.has(meaning.stem(token.word)))
      continue;
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
  table: ChoiceTable,
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
export function byPosition(
  tokens: readonly Token[],
  table: ChoiceTable,
  slot: Slot,
  locale: Locale,
  { taken }: ChoiceHints,
): ChoiceReading | null {
  const content = tokens.filter((token) => token.kind !== 'mark');
  if (content.length > 6) return null;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    // "2 pm" is no second choice.
    if (!token || taken?.[at] === 1) continue;
    let position: number | null = null;
    let to = at + 1;
    if (token.kind === 'digits') {
      const isOrdinal = locale.numbers.ordinalSuffixes.has(tokens[at + 1]?.word ?? '');
      const isMarked =
        locale.meaning.optionWords.has(tokens[at - 1]?.word ?? '') || tokens[at - 1]?.word === '#';
      if (!isOrdinal && table.isNumeric) continue;
      const next = tokens[at + 1];
      // "3 pizzas" are so many of them, and no third choice.
      const isCount = next?.kind === 'word' && !locale.meaning.functionWords.has(next.word);
      if (!isOrdinal && !isMarked && (content.length > 2 || isCount)) continue;
      position = Number(token.word);
      if (isOrdinal) to++;
    } else if (token.kind === 'word') {
      const isMarked = locale.meaning.optionWords.has(tokens[at - 1]?.word ?? '');
      if (locale.meaning.lastWords.has(token.word)) position = slot.choices.length;
      else {
        const parsed = parseNumberWords(tokens, at, locale);
        if (!parsed || (!parsed.isOrdinal && !isMarked && content.length > 1)) continue;
        position = parsed.value;
        to = parsed.to;
      }
      // "The last one" and "the second" are places in a list, "last weekend" and "a second" are not.
      const next = tokens[to]?.word ?? '';
      const isOfList =
        isMarked ||
        locale.meaning.listNouns.has(next) ||
        (tokens[to]?.kind !== 'word' &&
          (at === 0 || locale.calendar.articles.has(tokens[at - 1]?.word ?? '')));
      if (!isOfList) continue;
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
export function misspelt(
  tokens: readonly Token[],
  table: ChoiceTable,
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
