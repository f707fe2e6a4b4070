import { createFlow } from '@turnwise/flow';
import type { FlowTest } from '@turnwise/testing';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PlayedTests, playTests } from './play-tests.ts';

const tests = Array.from(
  { length: 9 },
  (_, index): FlowTest => ({ id: `${index}`, title: 'Empty', lines: [] }),
);
const aFlow = () => ({ ...createFlow('flow', 'Flow'), states: {} });
let clock: number;
beforeEach(() => {
  vi.useFakeTimers();
  clock = 0;
  // Each look at the clock is 5 ms later: two tests fit into a piece.
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += 5;
    return clock;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('plays in pieces, so that the page can breathe between them', () => {
  const outcomes: PlayedTests[] = [];
  const asked = { tests, flow: aFlow(), library: {} };
  playTests(asked, { onPlayed: (played) => outcomes.push(played), onFailed: expect.unreachable });
  for (let piece = 0; piece < 4; piece += 1) {
    expect(outcomes).toEqual([]);
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersToNextTimer();
  }
  expect(outcomes).toMatchObject([{ runs: tests.map((test) => ({ test })) }]);
  expect(vi.getTimerCount()).toBe(0);
});

test('plays nothing more once it is stopped', () => {
  const onPlayed = vi.fn();
  const stop = playTests({ tests, flow: aFlow(), library: {} }, { onPlayed, onFailed: expect.unreachable });
  stop();
  vi.runAllTimers();
  expect(onPlayed).not.toHaveBeenCalled();
});

test('hands on what went wrong', () => {
  const onFailed = vi.fn();
  const broken: FlowTest = { id: 'broken', title: 'Broken', lines: [{ after: 'some time' }] };
  playTests({ tests: [broken], flow: aFlow(), library: {} }, { onPlayed: vi.fn(), onFailed });
  expect(onFailed).toHaveBeenCalledWith(expect.any(Error));
});
