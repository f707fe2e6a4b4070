import { describe, expect, it } from 'vitest';
import { read } from '../refund.fixture.ts';

const sentiment = (text: string, language = 'en'): { label: string; score: number } =>
  read(text, {}, { language }).sentiment;

describe('sentiment', () => {
  it.each([
    [
      'negative',
      'This is terrible service',
      'I am very disappointed, it broke after one day',
      'worst company ever',
      'it does not work',
      'what a waste of money',
    ],
    ['positive', 'I love it!', 'Thank you so much', 'it is not bad', 'great, that was really helpful'],
    [
      'neutral',
      'my order number is ORD-12345',
      'tomorrow at five',
      'I want a refund',
      'ORD-12345 please',
      '',
    ],
  ])('%s', (label, ...texts) => {
    for (const text of texts) expect([text, sentiment(text).label]).toEqual([text, label]);
  });

  it('knows emphasis, boosters and contrast', () => {
    expect(sentiment('it is VERY GOOD').score).toBeGreaterThan(sentiment('it is good').score);
    expect(sentiment('very good!!').score).toBeGreaterThan(sentiment('very good').score);
    expect(sentiment('it is good but the delivery was terrible').score).toBeLessThan(0);
    expect(sentiment('Das ist eine Katastrophe', 'de').label).toBe('negative');
  });
});
