import { readFileSync } from 'node:fs';
import { createFlow, type FlowDocument, parseFlowText } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { checksWords, withWords } from './checks-words.ts';
import { expectAsPlayed } from './expect-as-played.ts';
import type { FlowTest } from './flow-test.ts';
import { runTest } from './run-test.ts';

const template = new URL('../../../templates/flows/refund/flow.json', import.meta.url);
const parsed = parseFlowText(readFileSync(template, 'utf8'));
if (!parsed.ok) throw new Error(parsed.error.message);
const refund = parsed.value;
const bare: FlowTest = {
  id: 'a',
  title: 'A refund',
  lines: [{ user: 'ORD-12345' }, { user: 'yes' }, { user: 'it is broken' }],
};
/** The same flow, asking for the reason in other words. */
const reworded: FlowDocument = {
  ...refund,
  states: {
    ...refund.states,
    ask_reason: { ...refund.states.ask_reason, prompt: 'Why?' } as FlowDocument['states'][string],
  },
};
/** The same flow, skipping the last check. */
const shorter: FlowDocument = {
  ...refund,
  states: {
    ...refund.states,
    ask_reason: { ...refund.states.ask_reason, next: 'done' } as FlowDocument['states'][string],
  },
};

describe('expecting what happens now', () => {
  test('fills in what a talk comes to', () => {
    const kept = expectAsPlayed(bare, refund);
    expect(kept.lines.map(({ state }) => state)).toEqual(['right_order', 'ask_reason', 'check_refund']);
    expect(kept.lines[0]).toMatchObject({ calls: ['lookup_order'], slots: { order_number: 'ORD-12345' } });
    expect(checksWords(kept)).toBe(false);
  });

  test('takes over what a changed flow does, and passes then', () => {
    const before = expectAsPlayed(bare, refund);
    expect(runTest(before, shorter).differences.map(({ kind }) => kind)).toEqual(['state', 'phase']);
    const after = expectAsPlayed(before, shorter);
    expect(after.lines[2]).toMatchObject({ user: 'it is broken', state: 'done', phase: 'completed' });
    expect(runTest(after, shorter).differences).toEqual([]);
  });

  test('keeps what was written by hand where it holds, and lets go of what does not', () => {
    const call = { action: 'lookup_order', input: { order_number: 'ORD-12345' } };
    const byHand: FlowTest = {
      ...bare,
      opening: ['order number', 'never said'],
      lines: [
        { user: 'ORD-12345', says: 'I found order', never: 'sorry', calls: [call], slots: { amount: -1 } },
        {
          user: 'yes',
          says: 'never said',
          attempts: { reason: 0, order_number: 9 },
          rules: ['no such rule'],
        },
        {
          user: 'it is broken',
          fresh: null,
          confirmed: ['order_number'],
          slots: { order_number: 'ORD-12345' },
        },
      ],
    };
    const kept = expectAsPlayed(byHand, refund);
    expect(runTest(kept, refund).differences).toEqual([]);
    expect(kept).not.toHaveProperty('opening');
    expect(kept.lines[0]).toMatchObject({ says: 'I found order', never: 'sorry', calls: [call] });
    expect(kept.lines[0]?.slots?.amount).toBeGreaterThan(0);
    expect(kept.lines[1]).toEqual({
      user: 'yes',
      state: 'ask_reason',
      phase: 'collecting',
      calls: [],
      attempts: { reason: 0 },
    });
    expect(kept.lines[2]).toEqual({
      user: 'it is broken',
      state: 'check_refund',
      phase: 'confirming',
      calls: [],
      confirmed: ['order_number'],
      slots: { order_number: 'ORD-12345', reason: 'defective' },
    });
  });

  test('goes by the words where the test did, and by what happens where it did not', () => {
    const [loose, strict] = [false, true].map((words) =>
      withWords(expectAsPlayed(bare, refund), words, refund),
    );
    if (!loose || !strict) return expect.unreachable();
    expect(runTest(loose, reworded).differences).toEqual([]);
    expect(runTest(strict, reworded).differences).toMatchObject([{ kind: 'exactly', line: 1 }]);
    const again = expectAsPlayed(strict, reworded);
    expect(again.lines[1]?.exactly?.join(' ')).toContain('Why?');
    expect(runTest(again, reworded).differences).toEqual([]);
  });

  test('does not take what a sub-flow knows for what the flow around it forgot', () => {
    const inner: FlowDocument = {
      ...createFlow('address', 'Address'),
      start: 'ask_street',
      slots: { street: { type: 'text' }, town: { type: 'text' } },
      states: {
        ask_street: { kind: 'ask', prompt: 'Street?', slot: 'street', next: 'ask_town' },
        ask_town: { kind: 'ask', prompt: 'Town?', slot: 'town', next: 'filled' },
        filled: { kind: 'end' },
      },
    };
    const desk: FlowDocument = {
      ...createFlow('desk', 'Desk'),
      start: 'ask_name',
      slots: { name: { type: 'name' }, colour: { type: 'text' } },
      states: {
        ask_name: { kind: 'ask', prompt: 'Name?', slot: 'name', next: 'address' },
        address: { kind: 'subflow', flow: 'address', returned: { completed: 'ask_colour' } },
        ask_colour: { kind: 'ask', prompt: 'Colour?', slot: 'colour', next: 'done' },
        done: { kind: 'end' },
      },
    };
    const library = { address: inner };
    const lines = ['Sarah Chen', 'Main Street 1', 'Bern', 'red'].map((user) => ({ user }));
    const kept = expectAsPlayed({ ...bare, lines }, desk, library);
    expect(kept.lines.map(({ state, slots }) => [state, slots])).toEqual([
      ['ask_street', undefined],
      ['ask_town', { street: 'Main Street 1' }],
      ['ask_colour', undefined],
      ['done', { colour: 'red' }],
    ]);
    expect(runTest(kept, desk, library).differences).toEqual([]);
  });
});

describe('words', () => {
  test('are checked from the opening on, or not at all', () => {
    const strict = withWords(bare, true, refund);
    expect(strict.opening).toEqual(['I can help with a refund. What is the order number?']);
    expect(strict.lines.every(({ exactly }) => (exactly?.length ?? 0) > 0)).toBe(true);
    expect(checksWords(strict)).toBe(true);
    expect(withWords(strict, false, refund)).toEqual(bare);
  });

  test('of a test that is an opening alone are the opening', () => {
    const opened = withWords({ ...bare, lines: [] }, true, refund);
    expect(checksWords(opened)).toBe(true);
    expect(checksWords(withWords(opened, false, refund))).toBe(false);
  });
});
