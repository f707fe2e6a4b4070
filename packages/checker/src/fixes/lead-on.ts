import { type Exit, freeName } from '@turnwise/flow';
import type { Fix } from '../problem.ts';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { isOtherwiseExit } from '../view/is-otherwise-exit.ts';
import { leadToPerson } from './lead-to-person.ts';
import { likelyNext } from './likely-next.ts';

const sentences: Readonly<Record<string, string>> = {
  en: 'Thank you, and goodbye.',
  de: 'Vielen Dank und bis bald.',
};

/**
 * Leads a loose way out where its author most likely wants it: to the state that is plainly next, else to an end. To a person
 * where something has gone wrong, and where an end would have nothing to say in the flow's language.
 */
export function leadOn(view: FlowView, from: StateView, exit: Exit): Fix | undefined {
  if (goesWrong(from, exit)) return leadToPerson(view, from.name, exit.port);
  const next = likelyNext(view, from, exit);
  if (next) return leadTo(view, from, exit, next);
  if (isOtherwiseExit(from, exit)) return leadToPerson(view, from.name, exit.port);
  return leadToEnd(view, from, exit) ?? leadToPerson(view, from.name, exit.port);
}

/** Too many attempts, an action that failed, or an outcome that is not the one it is called for. */
function goesWrong({ state }: StateView, { port }: Exit): boolean {
  if (port === 'retry' || port === 'failed') return true;
  return state.kind === 'action' && port !== `outcome:${Object.keys(state.outcomes)[0]}`;
}

const leadTo = (view: FlowView, from: StateView, { port }: Exit, to: StateView): Fix => ({
  label: view.texts.leadTo(view.quote(to.label)),
  operations: [{ type: 'connect', from: from.name, port, to: to.name }],
});

function leadToEnd(view: FlowView, from: StateView, exit: Exit): Fix | undefined {
  const ends = view.states.filter(({ state }) => state.kind === 'end' && state.outcome === 'completed');
  const [end] = ends;
  if (end && ends.length === 1) return leadTo(view, from, exit, end);
  const message = sentences[view.flow.language.toLowerCase().split(/[-_]/)[0] ?? ''];
  // The new state must not become the start of the flow.
  if (message === undefined || view.flow.start === '') return undefined;
  const name = freeName('end', (candidate) => Object.hasOwn(view.document.states, candidate));
  const at = view.document.layout[from.name] ?? { x: 0, y: 0 };
  return {
    label: view.texts.leadToNewEnd,
    operations: [
      {
        type: 'addState',
        name,
        state: { kind: 'end', label: view.texts.newEnd, message },
        position: { x: at.x + 340, y: at.y },
      },
      { type: 'connect', from: from.name, port: exit.port, to: name },
    ],
  };
}
