import { exitsOf, type FlowDocument, resolveState, type State, type StateKind } from '@turnwise/flow';
import { nameInWords, stateLabel } from '../../language/names.ts';
import { conditionInWords } from '../../language/phrases.ts';
import { versionMessages as words } from './messages.ts';
import { rulePhrases } from './rule-phrases.ts';

/** One state of a flow as a line to read. */
export type FlowLine = {
  readonly name: string;
  readonly kind: StateKind;
  readonly label: string;
  readonly text: string;
};

/** What a state says, asks or does, in a line; slots stand in braces as the author wrote them. */
export function stateText(flow: FlowDocument, name: string): string {
  const document = Object.hasOwn(flow.states, name) ? flow.states[name] : undefined;
  return document ? textOf(flow, resolveState(document)) : '';
}

function textOf(flow: FlowDocument, state: State): string {
  switch (state.kind) {
    case 'say':
      return state.messages.join(words.or);
    case 'ask':
      return state.prompt || (state.slot ? (flow.slots[state.slot]?.prompt ?? '') : '');
    case 'confirm':
      return state.prompt || listed(state.slots, words.readsBack);
    case 'reply':
      return state.fallback || state.instructions;
    case 'choose':
      return state.question;
    case 'handoff':
    case 'end':
      return state.message;
    case 'form':
      return listed(state.slots, words.collects);
    case 'action':
      return flow.actions[state.action]?.label || nameInWords(state.action);
    case 'decide':
      return state.branches.map(({ when }) => conditionInWords(when, rulePhrases(flow))).join('; ');
    case 'set':
      return state.clear.length > 0 ? listed(state.clear, words.clears) : '';
    case 'subflow':
      return nameInWords(state.flow);
  }
}

const listed = (slots: readonly string[], say: (slots: string) => string): string =>
  say(slots.map((slot) => `{${slot}}`).join(', '));

/** A flow's states in the order a conversation meets them, those it never meets last. */
export function flowLines(flow: FlowDocument): FlowLine[] {
  const ordered = new Set<string>();
  const waiting = [flow.start, ...Object.keys(flow.states)];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const state = Object.hasOwn(flow.states, name) ? flow.states[name] : undefined;
    if (!state || ordered.has(name)) continue;
    ordered.add(name);
    waiting.unshift(...exitsOf(state).map((exit) => exit.to));
  }
  return [...ordered].flatMap((name) => {
    const state = flow.states[name];
    return state
      ? [{ name, kind: state.kind, label: stateLabel(name, state), text: stateText(flow, name) }]
      : [];
  });
}
