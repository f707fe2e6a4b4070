import { applyOperations, createFlow, type FlowDocument, type FlowOperation } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { flowDifferences } from './flow-differences.ts';
import { mergeFlows } from './merge-flows.ts';

function edit(flow: FlowDocument, ...operations: FlowOperation[]): FlowDocument {
  const result = applyOperations(flow, operations);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const base: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'hello',
  states: { hello: { kind: 'say', messages: ['Hi'], next: 'bye' }, bye: { kind: 'end', message: 'Bye' } },
  slots: { reason: { type: 'text' } },
  layout: { hello: { x: 0, y: 0 }, bye: { x: 340, y: 0 } },
};
const say = (text: string): FlowOperation => ({
  type: 'editState',
  name: 'hello',
  changes: { messages: [text] },
});
const add = (name: string): FlowOperation => ({
  type: 'addState',
  name,
  state: { kind: 'end' },
  position: { x: 0, y: 500 },
});

describe('differences', () => {
  test('are told part by part, places on the canvas as one', () => {
    const after = edit(
      base,
      say('Hello'),
      add('again'),
      { type: 'removeSlot', name: 'reason' },
      { type: 'moveStates', positions: { hello: { x: 5, y: 5 }, bye: { x: 9, y: 9 } } },
      { type: 'editFlow', changes: { name: 'Better' } },
    );
    expect(flowDifferences(base, after)).toEqual([
      { part: 'state', name: 'hello', change: 'changed' },
      { part: 'slot', name: 'reason', change: 'removed' },
      { part: 'about', name: '', change: 'changed' },
      { part: 'state', name: 'again', change: 'added' },
      { part: 'layout', name: '', change: 'changed' },
    ]);
    expect(flowDifferences(base, structuredClone(base))).toEqual([]);
  });
});

describe('putting two drafts together', () => {
  test('keeps what each changed where they touched different things', () => {
    const mine = edit(base, say('Hello'), add('mine'));
    const theirs = edit(
      base,
      { type: 'editState', name: 'bye', changes: { message: 'See you' } },
      add('theirs'),
      { type: 'addSlot', name: 'email', slot: { type: 'email' } },
    );
    const merged = mergeFlows(base, mine, theirs);
    expect(Object.keys(merged?.states ?? {}).sort()).toEqual(['bye', 'hello', 'mine', 'theirs']);
    expect(merged?.states.hello).toMatchObject({ messages: ['Hello'] });
    expect(merged?.states.bye).toMatchObject({ message: 'See you' });
    expect(Object.keys(merged?.slots ?? {})).toEqual(['reason', 'email']);
    expect(merged?.layout.theirs).toEqual({ x: 0, y: 500 });
  });

  test('keeps what one took away', () => {
    const merged = mergeFlows(
      base,
      edit(base, say('Hello')),
      edit(base, { type: 'removeSlot', name: 'reason' }),
    );
    expect(merged?.slots).toEqual({});
  });

  test('gives up where both changed the same, unless in the same way', () => {
    expect(mergeFlows(base, edit(base, say('A')), edit(base, say('B')))).toBeNull();
    expect(mergeFlows(base, edit(base, say('A')), edit(base, say('A')))?.states.hello).toMatchObject({
      messages: ['A'],
    });
    const removed = edit(base, { type: 'removeStates', names: ['bye'] });
    expect(
      mergeFlows(base, removed, edit(base, { type: 'editState', name: 'bye', changes: { message: 'x' } })),
    ).toBeNull();
  });
});

test('frames of both are kept, and where both moved one, mine stands', () => {
  const frame = (id: string, x: number): FlowOperation => ({
    type: 'setFrame',
    frame: { id, title: id, x, y: 0, width: 400, height: 300 },
  });
  const framed = edit(base, frame('shared', 0));
  const merged = mergeFlows(
    framed,
    edit(framed, frame('shared', 10), frame('mine', 0)),
    edit(framed, frame('shared', 20), frame('theirs', 0)),
  );
  expect(merged?.frames?.map(({ id, x }) => [id, x])).toEqual([
    ['shared', 10],
    ['mine', 0],
    ['theirs', 0],
  ]);
  expect(flowDifferences(base, framed)).toEqual([{ part: 'frame', name: 'shared', change: 'added' }]);
  const without = edit(framed, { type: 'removeFrame', id: 'shared' });
  expect(mergeFlows(framed, without, framed)).toEqual(base);
});
