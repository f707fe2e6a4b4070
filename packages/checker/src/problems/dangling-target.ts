import { type Exit, exitsOf, type ListenerKind } from '@turnwise/flow';
import { leadOn } from '../fixes/lead-on.ts';
import type { Finding } from '../problem.ts';
import type { FlowView, StateView } from '../view/flow-view.ts';
import { isOtherwiseExit } from '../view/is-otherwise-exit.ts';
import type { Finder } from './finder.ts';

/** A way out that leads nowhere, or to a state that is not there. */
export const danglingTarget: Finder = function* (view) {
  const { quote } = view;
  const words = view.texts.danglingTarget;
  const answers = statesThatAnswer(view);
  for (const state of view.states) {
    for (const exit of state.exits) {
      const isLoose =
        exit.to === '' && !exit.optional && !isOtherwiseExit(state, exit) && !answers.has(state.name);
      if (isLoose || (exit.to !== '' && !view.state(exit.to))) yield danglingExit(view, state, exit);
    }
    for (const [kind, override] of overridesOf(state)) {
      if (typeof override !== 'object' || override.to === '' || view.state(override.to)) continue;
      yield {
        severity: 'error',
        place: { in: 'state', name: state.name, field: `listeners.${kind}.to` },
        message: words.goneInState(quote(state.label), quote(view.texts.listenerKinds[kind])),
      };
    }
  }
  for (const listener of view.flow.listeners) {
    if (listener.to === '' || view.state(listener.to)) continue;
    yield {
      severity: 'error',
      place: { in: 'listener', id: listener.id },
      message: words.goneListener(quote(view.listenerLabel(listener))),
      fix: {
        label: words.stay,
        operations: [{ type: 'setListener', listener: { ...listener, to: '' } }],
      },
    };
  }
};

type Overrides = NonNullable<StateView['state']['listeners']>;

const overridesOf = ({ state }: StateView): [ListenerKind, Overrides[ListenerKind]][] =>
  Object.entries(state.listeners ?? {}) as [ListenerKind, Overrides[ListenerKind]][];

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
  const fix = leadOn(view, state, exit);
  const words = view.texts.danglingTarget;
  const isOnly = state.exits.length === 1;
  const called = view.quote(state.label);
  const what = isOnly ? called : words.exitOf(view.quote(labelOfExit(view, state, exit)), called);
  return {
    severity: 'error',
    place: { in: 'state', name: state.name, port: exit.port },
    ...(exit.to === ''
      ? { isUnfinished: true, message: words.nowhere(what) }
      : { message: words.gone(what) }),
    ...(fix ? { fix } : {}),
  };
}

/** As the language calls it: the view's own exits are labelled in English. */
const labelOfExit = (view: FlowView, { state }: StateView, { port, label }: Exit): string =>
  exitsOf(state, view.phrases).find((exit) => exit.port === port)?.label ?? label;
