import type { Locale } from '../locales/locale.ts';
import { type PhraseFeatures, phraseFeatures } from './phrase-features.ts';

/** A trained classifier of phrases. */
export type IntentModel = {
  /** Every intent with its calibrated score, best first. */
  rank(text: string): { intent: string; score: number }[];
};

type SparseVector = { ids: Int32Array; values: Float64Array };
type Example = { features: PhraseFeatures; intent: number };

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
    for (const text of examples[intent] ?? [])
      all.push({ features: phraseFeatures(text, locale), intent: index });
    all.push({ features: phraseFeatures(intent.replaceAll(/[_.-]+/g, ' '), locale), intent: index });
  });
  const frequency = new Map<string, number>();
  for (const { features } of all)
    for (const key of features.weights.keys()) frequency.set(key, (frequency.get(key) ?? 0) + 1);
  const ids = new Map<string, number>();
  const rarity: number[] = [];
  for (const [key, count] of frequency) {
    ids.set(key, ids.size);
    rarity.push(Math.sqrt(Math.log((all.length + 1) / (count + 0.5))));
  }
  const vectorOf = ({ weights }: PhraseFeatures): SparseVector => {
    const found: number[] = [];
    const values: number[] = [];
    let square = 0;
    for (const [key, weight] of weights) {
      const id = ids.get(key);
      if (id === undefined) continue;
      const value = weight * (rarity[id] ?? 0);
      found.push(id);
      values.push(value);
      square += value * value;
    }
    const norm = Math.sqrt(square) || 1;
    // Done for every message: `from` walks an iterator, which takes several times as long.
    const normed = new Float64Array(values);
    for (let at = 0; at < normed.length; at++) normed[at] = (normed[at] ?? 0) / norm;
    return { ids: new Int32Array(found), values: normed };
  };
  const vectors = all.map(({ features }) => vectorOf(features));
  const { plane, typical } = solve(vectors, all, intents.length, ids.size);
  const count = intents.length;

  /** The share of a phrase that the examples know, rare words weighing more. */
  const familiarity = (stems: PhraseFeatures['stems']): number => {
    let known = 0;
    let total = 0;
    for (const { stem, isFunctionWord } of stems) {
      const seen = frequency.get(`w${stem}`) ?? 0;
      const topics = locale.topics.get(stem);
      const isKnownTopic = topics?.some((topic) => frequency.has(`t${topic}`)) ?? false;
      let weight = Math.log((all.length + 1) / (seen + 0.5));
      if (isFunctionWord) weight *= FUNCTION_WORD;
      if (!topics) weight *= STRANGE_WORD;
      else if (seen === 0 && !isKnownTopic) weight *= STRANGE_TOPIC;
      total += weight;
      if (seen > 0) known += weight;
      else if (isKnownTopic) known += weight * KNOWN_TOPIC;
    }
    return total === 0 ? 0 : known / total;
  };

  return {
    rank(text) {
      const features = phraseFeatures(text, locale);
      const { ids: found, values } = vectorOf(features);
      const raw = new Float64Array(count);
      for (let at = 0; at < found.length; at++) {
        const offset = (found[at] ?? 0) * count;
        const value = values[at] ?? 0;
        for (let intent = 0; intent < count; intent++)
          raw[intent] = (raw[intent] ?? 0) + value * (plane[offset + intent] ?? 0);
      }
      const order = intents.map((_, index) => index).sort((a, b) => (raw[b] ?? 0) - (raw[a] ?? 0));
      const share = familiarity(features.stems);
      const best = raw[order[0] ?? 0] ?? 0;
      const second = order.length > 1 ? (raw[order[1] ?? 0] ?? 0) : 0;
      return order.map((index) => {
        const own = raw[index] ?? 0;
        const lead = own === best ? best - second : own - best;
        const score = ((own + LEAD * lead) * (FLOOR + share)) / typical;
        return { intent: intents[index] ?? '', score: 1 / (1 + Math.exp(-STEEPNESS * (score - MIDDLE))) };
      });
    },
  };
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
