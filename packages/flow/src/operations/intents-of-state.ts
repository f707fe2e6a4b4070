import { resolveState, type StateDocument } from '../kinds/registry.ts';
import type { Condition } from '../schema/condition.ts';
import type { FlowDocument } from '../schema/flow.ts';
import type { ListenerDocument } from '../schema/listener.ts';

/** The intents a state's branches ask about and the state does not know by itself. */
export function intentsAskedBy(document: StateDocument): string[] {
  const state = resolveState(document);
  const branches = 'branches' in state ? state.branches : [];
  const own = 'intents' in state ? state.intents : {};
  const asked = new Set(branches.flatMap((branch) => intentsIn(branch.when)));
  return [...asked].filter((intent) => !Object.hasOwn(own, intent));
}

/** The listeners that teach a flow its intents, by intent. */
export const intentsKnownIn = (flow: FlowDocument): ReadonlyMap<string, ListenerDocument> =>
  new Map(
    flow.listeners.flatMap((listener) =>
      listener.kind === 'intent' && listener.intent ? [[listener.intent, listener] as const] : [],
    ),
  );

function intentsIn(condition: Condition): string[] {
  switch (condition.kind) {
    case 'intent':
      return condition.intent === '' ? [] : [condition.intent];
    case 'all':
    case 'any_of':
      return condition.conditions.flatMap(intentsIn);
    case 'not':
      return intentsIn(condition.condition);
    default:
      return [];
  }
}
