import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { frameTree, rowsOf } from './frame-tree.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'hello',
  states: {
    hello: { kind: 'say', next: 'day' },
    day: { kind: 'ask', next: 'time' },
    time: { kind: 'ask', next: 'bye' },
    bye: { kind: 'end' },
  },
  layout: { hello: { x: 0, y: 0 }, day: { x: 500, y: 0 }, time: { x: 900, y: 0 }, bye: { x: 3_000, y: 0 } },
  frames: [
    { id: 'when', title: 'When', x: 450, y: -50, width: 800, height: 300 },
    { id: 'inner', title: 'Time', x: 850, y: -40, width: 390, height: 280 },
    { id: 'empty', title: 'Later', x: 0, y: 5_000, width: 300, height: 300 },
  ],
};
const inWords = (rows: ReturnType<typeof rowsOf>) =>
  rows.map((row) => (row.kind === 'state' ? row.name : `[${row.id}]`)).join(' ');

test('states stand under their frames, frames in frames, and those without states last', () => {
  const tree = frameTree(flow, Object.keys(flow.states));
  expect(inWords(rowsOf(tree))).toBe('hello [when] day [inner] time bye [empty]');
  expect(tree.map((node) => (node.kind === 'frame' ? node.inside.length : 0))).toEqual([0, 2, 0, 0]);
});

test('without frames it is the order of the conversation', () => {
  expect(inWords(rowsOf(frameTree({ ...flow, frames: [] }, ['bye', 'hello'])))).toBe('bye hello');
});
