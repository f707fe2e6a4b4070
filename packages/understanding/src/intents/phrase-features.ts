import type { Locale } from '../locales/locale.ts';
import { readMessage } from '../message/message.ts';

/** A phrase as weighted features, and the stems of its words for telling how much of it is known. */
export type PhraseFeatures = {
  weights: ReadonlyMap<string, number>;
  stems: readonly { stem: string; isFunctionWord: boolean }[];
};

const PAIR = 1;
const PIECE = 0.5;
/** Words such as "the" and "you" say little of what is wanted. */
const FUNCTION_WORD = 0.7;
const FUNCTION_PIECE = 0.35;
const TOPIC = 1.5;
const TOPIC_PAIR = 1.5;
const PIECE_LENGTHS = [3, 4, 5];

/** Words, word pairs, letter pieces of 3 to 5, and the topics that words belong to. */
export function phraseFeatures(text: string, locale: Locale): PhraseFeatures {
  const weights = new Map<string, number>();
  const add = (key: string, weight: number): void => {
    weights.set(key, (weights.get(key) ?? 0) + weight);
  };
  const words: string[] = [];
  for (const token of readMessage(text, locale.spellings).tokens)
    if (token.kind !== 'mark') words.push(token.word);
  const stems = words.map(locale.meaning.stem);
  const isFunctionWord = words.map((word) => locale.meaning.functionWords.has(word));
  let lastTopic = -1;
  stems.forEach((stem, at) => {
    add(`w${stem}`, isFunctionWord[at] ? FUNCTION_WORD : 1);
    if (at > 0) add(`p${stems[at - 1]} ${stem}`, PAIR);
    const topics = locale.topics.get(stem);
    if (!topics) return;
    for (const topic of topics) add(`t${topic}`, TOPIC / Math.sqrt(topics.length));
    const topic = topics[0] ?? -1;
    if (lastTopic >= 0) add(`q${lastTopic}.${topic}`, TOPIC_PAIR);
    lastTopic = topic;
  });
  words.forEach((word, index) => {
    const piece = isFunctionWord[index] ? FUNCTION_PIECE : PIECE;
    const framed = `^${word}$`;
    for (const length of PIECE_LENGTHS) {
      for (let at = 0; at + length <= framed.length; at++) add(`c${framed.slice(at, at + length)}`, piece);
    }
  });
  return {
    weights,
    stems: stems.map((stem, at) => ({
      stem,
      isFunctionWord: isFunctionWord[at] ?? false,
    })),
  };
}
