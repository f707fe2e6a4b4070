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
  expect(lines).toEqual([{ path: 'M160 78C230 78 230 78 300 78', faint: false }]);
  expect(bounds).toMatchObject({ x: -100, y: 0, width: 1040 });
});

test('an empty flow has bounds all the same', () => {
  expect(drawSchematic(createFlow('empty', 'Empty')).bounds.width).toBeGreaterThan(0);
});

test('exits to one place share a line, and a way back is faint', () => {
  const { lines } = drawSchematic({
    ...flow,
    states: {
      hello: {
        kind: 'decide',
        branches: [{ id: 'a', label: 'A', when: { kind: 'any' }, to: 'bye' }],
        otherwise: 'bye',
      },
      bye: { kind: 'say', messages: ['Again'], next: 'hello' },
    },
  });
  expect(lines.map((line) => line.faint)).toEqual([false, true]);
});
