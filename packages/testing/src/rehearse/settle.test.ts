import { expect, test } from 'vitest';
import { flowOf, noon } from '../generate/find-tests.fixture.ts';
import { createScene } from '../generate/scene.ts';
import { beginTalk } from '../generate/talk.ts';
import { end } from './rehearse.fixture.ts';
import { answersBy, settle } from './settle.ts';

const flow = flowOf({
  states: {
    start: {
      kind: 'action',
      action: 'look',
      outcomes: { found: 'again', missing: 'again' },
      failed: 'again',
    },
    again: {
      kind: 'action',
      action: 'look',
      outcomes: { found: 'found', missing: 'missing' },
      failed: 'failed',
    },
    found: end,
    missing: end,
    failed: end,
  },
  actions: { look: { kind: 'mock', outcomes: [{ name: 'found' }, { name: 'missing' }] } },
});
const scene = createScene(flow, {}, noon);
const opened = beginTalk(flow, {}, noon, {});

test('whatever is asked of the outside has its usual answer', () => {
  const settled = settle(opened, scene);
  expect(settled.open).toEqual([]);
  expect(settled.conversation.state).toBe('found');
  expect(settled.answers.map(({ isUsual }) => isUsual)).toEqual([true, true]);
});

test('or one drawn by the seed: mostly the usual, each of the others sometimes, always the same', () => {
  const reached = Array.from(
    { length: 200 },
    (_, seed) => settle(opened, scene, answersBy(seed)).conversation.state,
  );
  const share = (state: string) => reached.filter((one) => one === state).length / reached.length;
  expect(share('found')).toBeGreaterThan(0.7);
  expect(share('missing')).toBeGreaterThan(0);
  expect(share('failed')).toBeGreaterThan(0);
  expect(settle(opened, scene, answersBy(3))).toEqual(settle(opened, scene, answersBy(3)));
});

test('who asks the same again gets the same answer', () => {
  for (let seed = 0; seed < 100; seed++) {
    const [first, second] = settle(opened, scene, answersBy(seed)).answers;
    expect(second?.answer).toEqual(first?.answer);
  }
});

test('nothing more where nobody answers', () => {
  expect(settle(opened, scene, () => undefined)).toBe(opened);
});
