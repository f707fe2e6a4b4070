import type { Exit } from '@turnwise/flow';
import { leadToPerson } from '../fixes/lead-to-person.ts';
import type { Finding } from '../problem.ts';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { isOtherwiseExit } from '../view/is-otherwise-exit.ts';
import { labelOf, nameToWords, quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A way out that leads nowhere, or to a state that is not there. */
export const danglingTarget: Finder = function* (view) {
  const answers = statesThatAnswer(view);
  for (const state of view.states) {
    for (const exit of state.exits) {
      const isLoose =
        exit.to === '' && !exit.optional && !isOtherwiseExit(state, exit) && !answers.has(state.name);
      if (isLoose || (exit.to !== '' && !view.state(exit.to))) yield danglingExit(view, state, exit);
    }
    for (const [kind, override] of Object.entries(state.state.listeners ?? {})) {
      if (typeof override !== 'object' || override.to === '' || view.state(override.to)) continue;
      yield {
        severity: 'error',
        place: { in: 'state', name: state.name, field: `listeners.${kind}.to` },
        message: `In ${quote(state.label)}, ${quote(nameToWords(kind))} leads to a state that is not there.`,
      };
    }
  }
  for (const listener of view.flow.listeners) {
    if (listener.to === '' || view.state(listener.to)) continue;
    yield {
      severity: 'error',
      place: { in: 'listener', id: listener.id },
      message: `The listener ${quote(labelOf(listener, listener.kind))} leads to a state that is not there.`,
      fix: {
        label: 'Let it stay where the conversation is',
        operations: [{ type: 'setListener', listener: { ...listener, to: '' } }],
      },
    };
  }
};

/** A Say that only listeners lead to is an answer: after it the pending question is asked again. */
function statesThatAnswer({ flow, states, graph }: FlowView): Set<string> {
  const rules = [
    ...flow.listeners,
    ...states.flatMap(({ state }) =>
      Object.values(state.listeners ?? {}).filter((one) => typeof one === 'object'),
    ),
  ];
  const answered = new Set(rules.flatMap((rule) => (rule.return && rule.to !== '' ? [rule.to] : [])));
  return new Set(
    states.flatMap(({ name, state }, index) =>
      state.kind === 'say' && answered.has(name) && graph.edgesTo[index]?.length === 0 ? [name] : [],
    ),
  );
}

function danglingExit(view: FlowView, state: StateView, exit: Exit): Finding {
  const fix = leadToPerson(view, state.name, exit.port);
  const isOnly = state.exits.length === 1;
  const what = isOnly ? quote(state.label) : `${quote(exit.label)} of ${quote(state.label)}`;
  const where = exit.to === '' ? 'leads nowhere' : 'leads to a state that is not there';
  return {
    severity: 'error',
    place: { in: 'state', name: state.name, port: exit.port },
    message: `${what} ${where}.`,
    ...(fix ? { fix } : {}),
  };
}
