import { describe, expect, test } from 'vitest';
import { diffExits } from './diff-exits.ts';
import { changedFields } from './diff-flows.ts';
import type { StateDocumentOf } from './kinds/registry.ts';

const decide: StateDocumentOf<'decide'> = {
  kind: 'decide',
  branches: [
    { id: 'b1', when: { kind: 'slot', slot: 'amount', op: '>', value: 100 }, to: 'approve' },
    { id: 'b2', when: { kind: 'slot', slot: 'amount', op: 'is empty' }, to: 'ask' },
  ],
  otherwise: 'pay',
};
const [first, second] = decide.branches!;

const said = (to: StateDocumentOf<'decide'>) =>
  diffExits(decide, to).map(({ port, before, after, isRuleChanged }) => [
    port,
    before?.to ?? null,
    after?.to ?? null,
    isRuleChanged,
  ]);

describe('ways out that differ', () => {
  test('none between equal states, whatever is spelt out and in which order of branches', () => {
    expect(diffExits(decide, structuredClone(decide))).toEqual([]);
    const spelt = { ...decide, branches: [second!, { ...first!, clear: [], critical: false }] };
    expect(diffExits(decide, spelt)).toEqual([]);
  });

  test('one that leads elsewhere keeps its rule', () => {
    expect(said({ ...decide, otherwise: '' })).toEqual([['otherwise', 'pay', '', false]]);
    expect(said({ ...decide, branches: [{ ...first!, to: 'pay' }, second!] })).toEqual([
      ['branch:b1', 'approve', 'pay', false],
    ]);
  });

  test('one whose rule differs leads where it led', () => {
    const when = { kind: 'slot' as const, slot: 'amount', op: '>' as const, value: 200 };
    expect(said({ ...decide, branches: [{ ...first!, when }, second!] })).toEqual([
      ['branch:b1', 'approve', 'approve', true],
    ]);
  });

  test('new ones come in their place, gone ones last', () => {
    const fresh = { id: 'b3', when: { kind: 'any' as const }, to: 'ask' };
    expect(said({ ...decide, branches: [fresh, second!], otherwise: 'ask' })).toEqual([
      ['branch:b3', null, 'ask', false],
      ['otherwise', 'pay', 'ask', false],
      ['branch:b1', 'approve', null, false],
    ]);
  });

  test('a state that is new or gone has all of its own', () => {
    expect(diffExits(undefined, decide).map(({ before }) => before)).toEqual([null, null, null]);
    expect(diffExits(decide, undefined).map(({ after }) => after)).toEqual([null, null, null]);
    expect(diffExits(undefined, undefined)).toEqual([]);
  });

  test('how often is asked counts to the way out after too many tries', () => {
    const ask = (limit: number) =>
      ({ kind: 'ask', next: 'pay', retry: { limit, then: 'state', to: 'help' } }) as const;
    expect(diffExits(ask(2), ask(3))).toMatchObject([{ port: 'retry', isRuleChanged: true }]);
  });
});

test('fields that differ, those of the newer part first', () => {
  expect(
    changedFields({ a: 1, b: [1], gone: 1, same: { x: 1 } }, { c: 1, b: [2], a: 1, same: { x: 1 } }),
  ).toEqual(['c', 'b', 'gone']);
});
