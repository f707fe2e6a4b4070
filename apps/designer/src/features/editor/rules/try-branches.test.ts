import { type BranchDocument, createFlow, type FlowDocument, type StateDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { slotsCompared } from './slots-compared.ts';
import { tryBranches } from './try-branches.ts';

const branches: BranchDocument[] = [
  { id: 'order', label: 'the order', when: { kind: 'keyword', words: ['order', 'order number'] }, to: 'bye' },
  { id: 'reason', label: 'the reason', when: { kind: 'keyword', words: ['reason'] }, to: 'bye' },
];
const rules: BranchDocument[] = [
  { id: 'large', when: { kind: 'slot', slot: 'amount', op: '>', value: 100 }, to: 'bye' },
  { id: 'angry', when: { kind: 'keyword', words: ['refund'] }, to: 'bye' },
];
const states: Record<string, StateDocument> = {
  change: { kind: 'ask', prompt: 'What should I change?', branches },
  much: { kind: 'decide', branches: rules, otherwise: 'bye' },
  bye: { kind: 'end', message: 'Bye.' },
};
const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'change',
  slots: { amount: { type: 'number', extract: false }, email: { type: 'email' } },
  states,
};
const at = '2026-11-21T10:00:00Z';
const tried = (name: 'change' | 'much', text: string, slots = {}) =>
  tryBranches(flow, name, name === 'change' ? branches : rules, { text, slots, at });

describe('trying a message', () => {
  test('the first branch that is true takes it, and those before it say no', () => {
    const { way, verdicts } = tried('change', 'the reason please');
    expect(way).toEqual({ kind: 'branch', id: 'reason' });
    expect(verdicts.map(({ held }) => held)).toEqual([false, true]);
  });

  test('one after the branch that took it never has its turn', () => {
    expect(tried('change', 'the order').verdicts.map(({ held }) => held)).toEqual([true, null]);
  });

  test('a message no branch is for makes the question be asked again', () => {
    const { way, verdicts } = tried('change', 'purple monkey');
    expect(way).toEqual({ kind: 'stays' });
    expect(verdicts.map(({ held }) => held)).toEqual([false, false]);
  });

  test('a decision is tried with what is known, and tells what it saw', () => {
    expect(tried('much', 'hello', { amount: 250 }).way).toEqual({ kind: 'branch', id: 'large' });
    const low = tried('much', 'I want a refund', { amount: 20 });
    expect(low.way).toEqual({ kind: 'branch', id: 'angry' });
    expect(low.verdicts[0]).toEqual({ id: 'large', held: false, saw: '20' });
    expect(tried('much', 'hello there', { amount: 20 }).way).toEqual({ kind: 'otherwise' });
    expect(tried('much', 'my email is sarah@example.com', { amount: 20 }).way).toEqual({ kind: 'otherwise' });
  });

  test('a day is told as one would say it, also where it stands in a group', () => {
    const late = { kind: 'slot' as const, slot: 'day', op: '>' as const, value: '2026-12-24' };
    const withDay: BranchDocument[] = [
      { id: 'late', when: late, to: 'bye' },
      { id: 'group', when: { kind: 'all', conditions: [late, rules[0]?.when ?? late] }, to: 'bye' },
    ];
    const drawn: FlowDocument = {
      ...flow,
      slots: { ...flow.slots, day: { type: 'date' } },
      states: { ...states, much: { kind: 'decide', branches: withDay, otherwise: 'bye' } },
    };
    const { verdicts } = tryBranches(drawn, 'much', withDay, {
      text: 'hello',
      slots: { day: '2026-12-01', amount: 20 },
      at,
    });
    expect(verdicts.map(({ saw }) => saw)).toEqual([
      'Tuesday, December 1, 2026',
      'Tuesday, December 1, 2026',
    ]);
  });

  test('a decision without the way for everything else leads nowhere: it has nothing to ask again', () => {
    const drawn: FlowDocument = {
      ...flow,
      states: { ...states, much: { kind: 'decide', branches: rules, otherwise: '' } },
    };
    expect(tryBranches(drawn, 'much', rules, { text: 'hello', slots: { amount: 20 }, at }).way).toEqual({
      kind: 'nowhere',
    });
  });

  test('a branch that leads nowhere yet is taken all the same', () => {
    const loose: BranchDocument[] = [{ id: 'a', when: { kind: 'any' }, to: '' }];
    const drawn = {
      ...flow,
      states: { ...states, much: { kind: 'decide' as const, branches: loose, otherwise: '' } },
    };
    expect(tryBranches(drawn, 'much', loose, { text: 'hello', slots: {}, at }).way).toEqual({
      kind: 'branch',
      id: 'a',
    });
  });

  test('what is always listened for comes first', () => {
    expect(tried('change', 'talk to a human').rule).toBe('handoff');
  });
});

test('the slots rules decide by, also inside other rules', () => {
  expect(
    slotsCompared([
      {
        id: 'a',
        when: {
          kind: 'all',
          conditions: [{ kind: 'not', condition: { kind: 'slot', slot: 'amount', op: 'is filled' } }],
        },
      },
      ...rules,
    ]),
  ).toEqual(['amount']);
});
