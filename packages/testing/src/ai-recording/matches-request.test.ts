import { describe, expect, test } from 'vitest';
import { matchesRequest } from './matches-request.ts';

const asked = (text: string, more: object = {}) => ({ kind: 'understand', text, ...more });

describe('matchesRequest', () => {
  test.each([
    ['my mail is ***', 'my mail is sarah@example.com', true],
    ['my mail is ***', 'my phone is 030', false],
    ['*** and ***', 'this and that and those', true],
    ['*** and *** or ***', 'a or b and c', false],
    ['a***a', 'a', false],
    ['***', '', true],
    ['exact', 'exact', true],
    ['exact', 'exactly', false],
    ['a.*b', 'a.*b', true],
    ['a.*b', 'axxb', false],
  ])('%j for %j: %j', (recorded, text, same) => {
    expect(matchesRequest(asked(recorded), asked(text))).toBe(same);
  });

  test('is quick, whatever the texts', () => {
    const start = performance.now();
    expect(matchesRequest(asked('***a'.repeat(1_000)), asked(`${'a'.repeat(4_000)}b`))).toBe(false);
    expect(performance.now() - start).toBeLessThan(500);
  });

  test('compares everything else to the letter, in any order of names', () => {
    expect(matchesRequest({ kind: 'classify', options: [1, 2] }, { options: [1, 2], kind: 'classify' })).toBe(
      true,
    );
    expect(matchesRequest({ kind: 'classify', options: [1, 2] }, { kind: 'classify', options: [2, 1] })).toBe(
      false,
    );
    expect(matchesRequest(asked('a'), asked('a', { asked: null }))).toBe(false);
    expect(matchesRequest({ data: ['***'] }, { data: [1234] })).toBe(true);
    expect(matchesRequest({ data: '***' }, { data: {} })).toBe(false);
  });

  test('leaves aside how the flow worded what it said before, and nothing else of the talk', () => {
    const talk = (flow: string, user: string) =>
      asked('a', {
        context: {
          recent: [
            { from: 'flow', text: flow },
            { from: 'user', text: user },
          ],
        },
      });
    expect(matchesRequest(talk('Your name?', 'b'), talk('And your name?', 'b'))).toBe(true);
    expect(matchesRequest(talk('Your name?', 'b'), talk('Your name?', 'c'))).toBe(false);
  });
});
