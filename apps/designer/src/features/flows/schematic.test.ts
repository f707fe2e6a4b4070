import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { drawSchematic } from './schematic.ts';

const flow: FlowDocument = {
  ...createFlow('hello', 'Hello'),
  states: {
    hello: { kind: 'say', messages: ['Hello'], next: 'bye' },
    bye: { kind: 'end', message: 'Bye' },
    lost: { kind: 'say', messages: ['?'], next: 'nowhere' },
  },
  layout: { hello: { x: -100, y: 50 }, bye: { x: 300, y: 50 } },
};

test('a box per state where it was laid, a line per exit that leads somewhere', () => {
  const { boxes, lines, bounds } = drawSchematic(flow);
  expect(boxes.map((box) => [box.name, box.x, box.y])).toEqual([
    ['hello', -100, 50],
    ['bye', 300, 50],
    ['lost', 680, 0],
  ]);
  expect(lines).toEqual(['M160 78C230 78 230 78 300 78']);
  expect(bounds).toMatchObject({ x: -100, y: 0, width: 1040 });
});

test('an empty flow has bounds all the same', () => {
  expect(drawSchematic(createFlow('empty', 'Empty')).bounds.width).toBeGreaterThan(0);
});
