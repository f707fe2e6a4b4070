import { describe, expect, it } from 'vitest';
import { read } from '../refund.fixture.ts';

const intents = {
  refund: [
    'I want my money back',
    'please refund my order',
    'can I get a refund',
    'I would like to return this item',
    'how do refunds work',
  ],
  delivery: [
    'where is my package',
    'when will my order arrive',
    'track my delivery',
    'my parcel is late',
    'how long does shipping take',
  ],
  opening_hours: [
    'when do you open',
    'what are your opening hours',
    'are you open on Sunday',
    'what time do you close',
    'are you open today',
  ],
};
const best = (text: string): string | undefined => read(text, {}, { intents }).intents[0]?.intent;

describe('what a message is not about', () => {
  it.each([
    ['it is not about a refund, my parcel is late', 'delivery'],
    ['this is not about my delivery. When do you open?', 'opening_hours'],
    ["it isn't a refund but where is my package", 'delivery'],
  ])('%s', (text, expected) => {
    expect(best(text)).toBe(expected);
  });

  it('takes a bare denial for none, unless it is an example itself', () => {
    const failing = { failing: ['nothing happens when I click', 'it stopped working', 'nothing works'] };
    const found = (text: string, more = failing): number =>
      read(text, {}, { intents: { ...intents, ...more } }).intents.filter(
        ({ intent }) => intent === 'failing',
      ).length;
    expect(['nothing', 'no, nothing', 'nothing thanks', 'none'].map((text) => found(text))).toEqual([
      0, 0, 0, 0,
    ]);
    expect(found('nothing is broken, I just want to ask something')).toBe(0);
    expect(found('nothing works')).toBe(1);
    expect(found('nothing is working here')).toBe(1);
    expect(found('nothing', { failing: ['nothing', 'none of it'] })).toBe(1);
  });
});

describe('intents from a handful of phrasings', () => {
  it.each([
    ['could you reimburse me', 'refund'],
    ['I need to send this back and get my money', 'refund'],
    ['has my parcel been shipped yet', 'delivery'],
    ['is the shop open on monday', 'opening_hours'],
    ['until what time are you open tonight', 'opening_hours'],
  ])('%s', (text, expected) => {
    expect(best(text)).toBe(expected);
  });

  it.each(['tell me a joke', 'the weather is nice', 'my name is Sarah', 'asdf qwer', ''])(
    'fits none: %s',
    (text) => {
      expect(best(text)).toBeUndefined();
    },
  );

  it('is deterministic, ordered and between 0 and 1', () => {
    const first = read('when will it arrive', {}, { intents: { ...intents } }).intents;
    expect(read('when will it arrive', {}, { intents: { ...intents } }).intents).toEqual(first);
    const scores = first.map(({ score }) => score);
    expect([...scores].sort((a, b) => b - a)).toEqual(scores);
    expect(scores.every((score) => score > 0 && score < 1)).toBe(true);
  });

  it('takes no intents at all, one, and one without examples', () => {
    expect(read('hello', {}, { intents: {} }).intents).toEqual([]);
    expect(read('I want a refund', {}, { intents: { refund: intents.refund } }).intents[0]?.intent).toBe(
      'refund',
    );
    expect(
      read('I want a refund', {}, { intents: { refund: [], hours: intents.opening_hours } }).intents[0]
        ?.intent,
    ).toBe('refund');
  });
});
