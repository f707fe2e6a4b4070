import { err, ok } from '@turnwise/basics';
import { z } from 'zod';
import { identityMapper } from '../references/identity-mapper.ts';
import { mapFlowReferences } from '../references/map-flow-references.ts';
import { mapList } from '../references/map-list.ts';
import { mapRecord, withMapped } from '../references/map-parts.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { defineOperation } from './define-operation.ts';
import { unknownName } from './edit-record.ts';

/** Keeps a choice as another value: in its slot, and wherever the slot is given that value or compared with it. */
export const renameChoice = defineOperation({
  type: 'renameChoice',
  schema: z.object({
    type: z.literal('renameChoice'),
    slot: z.string(),
    from: z.string(),
    to: z.string().min(1),
  }),
  apply(flow, { slot: name, from, to }) {
    if (!Object.hasOwn(flow.slots, name)) return unknownName('slot', name);
    const has = (value: string) => flow.slots[name]?.choices?.some((choice) => choice.value === value);
    if (!has(from)) return unknownName('choice', from);
    if (from === to) return ok(flow);
    if (has(to)) return err({ code: 'name_taken', message: `There is already a choice called "${to}".` });
    const renamed = <T>(value: T) => (value === from ? to : value) as T;
    const mapped = mapFlowReferences(flow, () => ({
      ...identityMapper,
      value: (value, slot) => (slot === name ? renamed(value) : value),
    }));
    const slots = mapRecord(mapped.slots, (slot, key) =>
      key === name
        ? withMapped(slot, 'choices', (choices) =>
            mapList(choices, (choice) => withMapped(choice, 'value', renamed)),
          )
        : slot,
    );
    const actions = mapRecord(flow.actions, (action, key) =>
      withMapped(action, 'samples', (samples) =>
        mapList(samples, (sample) =>
          withMapped(sample, 'when', (when) =>
            mapRecord(when, (value, input) => (isGiven(flow, key, input, name) ? renamed(value) : value)),
          ),
        ),
      ),
    );
    return ok({ ...mapped, slots, actions });
  },
});

/** True of an action's input that every state calling it fills with this slot. */
function isGiven(flow: FlowDocument, action: string, input: string, slot: string): boolean {
  const given = Object.values(flow.states).flatMap((state) =>
    state.kind === 'action' && state.action === action ? [state.input?.[input]] : [],
  );
  return given.length > 0 && given.every((value) => value === `{${slot}}`);
}
