import { applyOperations, createFlow, type FlowDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { type Alignment, alignEdit } from './align.ts';
import { stateBoxes } from './free-place.ts';

const flow: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'a',
  states: {
    a: { kind: 'say', messages: ['Hi'], next: 'b' },
    b: { kind: 'confirm', prompt: 'Is that right?', yes: 'c', no: 'a' },
    c: { kind: 'end', message: 'Bye' },
  },
  layout: { a: { x: 0, y: 0 }, b: { x: 300, y: 500 }, c: { x: 1_000, y: 900 } },
};

function boxesAfter(how: Alignment, names = ['a', 'b', 'c']) {
  const edit = alignEdit(flow, names, how);
  if (!edit) throw new Error('Nothing to do');
  const result = applyOperations(flow, edit.operations);
  if (!result.ok) throw new Error(result.error.message);
  return stateBoxes(result.value, ['a', 'b', 'c']);
}

const right = ({ x, width }: { x: number; width: number }) => x + width;
const bottom = ({ y, height }: { y: number; height: number }) => y + height;

describe('lining up', () => {
  test('by an edge moves along one axis only', () => {
    expect(boxesAfter('left').map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [0, 500],
      [0, 900],
    ]);
    expect(new Set(boxesAfter('right').map(right)).size).toBe(1);
    expect(new Set(boxesAfter('bottom').map(bottom)).size).toBe(1);
    expect(boxesAfter('top').map(({ y }) => y)).toEqual([0, 0, 0]);
  });

  test('by the middles shares them, to the grid', () => {
    const middles = boxesAfter('middle').map(({ y, height }) => y + height / 2);
    expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(10);
    expect(new Set(boxesAfter('center').map(({ x }) => x)).size).toBe(1);
  });

  test('with the same space leaves the outermost where they are', () => {
    const [a, b, c] = boxesAfter('across');
    if (!a || !b || !c) throw new Error('A card is missing.');
    expect([a.x, c.x]).toEqual([0, 1_000]);
    expect(Math.abs(b.x - right(a) - (c.x - right(b)))).toBeLessThanOrEqual(1);
    const [top, middle, low] = boxesAfter('down');
    if (!top || !middle || !low) throw new Error('A card is missing.');
    expect(Math.abs(middle.y - bottom(top) - (low.y - bottom(middle)))).toBeLessThanOrEqual(1);
  });

  test('needs two', () => {
    expect(alignEdit(flow, ['a'], 'left')).toBeNull();
    expect(alignEdit(flow, ['a', 'nobody'], 'left')).toBeNull();
  });
});
