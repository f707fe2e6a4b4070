import { describe, expect, test } from 'vitest';
import { readTrail, trailInto } from './trail.ts';

const step = (flowId: string, state = 'call') => ({ flowId, name: flowId.toUpperCase(), state });

describe('the trail into sub-flows', () => {
  test('grows by where one was', () => {
    const one = trailInto([], step('refund'), 'identify');
    expect(one).toEqual([step('refund')]);
    expect(trailInto(one, step('identify', 'ask_mail'), 'mail')).toEqual([
      step('refund'),
      step('identify', 'ask_mail'),
    ]);
  });

  test('a flow that is on it already is gone back up to, so it never runs in circles', () => {
    const down = [step('a'), step('b')];
    expect(trailInto(down, step('c'), 'b')).toEqual([step('a')]);
    expect(trailInto(down, step('c'), 'a')).toEqual([]);
    expect(trailInto(down, step('c'), 'c')).toEqual(down);
  });

  test('is kept with the browser’s history, and anything else there is no trail', () => {
    const trail = [step('refund')];
    expect(readTrail(JSON.parse(JSON.stringify({ trail })))).toEqual(trail);
    for (const other of [null, undefined, 7, {}, { trail: 'refund' }, { trail: [{ flowId: 1 }] }]) {
      expect(readTrail(other)).toEqual([]);
    }
  });

  test('forgets its beginning rather than growing without end', () => {
    const long = Array.from({ length: 12 }, (_, index) => step(`flow${index}`));
    const longer = trailInto(long, step('last'), 'next');
    expect(longer).toHaveLength(12);
    expect(longer.at(-1)).toEqual(step('last'));
  });
});
