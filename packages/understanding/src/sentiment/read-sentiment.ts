import type { Locale } from '../locales/locale.ts';
import type { Message, Token } from '../message/message.ts';
import type { Understanding } from '../understanding.ts';
import { ratingOf } from './rating-of.ts';

/** The rules and constants of VADER (Hutto & Gilbert 2014). */
const BOOST = 0.293;
const CAPITALS = 0.733;
const NEGATED = -0.74;
const EXCLAMATION = 0.292;
const QUESTIONS = 0.18;
const MANY_QUESTIONS = 0.96;
const SCALE = 15;
const BEFORE_CONTRAST = 0.5;
const AFTER_CONTRAST = 1.5;
/** Fading of boosters and negations one, two and three words back. */
const FADING = [1, 0.95, 0.9];
const REACH = 3;

/** Beyond this a message takes a side: VADER's own threshold of 0.05 calls every mild word a mood. */
const SIDED = 0.2;

export function readSentiment(message: Message, locale: Locale): Understanding['sentiment'] {
  const score = sentimentScore(message, locale);
  return { label: score >= SIDED ? 'positive' : score <= -SIDED ? 'negative' : 'neutral', score };
}

function sentimentScore(message: Message, locale: Locale): number {
  const { sentiment } = locale;
  const lexicon = sentiment.lexicon();
  const words = message.tokens.filter((token) => token.kind !== 'mark' || lexicon.has(token.word));
  const hasMixedCase = message.text !== message.text.toLowerCase() && mixesCase(message, words);
  const scores: number[] = [];
  for (let at = 0; at < words.length; at++) {
    const idiom = sentiment.idioms.match(words, at);
    if (idiom) {
      scores.push(shaded(message, words, at, idiom.value, locale, hasMixedCase));
      for (let skipped = at + 1; skipped < idiom.to; skipped++) scores.push(0);
      at = idiom.to - 1;
      continue;
    }
    const word = words[at]?.word ?? '';
    const valence = sentiment.boosters.has(word) ? undefined : ratingOf(word, sentiment);
    scores.push(valence === undefined ? 0 : shaded(message, words, at, valence, locale, hasMixedCase));
  }
  const contrast = words.findIndex((token) => sentiment.contrast.has(token.word));
  const weighed =
    contrast < 0
      ? scores
      : scores.map((score, at) =>
          at < contrast ? score * BEFORE_CONTRAST : at > contrast ? score * AFTER_CONTRAST : score,
        );
  let sum = weighed.reduce((a, b) => a + b, 0);
  if (message.text.includes(':') || message.text.includes('<3')) sum += emoticons(message.text);
  if (sum === 0) return 0;
  sum += Math.sign(sum) * emphasis(message.text);
  return Math.round((sum / Math.sqrt(sum * sum + SCALE)) * 1e4) / 1e4;
}

/** A word's rating after capitals, boosters and negation before it. */
function shaded(
  message: Message,
  words: readonly Token[],
  at: number,
  valence: number,
  locale: Locale,
  hasMixedCase: boolean,
): number {
  const { boosters, negations } = locale.sentiment;
  let value = valence;
  const side = Math.sign(valence);
  const own = words[at];
  if (hasMixedCase && own && isShouted(message, own)) value += side * CAPITALS;
  for (let back = 1; back <= REACH; back++) {
    const before = words[at - back];
    if (!before) break;
    const boost = boosters.get(before.word);
    if (boost !== undefined) {
      const shouted = hasMixedCase && isShouted(message, before) ? CAPITALS : 0;
      value +=
        side * (boost > 0 ? boost * BOOST + shouted : boost * BOOST - shouted) * (FADING[back - 1] ?? 0);
    }
    if (negations.has(before.word)) value *= NEGATED;
  }
  return value;
}

const isShouted = (message: Message, token: Token): boolean => {
  const raw = message.text.slice(token.start, token.end);
  return raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
};

function mixesCase(message: Message, words: readonly Token[]): boolean {
  let shouted = 0;
  for (const token of words) if (isShouted(message, token)) shouted++;
  return shouted > 0 && shouted < words.length;
}

function emphasis(text: string): number {
  let exclamations = 0;
  let questions = 0;
  for (const char of text) {
    if (char === '!') exclamations++;
    else if (char === '?') questions++;
  }
  const asked = questions > 3 ? MANY_QUESTIONS : questions > 1 ? questions * QUESTIONS : 0;
  return Math.min(exclamations, 4) * EXCLAMATION + asked;
}

const HAPPY = /(?<![\p{L}\p{N}])(?:[:;=]-?[)D\]]|<3)/gu;
const SAD = /(?<![\p{L}\p{N}])[:;=]'?-?[(/\\[](?!\/)/gu;

const emoticons = (text: string): number =>
  2 * ((text.match(HAPPY)?.length ?? 0) - (text.match(SAD)?.length ?? 0));
