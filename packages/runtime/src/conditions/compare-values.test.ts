import { type Comparand, type ComparisonOp, createFlow, type JsonValue } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { createConversation } from '../create-conversation.ts';
import { createProgram } from '../program/program.ts';
import { beginTurn } from '../turn/turn.ts';
import { compareValues } from './compare-values.ts';

const at = '2026-11-21T23:30:00.000Z';
const program = createProgram(createFlow('test', 'Test'));
const conversation = createConversation(program, { id: 'c', flowVersion: 1, at, timeZone: 'Europe/Vienna' });
const turn = beginTurn(
  program,
  { ...conversation, slots: { limit: { value: 100, source: 'asked', at: 0 } } },
  at,
);

const cases: [JsonValue | undefined, ComparisonOp, Comparand | undefined, boolean][] = [
  [0, 'is filled', undefined, true],
  [false, 'is filled', undefined, true],
  ['  ', 'is filled', undefined, false],
  ['  ', 'is empty', undefined, true],
  [undefined, 'is empty', undefined, true],
  [undefined, 'is', 'x', false],
  [undefined, 'is not', 'x', true],
  [undefined, '<', 3, false],
  ['Large', 'is', 'large', true],
  [3, 'is', '3', true],
  [0, 'is', '', false],
  [true, 'is', 'true', true],
  ['red', 'is one of', ['Blue', 'Red'], true],
  ['ORD-12345', 'starts with', 'ord-', true],
  ['ORD-12345', 'contains', '234', true],
  [['a', 'b'], 'contains', 'B', true],
  ['ORD-12345', 'matches', '^ORD-\\d+$', true],
  ['ORD-12345', 'matches', '(?=ORD)', false],
  [150, '>', '{limit}', true],
  [100, '>=', '{limit}', true],
  ['9', '<', 10, true],
  ['nine', '<', 10, false],
  [5, 'between', [1, 5], true],
  [6, 'between', [1, 5], false],
  ['2026-11-22', 'is', 'today', true],
  ['2026-11-22', 'after', 'today-1d', true],
  ['2026-12-01', 'before', '2026-12-02', true],
  ['09:30', 'before', '15:00', true],
  ['09:30', 'before', '2026-12-02', false],
  ['soon', 'before', 'today', false],
];

describe('compareValues', () => {
  test.each(cases)('%j %s %j: %s', (value, op, comparand, held) => {
    expect(compareValues(turn, value, op, comparand)).toBe(held);
  });
});
