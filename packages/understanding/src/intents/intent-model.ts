import type { Locale } from '../locales/locale.ts';
import { readMessage, type Token } from '../message/message.ts';
import {
  type Feature,
  pairFeatures,
  topicKey,
  type WordFeatures,
  wordFeatures,
  wordKey,
  wordsAmong,
} from './phrase-features.ts';

/** A trained classifier of phrases. */
export type IntentModel = {
  /** The intents whose calibrated score is at least this, best first. */
  rank(tokens: readonly Token[], least: number): { intent: string; score: number }[];
};

type SparseVector = { ids: number[]; values: number[] };
type Example = { weights: ReadonlyMap<string, number>; intent: number };

/** A word as the model knows it: the ids of its features, and what it says of how familiar a phrase is. */
type KnownWord = WordFeatures & {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
  readonly rarity: number;
  /** The part of its rarity that counts as known. */
  readonly known: number;
};

/** Words met in messages are kept: the same few make up most of what people write. */
const WORDS_KEPT = 5_000;
/** Ridge strength: strong, as there are few examples. */
const RIDGE = 2.5;
const ROUNDS = 8;
/** How much of the raw lead over the runner-up counts. */
const LEAD = 0.5;
/** A word no example holds counts less than one that speaks of something else altogether. */
const STRANGE_WORD = 0.4;
const STRANGE_TOPIC = 3;
const KNOWN_TOPIC = 0.3;
const FUNCTION_WORD = 0.5;
const FLOOR = 0.2;
/** Fitted once on public phrases: typical scores of phrases that fit and of those that do not. */
const MIDDLE = 0.6;
const STEEPNESS = 3.5;

/**
 * Trains one linear separator per intent by ridge regression (conjugate gradients: no randomness, linear in the
 * examples). An intent's name, as words, counts as one more example.
 */
export function trainIntents(
  examples: Readonly<Record<string, readonly string[]>>,
  locale: Locale,
): IntentModel {
  const intents = Object.keys(examples);
  const all: Example[] = [];
  intents.forEach((intent, index) => {
    for (const text of [...(examples[intent] ?? []), intent.replaceAll(/[_.-]+/g, ' ')])
      all.push({ weights: weightsOf(text, locale), intent: index });
  });
  const frequency = new Map<string, number>();
  for (const { weights } of all)
    for (const key of weights.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const ids = new Map<string, number>();
  const rarity: number[] = [];
  for (const [key, count] of frequency) {
    ids.set(key, ids.size);
    rarity.push(Math.sqrt(Math.log((all.length + 1) / (count + 0.5))));
  }
  const vectors = all.map(({ weights }) => {
    const vector = knownFeatures([...weights], ids, rarity);
    normalise(vector.values);
    return vector;
  });
  const { plane, typical } = solve(vectors, all, intents.length, ids.size);
  const count = intents.length;

  const knownWord = (word: string): KnownWord => {
    const features = wordFeatures(word, locale);
    const { stem, isFunctionWord, topics } = features;
    const seen = frequency.get(wordKey(stem)) ?? 0;
    const isKnownTopic = topics.some((topic) => frequency.has(topicKey(topic)));
    let weight = Math.log((all.length + 1) / (seen + 0.5));
    if (isFunctionWord) weight *= FUNCTION_WORD;
    if (topics.length === 0) weight *= STRANGE_WORD;
    else if (seen === 0 && !isKnownTopic) weight *= STRANGE_TOPIC;
    const { ids: found, values } = knownFeatures(features.own, ids, rarity);
    const known = seen > 0 ? weight : isKnownTopic ? weight * KNOWN_TOPIC : 0;
    return { ...features, ids: found, weights: values, rarity: weight, known };
  };
  const kept = new Map<string, KnownWord>();
  const wordOf = (word: string): KnownWord => {
    let known = kept.get(word);
    if (!known) {
      if (kept.size >= WORDS_KEPT) kept.clear();
      known = knownWord(word);
      kept.set(word, known);
    }
    return known;
  };
  // A phrase's features by id; back to zero after each.
  const sums = new Float64Array(ids.size);

  return {
    rank(tokens, least) {
      const words = wordsAmong(tokens).map(wordOf);
      const touched: number[] = [];
      const add = (id: number, value: number): void => {
        if (sums[id] === 0) touched.push(id);
        sums[id] = (sums[id] ?? 0) + value;
      };
      for (const { ids: found, weights } of words) {
        found.forEach((id, at) => {
          add(id, weights[at] ?? 0);
        });
      }
      for (const [key, weight] of pairFeatures(words)) {
        const id = ids.get(key);
        if (id !== undefined) add(id, weight * (rarity[id] ?? 0));
      }

      let square = 0;
      const raw = new Float64Array(count);
      for (const id of touched) {
        const value = sums[id] ?? 0;
        sums[id] = 0;
        square += value * value;
        const offset = id * count;
        for (let intent = 0; intent < count; intent++)
          raw[intent] = (raw[intent] ?? 0) + value * (plane[offset + intent] ?? 0);
      }
      const norm = Math.sqrt(square) || 1;
      for (let intent = 0; intent < count; intent++) raw[intent] = (raw[intent] ?? 0) / norm;

      const sorted = raw.toSorted();
      const best = sorted[count - 1] ?? 0;
      const second = sorted[count - 2] ?? 0;
      const share = familiarity(words);
      const ranked: { intent: string; score: number }[] = [];
      for (let at = 0; at < count; at++) {
        const own = raw[at] ?? 0;
        const lead = own === best ? best - second : own - best;
        const fit = ((own + LEAD * lead) * (FLOOR + share)) / typical;
        const score = 1 / (1 + Math.exp(-STEEPNESS * (fit - MIDDLE)));
        if (score >= least) ranked.push({ intent: intents[at] ?? '', score });
      }
      return ranked.sort((a, b) => b.score - a.score);
    },
  };
}

/** The share of a phrase that the examples know, rare words weighing more. */
function familiarity(words: readonly KnownWord[]): number {
  let known = 0;
  let total = 0;
  for (const word of words) {
    known += word.known;
    total += word.rarity;
  }
  return total === 0 ? 0 : known / total;
}

/** Every feature of a phrase, each once. */
function weightsOf(text: string, locale: Locale): Map<string, number> {
  const words = wordsAmong(readMessage(text, locale.spellings).tokens).map((word) =>
    wordFeatures(word, locale),
  );
  const weights = new Map<string, number>();
  for (const [key, weight] of [...words.flatMap((word) => word.own), ...pairFeatures(words)])
    weights.set(key, (weights.get(key) ?? 0) + weight);
  return weights;
}

/** Those of the features that an example has, rare ones weighing more. */
function knownFeatures(
  features: readonly Feature[],
  ids: ReadonlyMap<string, number>,
  rarity: readonly number[],
): SparseVector {
  const found: SparseVector = { ids: [], values: [] };
  for (const [key, weight] of features) {
    const id = ids.get(key);
    if (id === undefined) continue;
    found.ids.push(id);
    found.values.push(weight * (rarity[id] ?? 0));
  }
  return found;
}

function normalise(values: number[]): void {
  let square = 0;
  for (let at = 0; at < values.length; at++) square += (values[at] ?? 0) ** 2;
  const norm = Math.sqrt(square) || 1;
  for (let at = 0; at < values.length; at++) values[at] = (values[at] ?? 0) / norm;
}

/** Solves (X X' + ridge) A = Y for every intent at once and gives the planes X' A, features by intents. */
function solve(
  vectors: readonly SparseVector[],
  examples: readonly Example[],
  count: number,
  features: number,
): { plane: Float32Array; typical: number } {
  const rows = vectors.length;
  const size = rows * count;
  const target = new Float64Array(size);
  examples.forEach(({ intent }, row) => {
    for (let c = 0; c < count; c++)
      target[row * count + c] = (c === intent ? 1 : 0) - (count > 1 ? 1 / count : 0);
  });
  const plane = new Float32Array(features * count);
  const multiply = (input: Float64Array, output: Float64Array): void => {
    gather(vectors, input, plane, count);
    for (let row = 0; row < rows; row++) {
      const base = row * count;
      for (let c = 0; c < count; c++) output[base + c] = RIDGE * (input[base + c] ?? 0);
      const vector = vectors[row];
      if (!vector) continue;
      for (let at = 0; at < vector.ids.length; at++) {
        const offset = (vector.ids[at] ?? 0) * count;
        const value = vector.values[at] ?? 0;
        for (let c = 0; c < count; c++)
          output[base + c] = (output[base + c] ?? 0) + value * (plane[offset + c] ?? 0);
      }
    }
  };
  const answer = new Float64Array(size);
  const residue = Float64Array.from(target);
  const direction = Float64Array.from(target);
  const product = new Float64Array(size);
  let before = columnDots(residue, residue, rows, count);
  for (let round = 0; round < ROUNDS; round++) {
    multiply(direction, product);
    const along = columnDots(direction, product, rows, count);
    for (let at = 0; at < size; at++) {
      const step = ratio(before, along, at % count);
      answer[at] = (answer[at] ?? 0) + step * (direction[at] ?? 0);
      residue[at] = (residue[at] ?? 0) - step * (product[at] ?? 0);
    }
    const after = columnDots(residue, residue, rows, count);
    for (let at = 0; at < size; at++)
      direction[at] = (residue[at] ?? 0) + ratio(after, before, at % count) * (direction[at] ?? 0);
    before = after;
  }
  gather(vectors, answer, plane, count);
  return { plane, typical: typicalScore(answer, target, examples, count) };
}

const ratio = (above: Float64Array, below: Float64Array, column: number): number => {
  const divisor = below[column] ?? 0;
  return divisor > 1e-12 ? (above[column] ?? 0) / divisor : 0;
};

/** plane = X' input */
function gather(
  vectors: readonly SparseVector[],
  input: Float64Array,
  plane: Float32Array,
  count: number,
): void {
  plane.fill(0);
  vectors.forEach((vector, row) => {
    const base = row * count;
    for (let at = 0; at < vector.ids.length; at++) {
      const offset = (vector.ids[at] ?? 0) * count;
      const value = vector.values[at] ?? 0;
      for (let c = 0; c < count; c++)
        plane[offset + c] = (plane[offset + c] ?? 0) + value * (input[base + c] ?? 0);
    }
  });
}

function columnDots(a: Float64Array, b: Float64Array, rows: number, count: number): Float64Array {
  const dots = new Float64Array(count);
  for (let row = 0; row < rows; row++) {
    const base = row * count;
    for (let c = 0; c < count; c++) dots[c] = (dots[c] ?? 0) + (a[base + c] ?? 0) * (b[base + c] ?? 0);
  }
  return dots;
}

/**
 * What a phrase of the trained kind scores when it is not among the examples, so that scores of models of every
 * size compare: the mean of the examples' leave-one-out scores, by their usual approximation.
 */
function typicalScore(
  answer: Float64Array,
  target: Float64Array,
  examples: readonly Example[],
  count: number,
): number {
  let sum = 0;
  examples.forEach(({ intent }, row) => {
    const at = row * count + intent;
    sum += Math.max(0, (target[at] ?? 0) - (answer[at] ?? 0) * (1 + RIDGE) * 0.9);
  });
  return Math.max(0.02, sum / Math.max(1, examples.length));
}
