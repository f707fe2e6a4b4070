import {
  type ActionDocument,
  type FlowDocument,
  type FlowOperation,
  freeName,
  labelToName,
  type StateDocumentOf,
} from '@turnwise/flow';
import type { Builtin } from '@turnwise/runtime';
import { messages } from './messages.ts';

type Outcomes = NonNullable<ActionDocument['outcomes']>;
type Targets = Record<string, string>;
type Given = NonNullable<StateDocumentOf<'action'>['input']>;

/** A way out for each outcome an action has: those that lead somewhere keep their target. */
function targetsFor(outcomes: Outcomes, before: Targets): Targets {
  return Object.fromEntries(outcomes.map(({ name }) => [name, before[name] ?? '']));
}

const statesUsing = (flow: FlowDocument, action: string): [string, StateDocumentOf<'action'>][] =>
  Object.entries(flow.states).flatMap(([name, state]): [string, StateDocumentOf<'action'>][] =>
    state.kind === 'action' && state.action === action ? [[name, state]] : [],
  );

/** The slot that an input is given unasked: the one of its name, or the only one labelled so. */
function slotFor({ slots }: FlowDocument, input: string): string | undefined {
  if (Object.hasOwn(slots, input)) return input;
  const labelled = Object.keys(slots).filter((slot) => labelToName(slots[slot]?.label ?? '', '') === input);
  return labelled.length === 1 ? labelled[0] : undefined;
}

/** What a state gives an action, with the slots of the same names for the inputs it gives nothing to yet. */
function inputFor(flow: FlowDocument, inputs: readonly string[], before: Given = {}): Given {
  const found = inputs.flatMap((input) => {
    const slot = Object.hasOwn(before, input) ? undefined : slotFor(flow, input);
    return slot === undefined ? [] : [[input, `{${slot}}`] as const];
  });
  return { ...before, ...Object.fromEntries(found) };
}

/** Gives the slots of the same names to an action that takes more than before, in every state that calls it. */
function giveInputs(flow: FlowDocument, action: string, inputs: readonly string[]): FlowOperation[] {
  return statesUsing(flow, action).flatMap(([name, state]): FlowOperation[] => {
    const input = inputFor(flow, inputs, state.input);
    const isMore = Object.keys(input).length > Object.keys(state.input ?? {}).length;
    return isMore ? [{ type: 'editState', name, changes: { input } }] : [];
  });
}

/** Changes what an action takes, and gives it what is there of it already. */
export const editInputs = (
  flow: FlowDocument,
  action: string,
  inputs: readonly string[],
): FlowOperation[] => [
  { type: 'editAction', name: action, changes: { inputs: [...inputs] } },
  ...giveInputs(
    flow,
    action,
    inputs.filter((input) => !flow.actions[action]?.inputs?.includes(input)),
  ),
];

/** Makes a state call an action: it gets its outcomes, and each input is given the slot of the same name. */
export function chooseAction(flow: FlowDocument, state: string, action: string): FlowOperation[] {
  const document = flow.states[state];
  if (document?.kind !== 'action') return [];
  const definition = Object.hasOwn(flow.actions, action) ? flow.actions[action] : undefined;
  const inputs = definition?.inputs ?? [];
  const kept = Object.fromEntries(
    Object.entries(document.input ?? {}).filter(([name]) => inputs.includes(name)),
  );
  const input = inputFor(flow, inputs, kept);
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
    ...giveInputs(flow, action, names),
  ];
}

/** A new action with examples of its own and one outcome, ready to be used. */
export function newAction(flow: FlowDocument, label: string): { name: string; operation: FlowOperation } {
  const name = freeName(labelToName(label, 'action'), (candidate) => Object.hasOwn(flow.actions, candidate));
  const outcome = labelToName(messages.firstOutcome, 'done');
  return {
    name,
    operation: {
      type: 'addAction',
      name,
      action: {
        label,
        kind: 'mock',
        inputs: [],
        outcomes: [{ name: outcome, label: messages.firstOutcome }],
        samples: [{ outcome }],
      },
    },
  };
}

/** How many states call an action. */
export const usesOfAction = (flow: FlowDocument, action: string): number => statesUsing(flow, action).length;
