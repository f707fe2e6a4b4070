import fc from 'fast-check';
import { createFlow } from '../schema/create-flow.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { withFrames } from '../schema/frame.ts';
import {
  action,
  actionNames,
  frame,
  listeners,
  partial,
  slot,
  slotNames,
  stateNames,
  text,
} from './arbitrary-parts.ts';
import { arbitraryState } from './arbitrary-state.ts';

const position = partial(
  { x: fc.integer(), y: fc.double({ noNaN: true, noDefaultInfinity: true }), pinned: fc.boolean() },
  { requiredKeys: ['x', 'y'] },
);

const named = <T>(names: readonly string[], part: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> =>
  fc
    .tuple(fc.subarray([...names]), fc.tuple(...names.map(() => part)))
    .map(([chosen, parts]) =>
      Object.fromEntries(parts.slice(0, chosen.length).map((item, index) => [chosen[index] ?? '', item])),
    );

/** A flow whose every target is empty or one of its states. Slots and actions it names may be missing. */
export const arbitraryFlow: fc.Arbitrary<FlowDocument> = fc.subarray(stateNames).chain((names) => {
  const to = fc.constantFrom('', ...names);
  return fc
    .record({
      states: fc.tuple(...names.map(() => arbitraryState(to))),
      slots: named(slotNames, slot),
      actions: named(actionNames, action),
      layout: named(names, position),
      listeners: listeners(to),
      start: to,
      settings: partial(
        { closing: text, resumePrompt: text, retryLimit: fc.integer({ min: 1, max: 9 }) },
        { requiredKeys: [] },
      ),
      notes: fc.uniqueArray(fc.record({ id: fc.constantFrom('n1', 'n2'), x: fc.nat(), y: fc.nat(), text }), {
        selector: (note) => note.id,
      }),
      frames: fc.uniqueArray(frame, { selector: ({ id }) => id, maxLength: 2 }),
    })
    .map(({ states, frames, ...parts }) =>
      withFrames(
        {
          ...createFlow('law', 'A flow'),
          ...parts,
          states: Object.fromEntries(names.map((name, index) => [name, states[index] ?? { kind: 'end' }])),
        },
        frames,
      ),
    );
});
