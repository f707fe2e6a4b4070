import { freeName } from '@turnwise/flow';
import type { Fix } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import { personForEverybody, takesOver } from './person-for-everybody.ts';

/** Leads a loose way out to a person: always safe, whatever the author has in mind for it later. */
export function leadToPerson(view: FlowView, from: string, port: string): Fix | undefined {
  const person = personForEverybody(view);
  if (person) {
    return {
      label: view.texts.leadTo(view.quote(person.label)),
      operations: [{ type: 'connect', from, port, to: person.name }],
    };
  }
  // The new state must not become the start of the flow.
  if (view.flow.start === '') return undefined;
  const name = freeName('hand_off', (candidate) => Object.hasOwn(view.document.states, candidate));
  const at = view.document.layout[from] ?? { x: 0, y: 0 };
  return {
    label: view.texts.leadToNewHandoff,
    operations: [
      {
        type: 'addState',
        name,
        state: { kind: 'handoff', label: view.texts.newHandoff, message: takesOver(view) },
        position: { x: at.x + 340, y: at.y + 220 },
      },
      { type: 'connect', from, port, to: name },
    ],
  };
}
