import { describe, expect, it } from 'vitest';
import { findKeyword } from './find-keyword.ts';

describe('keywords', () => {
  it.each([
    ['it is working now', ['working'], 'working'],
    ['not working', ['working'], undefined],
    ['nothing is broken, I only ask', ['broken'], undefined],
    ['nobody was charged', ['charged'], undefined],
    ['no, it is broken', ['broken'], 'broken'],
    ['my screen is broken', ['broken'], 'broken'],
    ["it isn't really working", ['working'], undefined],
    ['not working', ['working', 'not working'], 'not working'],
    ['no budget', ['budget'], undefined],
    ["I don't have a budget", ['budget'], undefined],
    ['no budget at all', ['no budget', 'budget'], 'no budget'],
    ['I know', ['no'], undefined],
    ['No, thanks', ['no'], 'no'],
    ['I need a new phone plan', ['phone', 'phone plan'], 'phone plan'],
    ['Not the red one, the blue one', ['blue'], 'blue'],
    ['Übermorgen', ['übermorgen'], 'übermorgen'],
  ])('%s %j', (text, words, expected) => {
    expect(findKeyword(text, words)?.word).toBe(expected);
  });

  it('knows where the word stands, its case and its inside', () => {
    expect(findKeyword('I have a Budget', ['budget'])).toEqual({ word: 'budget', span: [9, 15] });
    expect(findKeyword('I have a Budget', ['budget'], { caseSensitive: true })).toBeNull();
    expect(findKeyword('unworkable', ['work'])).toBeNull();
    expect(findKeyword('unworkable', ['work'], { match: 'anywhere' })).toEqual({
      word: 'work',
      span: [2, 6],
    });
    expect(findKeyword('das ist nicht gut', ['gut'], { language: 'de' })).toBeNull();
  });

  it.each([
    ['the serivce', ['service'], 'service'],
    ['anotehr appointment', ['another appointment'], 'another appointment'],
    ['not worikng', ['working'], undefined],
    ['I was calling', ['filling'], undefined],
    ['brocken', ['broken'], 'broken'],
    ['I left a message', ['massage'], undefined],
    ['Serivce', ['SERVICE'], 'SERVICE'],
  ])('forgives one slip in a longer word where it is told to: %s %j', (text, words, expected) => {
    expect(findKeyword(text, words)).toBeNull();
    expect(findKeyword(text, words, { forgives: true })?.word).toBe(expected);
  });
});
