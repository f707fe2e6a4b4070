import { createFlow, type FlowDocument } from '@turnwise/flow';
import { type FlowTest, runTest } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { failureInWords } from './failure-words.ts';
import { playedTurns } from './played-turns.ts';
import { answersInWords, eventInWords, saidInLine, stateAfter } from './turn-event-words.ts';

const inner: FlowDocument = {
  ...createFlow('address', 'Address'),
  start: 'ask_street',
  slots: { street: { type: 'text', label: 'Street' } },
  states: {
    ask_street: { kind: 'ask', label: 'Which street?', prompt: 'Street?', slot: 'street', next: 'known' },
    known: { kind: 'end' },
  },
};
const flow: FlowDocument = {
  ...createFlow('desk', 'Desk'),
  start: 'ask_name',
  slots: { name: { type: 'name', label: 'Name' }, amount: { type: 'number', label: 'Amount' } },
  actions: {
    look_up: {
      kind: 'mock',
      label: 'Look up',
      outcomes: [{ name: 'found' }, { name: 'missing', label: 'Nobody' }],
    },
  },
  states: {
    ask_name: { kind: 'ask', label: 'Name?', prompt: 'Name?', slot: 'name', next: 'look' },
    look: {
      kind: 'action',
      label: 'Look',
      action: 'look_up',
      outcomes: { found: 'address', missing: 'ask_name' },
    },
    address: {
      kind: 'subflow',
      label: 'Address',
      flow: 'address',
      returned: { completed: 'done', cancelled: 'done' },
    },
    done: { kind: 'end', label: 'Done' },
  },
};
const library = { address: inner };
const turnsOf = (more: Partial<FlowTest>) => {
  const run = runTest({ id: 'one', title: 'One', lines: [], ...more }, flow, library);
  return { run, ...playedTurns(run, flow, library) };
};
const failureOf = (more: Partial<FlowTest>) => failureInWords(turnsOf(more).run, flow, library);

describe('a test as it is played', () => {
  test('tells where the talk goes and where it stays, in the flows it runs too', () => {
    const { turns } = turnsOf({
      lines: [{ user: '???' }, { user: 'Sarah Chen' }, { user: 'Main Street 1' }],
    });
    expect(turns.map(stateAfter)).toEqual([
      'goes to “Name?”',
      'stays at “Name?”',
      'goes to “Which street?”',
      'goes to “Done”',
    ]);
    expect(turns[2]?.after.inside).toEqual(['address']);
    expect(turns[3]?.after.inside).toEqual([]);
  });

  test('tells what actions brought back', () => {
    const { turns } = turnsOf({ lines: [{ user: 'Sarah Chen' }], answers: { look_up: 'missing' } });
    expect(turns.map(answersInWords)).toEqual([[], ['“Look up” answers: Nobody']]);
  });

  test('tells what happens where nobody writes', () => {
    const { turns } = turnsOf({
      lines: [
        { silence: true, after: '45m' },
        { silence: true },
        { resume: true, after: '1d' },
        { resume: 'hello' },
        { set: { amount: 5, nothing_like_it: null } },
        { startFrom: 'done' },
        { user: 'hm', after: '2h' },
        { user: 'ha', repeat: 3 },
      ],
    });
    expect(turns.map(eventInWords)).toEqual([
      null,
      '45 minutes later: nobody has written',
      'Nobody writes',
      'They come back 1 day later',
      'They come back',
      'Set by hand: “Amount” is 5, Set by hand: “Nothing like it” (no longer in this flow) is nothing',
      'Put by hand at “Done”',
      '2 hours later',
      null,
    ]);
    expect(turns.map(saidInLine).slice(4)).toEqual(['hello', null, null, 'hm', 'hahaha']);
  });
});

describe('what is wrong in one line', () => {
  test('is the first thing that is different, and of several the most telling', () => {
    const lines = [
      { user: 'Sarah Chen', phase: 'completed', state: 'done' },
      { user: 'x', state: 'gone' },
    ] as const;
    expect(failureOf({ lines: [...lines] })).toBe(
      'After “Sarah Chen” it goes to “Which street?”, expected “Done”.',
    );
    expect(failureOf({ lines: [{ user: 'Sarah Chen' }] })).toBeNull();
  });

  test('says when', () => {
    const state = 'done';
    expect(failureOf({ opening: 'Good day', lines: [] })).toBe('At the start it does not say “Good day”.');
    expect(failureOf({ lines: [{ silence: true, state }] })).toMatch(/^When nobody writes, it goes/);
    expect(failureOf({ lines: [{ resume: true, state }] })).toMatch(/^When they come back, it goes/);
    expect(failureOf({ lines: [{ resume: 'hello', state }] })).toMatch(/^After “hello” it goes/);
    expect(failureOf({ lines: [{ set: { amount: 1 }, state }] })).toMatch(/^After what is set by hand it/);
    expect(failureOf({ lines: [{ user: 'x'.repeat(80), state }] })).toMatch(/^After “x{40}…” it goes/);
  });
});
