import { applyOperations, type FlowDocument } from '@turnwise/flow';
import { expect, it } from 'vitest';
import { checkFlow } from '../check-flow.ts';
import { flowOf } from '../examples/example.ts';

const saying = (...messages: string[]): FlowDocument =>
  flowOf({
    slots: {
      name: { type: 'name', prompt: 'Name?' },
      city: { type: 'text', prompt: 'City?' },
    },
    states: {
      a: { kind: 'form', slots: ['name', 'city'], next: 'b' },
      b: { kind: 'say', messages, next: 'bye' },
      bye: { kind: 'end', message: 'Bye {name}, {city}.' },
    },
  });

/** What is said after the fix whose button says so. */
function after(flow: FlowDocument, label: string): unknown {
  const fix = checkFlow(flow).find((problem) => problem.fix?.label === label)?.fix;
  const fixed = fix && applyOperations(flow, fix.operations);
  return fixed?.ok && fixed.value.states.b?.kind === 'say' ? fixed.value.states.b.messages : null;
}

it('mends what its button says, and nothing else', () => {
  const flow = saying('Hello { Name }, from {City}.', 'You live in {City}.');
  expect(after(flow, 'Write “{name}”')).toEqual(['Hello {name}, from {City}.', 'You live in {City}.']);
  expect(after(flow, 'Write “{city}”')).toEqual(['Hello { Name }, from {city}.', 'You live in {City}.']);
  expect(checkFlow(flow).filter(({ kind }) => kind === 'broken_placeholder')).toHaveLength(3);
});

it('mends it where it stands, each time', () => {
  expect(after(saying('{name}: {Name}, {Name}.'), 'Write “{name}”')).toEqual(['{name}: {name}, {name}.']);
  expect(after(saying('{name} and {name'), 'Write “{name}”')).toEqual(['{name} and {name}']);
});
