import {
  type ActionDocument,
  type FlowDocument,
  type FlowOperation,
  freeName,
  labelToName,
  type StateDocumentOf,
} from '@turnwise/flow';
import type { Builtin } from '@turnwise/runtime';

type Outcomes = NonNullable<ActionDocument['outcomes']>;
type Targets = Record<string, string>;

/** A way out for each outcome an action has: those that lead somewhere keep their target. */
function targetsFor(outcomes: Outcomes, before: Targets): Targets {
  return Object.fromEntries(outcomes.map(({ name }) => [name, before[name] ?? '']));
}

const statesUsing = (flow: FlowDocument, action: string): [string, StateDocumentOf<'action'>][] =>
  Object.entries(flow.states).flatMap(([name, state]): [string, StateDocumentOf<'action'>][] =>
    state.kind === 'action' && state.action === action ? [[name, state]] : [],
  );

/** Makes a state call an action: it gets its outcomes, and each input is given the slot of the same name. */
export function chooseAction(flow: FlowDocument, state: string, action: string): FlowOperation[] {
  const document = flow.states[state];
  if (document?.kind !== 'action') return [];
  const definition = Object.hasOwn(flow.actions, action) ? flow.actions[action] : undefined;
  const input = Object.fromEntries(
    (definition?.inputs ?? []).flatMap((name) => {
      const given = document.input?.[name] ?? (Object.hasOwn(flow.slots, name) ? `{${name}}` : undefined);
      return given === undefined ? [] : [[name, given]];
    }),
  );
  return [
    {
      type: 'editState',
      name: state,
      changes: {
        action,
        outcomes: targetsFor(definition?.outcomes ?? [], document.outcomes ?? {}),
        input: Object.keys(input).length > 0 ? input : null,
      },
    },
  ];
}

/** Changes how an action can end, here and in every state that calls it. */
export function editOutcomes(flow: FlowDocument, action: string, outcomes: Outcomes): FlowOperation[] {
  return [
    { type: 'editAction', name: action, changes: { outcomes } },
    ...statesUsing(flow, action).flatMap(([name, state]): FlowOperation[] => {
      const before = state.outcomes ?? {};
      const next = targetsFor(outcomes, before);
      const isSame = JSON.stringify(Object.entries(before)) === JSON.stringify(Object.entries(next));
      return isSame ? [] : [{ type: 'editState', name, changes: { outcomes: next } }];
    }),
  ];
}

/**
 * Lets an action answer with sample data: it takes over what that needs and how it can end, and states that call the
 * action give it the slots of the same names.
 */
export function takeSampleData(
  flow: FlowDocument,
  action: string,
  builtin: string,
  { inputs, outcomes, label }: Pick<Builtin, 'inputs' | 'outcomes' | 'label'>,
): FlowOperation[] {
  const definition = flow.actions[action];
  if (!definition) return [];
  const names = inputs.map(({ name }) => name);
  return [
    {
      type: 'editAction',
      name: action,
      changes: { kind: 'builtin', builtin, inputs: names, label: definition.label || label },
    },
    ...editOutcomes(
      flow,
      action,
      outcomes.map((outcome) => ({ ...outcome })),
    ),
    ...statesUsing(flow, action).flatMap(([name, state]): FlowOperation[] => {
      const missing = names.filter(
        (input) => state.input?.[input] === undefined && Object.hasOwn(flow.slots, input),
      );
      if (missing.length === 0) return [];
      const given = Object.fromEntries(missing.map((input) => [input, `{${input}}`]));
      return [{ type: 'editState', name, changes: { input: { ...state.input, ...given } } }];
    }),
  ];
}

/** A new action with examples of its own and one outcome, ready to be used. */
export function newAction(flow: FlowDocument, label: string): { name: string; operation: FlowOperation } {
  const name = freeName(labelToName(label, 'action'), (candidate) => Object.hasOwn(flow.actions, candidate));
  return {
    name,
    operation: {
      type: 'addAction',
      name,
      action: {
        label,
        kind: 'mock',
        inputs: [],
        outcomes: [{ name: 'done', label: 'done' }],
        samples: [{ outcome: 'done' }],
      },
    },
  };
}

/** How many states call an action. */
export const usesOfAction = (flow: FlowDocument, action: string): number => statesUsing(flow, action).length;
