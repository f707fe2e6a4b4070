import { freeName } from '@turnwise/flow';
import type { Fix } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';

/** What the new state says, in the flow's language. In others it says nothing of its own, and the engine speaks for it. */
const takesOver: Readonly<Record<string, string>> = {
  en: 'A colleague will take over from here.',
  de: 'Ab hier übernimmt jemand aus unserem Team.',
};

/** Leads a loose way out to a person: always safe, whatever the author has in mind for it later. */
export function leadToPerson(view: FlowView, from: string, port: string): Fix | undefined {
  const person = view.states.find(({ state, name }) => state.kind === 'handoff' && name !== from);
  if (person) {
    return {
      label: view.texts.leadTo(view.quote(person.label)),
      operations: [{ type: 'connect', from, port, to: person.name }],
    };
  }
  // The new state must not become the start of the flow.
  if (view.flow.start === '') return undefined;
  const [language = ''] = view.flow.language.toLowerCase().split(/[-_]/);
  const name = freeName('hand_off', (candidate) => Object.hasOwn(view.document.states, candidate));
  const at = view.document.layout[from] ?? { x: 0, y: 0 };
  return {
    label: view.texts.leadToNewHandoff,
    operations: [
      {
        type: 'addState',
        name,
        state: { kind: 'handoff', label: view.texts.newHandoff, message: takesOver[language] ?? '' },
        position: { x: at.x + 340, y: at.y + 220 },
      },
      { type: 'connect', from, port, to: name },
    ],
  };
}
