import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { neighbour } from './neighbour.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'a',
  states: {
    a: { kind: 'say', messages: [], next: 'b' },
    b: { kind: 'confirm', yes: 'c', no: 'a' },
    c: { kind: 'end' },
    d: { kind: 'say', messages: [], next: 'c' },
  },
  layout: { a: { x: 0, y: 0 }, b: { x: 340, y: 0 }, c: { x: 680, y: 0 }, d: { x: 360, y: 300 } },
};

test('arrows follow connections forth and back, and step up and down', () => {
  expect(neighbour(flow, undefined, 'down')).toBe('a');
  expect(neighbour(flow, 'a', 'right')).toBe('b');
  expect(neighbour(flow, 'b', 'right')).toBe('c');
  expect(neighbour(flow, 'c', 'left')).toBe('b');
  expect(neighbour(flow, 'b', 'down')).toBe('d');
  expect(neighbour(flow, 'd', 'up')).toBe('b');
  expect(neighbour(flow, 'c', 'right')).toBeUndefined();
});
