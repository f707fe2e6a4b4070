import type { Locale } from '../locales/locale.ts';
import type { Token } from '../message/message.ts';

/** What speaks for an intent, and how much. */
export type Feature = readonly [key: string, weight: number];

/** A word as it counts wherever it stands. */
export type WordFeatures = {
  readonly stem: string;
  readonly isFunctionWord: boolean;
  readonly topics: readonly number[];
  /** The word's stem, its topics and its letter pieces of 3 to 5. */
  readonly own: readonly Feature[];
};

const PAIR = 1;
const PIECE = 0.5;
/** Words such as "the" and "you" say little of what is wanted. */
const FUNCTION_WORD = 0.7;
const FUNCTION_PIECE = 0.35;
const TOPIC = 1.5;
const TOPIC_PAIR = 1.5;
const PIECE_LENGTHS = [3, 4, 5];

export function wordFeatures(word: string, locale: Locale): WordFeatures {
  const stem = locale.meaning.stem(word);
  const isFunctionWord = locale.meaning.functionWords.has(word);
  const topics = locale.topics.get(stem) ?? [];
  const own: Feature[] = [[wordKey(stem), isFunctionWord ? FUNCTION_WORD : 1]];
  for (const topic of topics) own.push([topicKey(topic), TOPIC / Math.sqrt(topics.length)]);
  const piece = isFunctionWord ? FUNCTION_PIECE : PIECE;
  const framed = `^${word}$`;
  for (const length of PIECE_LENGTHS) {
    for (let at = 0; at + length <= framed.length; at++)
      own.push([`c${framed.slice(at, at + length)}`, piece]);
  }
  return { stem, isFunctionWord, topics, own };
}

/** What neighbours say together: pairs of stems, and of topics however far apart. */
export function pairFeatures(words: readonly WordFeatures[]): Feature[] {
  const pairs: Feature[] = [];
  let lastTopic: number | undefined;
  words.forEach(({ stem, topics }, at) => {
    const before = words[at - 1];
    if (before) pairs.push([`p${before.stem} ${stem}`, PAIR]);
    const [topic] = topics;
    if (topic === undefined) return;
    if (lastTopic !== undefined) pairs.push([`q${lastTopic}.${topic}`, TOPIC_PAIR]);
    lastTopic = topic;
  });
  return pairs;
}

export const wordKey = (stem: string): string => `w${stem}`;
export const topicKey = (topic: number): string => `t${topic}`;

/** The words among tokens, digits included. */
export const wordsAmong = (tokens: readonly Token[]): string[] =>
  tokens.filter(({ kind }) => kind !== 'mark').map(({ word }) => word);
