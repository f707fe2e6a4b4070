import { applyOperations, createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { stateBoxes } from './free-place.ts';
import { restoreStateEdit } from './restore-state.ts';

const version: FlowDocument = {
  ...createFlow('test', 'Test'),
  start: 'hello',
  states: {
    hello: { kind: 'say', messages: ['Hi'], next: 'bye' },
    bye: { kind: 'end', message: 'Bye' },
  },
  layout: { hello: { x: 0, y: 0 }, bye: { x: 340, y: 0, pinned: true } },
};

function restored(flow: FlowDocument, name: string): FlowDocument {
  const made = restoreStateEdit(flow, { name, version, label: 'Put back' });
  if (!made) throw new Error(`There is no "${name}".`);
  expect(made.edit).toMatchObject({ label: 'Put back', select: { states: [name] } });
  const result = applyOperations(flow, made.edit.operations);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test('a state that is gone comes back to its place, or just below what stands there today', () => {
  const { bye: _, ...states } = version.states;
  const { bye: __, ...layout } = version.layout;
  expect(restored({ ...version, states, layout }, 'bye').layout.bye).toEqual({ x: 340, y: 0, pinned: true });

  const taken = {
    ...version,
    states: { ...states, other: { kind: 'end' as const } },
    layout: { ...layout, other: { x: 340, y: 10 } },
  };
  const flow = restored(taken, 'bye');
  const [other, bye] = stateBoxes(flow, ['other', 'bye']);
  expect(bye?.x).toBe(340);
  expect(bye?.y).toBeGreaterThanOrEqual((other?.y ?? 0) + (other?.height ?? 0));
});

test('a state that changed keeps the place it has today', () => {
  const draft: FlowDocument = {
    ...version,
    states: { ...version.states, bye: { kind: 'end', message: 'See you' } },
    layout: { ...version.layout, bye: { x: 900, y: 90 } },
  };
  const flow = restored(draft, 'bye');
  expect(flow.states.bye).toEqual(version.states.bye);
  expect(flow.layout.bye).toEqual({ x: 900, y: 90 });
});

test('there is nothing to put back of a state the version has not', () => {
  expect(restoreStateEdit(version, { name: 'nobody', version, label: 'Put back' })).toBeNull();
});
