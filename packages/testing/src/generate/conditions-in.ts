import { type Condition, type FlowDocument, resolveState } from '@turnwise/flow';

/** Every condition that a flow's branches hold, those inside others too; of some of its states where they are named. */
export function conditionsIn({ states }: FlowDocument, names = Object.keys(states)): Condition[] {
  const found: Condition[] = [];
  const look = (condition: Condition): void => {
    found.push(condition);
    if (condition.kind === 'all' || condition.kind === 'any_of') condition.conditions.forEach(look);
    if (condition.kind === 'not') look(condition.condition);
  };
  for (const name of names) {
    const document = Object.hasOwn(states, name) ? states[name] : undefined;
    const state = document && resolveState(document);
    if (state && 'branches' in state) for (const { when } of state.branches) look(when);
  }
  return found;
}
