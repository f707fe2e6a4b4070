import { exitsOf, type FlowDocument, resolveState, type State, type StateKind } from '@turnwise/flow';

/** One state of a flow as a line to read. */
export type FlowLine = {
  readonly name: string;
  readonly kind: StateKind;
  readonly label: string;
  readonly text: string;
};

/** What a state says or asks, or an empty text. */
function textOf(state: State): string {
  switch (state.kind) {
    case 'say':
      return state.messages[0] ?? '';
    case 'ask':
    case 'confirm':
      return state.prompt;
    case 'reply':
      return state.fallback || state.instructions;
    case 'choose':
      return state.question;
    case 'handoff':
    case 'end':
      return state.message;
    case 'form':
      return state.slots.map((slot) => slot.replaceAll('_', ' ')).join(', ');
    case 'action':
      return state.action.replaceAll('_', ' ');
    case 'decide':
    case 'set':
    case 'subflow':
      return '';
  }
}

/** A flow's states in the order a conversation meets them, those it never meets last. */
export function flowLines(flow: FlowDocument): FlowLine[] {
  const ordered: string[] = [];
  const seen = new Set<string>();
  const waiting = [flow.start, ...Object.keys(flow.states)];
  for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
    const state = flow.states[name];
    if (!state || seen.has(name)) continue;
    seen.add(name);
    ordered.push(name);
    waiting.unshift(...exitsOf(state).map((exit) => exit.to));
  }
  return ordered.flatMap((name) => {
    const document = flow.states[name];
    if (!document) return [];
    const state = resolveState(document);
    return [{ name, kind: state.kind, label: state.label || name.replaceAll('_', ' '), text: textOf(state) }];
  });
}
