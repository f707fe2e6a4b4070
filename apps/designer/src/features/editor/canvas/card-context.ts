import { type FlowDocument, resolveSettings } from '@turnwise/flow';
import { phrases, phrasesFor } from '../../../language/phrases.ts';
import type { CardContext } from '../kinds/card-content.ts';
import { actionLabel, slotLabel } from '../panels/state-label.ts';

type Words = Readonly<Record<string, string>>;
const noNames: Words = {};

function sameWords(a: Words, b: Words): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/**
 * Reads what cards need to know of the flow around them. Keeps the context of the flow before when it reads the same,
 * so that an edit elsewhere leaves every card as it is.
 */
export function createCardContextReader(): (flow: FlowDocument, flowNames?: Words) => CardContext {
  let slots: FlowDocument['slots'] | undefined;
  let actions: FlowDocument['actions'] | undefined;
  let settings: FlowDocument['settings'] | undefined;
  let names = noNames;
  let outcomes = '';
  let context: CardContext = {
    slotLabels: {},
    slotPrompts: {},
    actionLabels: {},
    flowNames: noNames,
    phrases,
    retryLimit: 3,
  };
  return (flow, flowNames = noNames) => {
    if (flowNames === names && flow.slots === slots && flow.actions === actions && flow.settings === settings)
      return context;
    const next: CardContext = {
      slotLabels: Object.fromEntries(Object.keys(flow.slots).map((name) => [name, slotLabel(flow, name)])),
      slotPrompts: Object.fromEntries(
        Object.entries(flow.slots).map(([name, slot]) => [name, slot.prompt ?? '']),
      ),
      actionLabels: Object.fromEntries(
        Object.entries(flow.actions).map(([name, action]) => [
          name,
          action.description?.trim() || actionLabel(flow, name),
        ]),
      ),
      flowNames,
      phrases: phrasesFor(flow),
      retryLimit: resolveSettings(flow.settings).retryLimit,
    };
    const outcomesNow =
      flow.actions === actions
        ? outcomes
        : JSON.stringify(Object.entries(flow.actions).map(([name, action]) => [name, action.outcomes]));
    names = flowNames;
    slots = flow.slots;
    actions = flow.actions;
    settings = flow.settings;
    const isSame =
      outcomesNow === outcomes &&
      next.retryLimit === context.retryLimit &&
      sameWords(next.slotLabels, context.slotLabels) &&
      sameWords(next.slotPrompts, context.slotPrompts) &&
      sameWords(next.actionLabels, context.actionLabels) &&
      sameWords(next.flowNames, context.flowNames);
    outcomes = outcomesNow;
    if (!isSame) context = next;
    return context;
  };
}
