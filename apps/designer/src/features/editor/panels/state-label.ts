import type { FlowDocument, StateDocument } from '@turnwise/flow';

/** A name as people read it: `order_number` -> "order number". */
export const nameInWords = (name: string): string => name.replaceAll('_', ' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a state is called on screen: its label, or its name in words. */
export const stateLabel = (name: string, state: StateDocument | undefined): string =>
  state?.label?.trim() || capital(nameInWords(name));

/** What a slot is called on screen: its label, or its name in words. */
export function slotLabel(flow: FlowDocument, name: string): string {
  const slot = Object.hasOwn(flow.slots, name) ? flow.slots[name] : undefined;
  return slot?.label?.trim() || capital(nameInWords(name));
}

/** What an action is called on screen. */
export function actionLabel(flow: FlowDocument, name: string): string {
  const action = Object.hasOwn(flow.actions, name) ? flow.actions[name] : undefined;
  return action?.label?.trim() || capital(nameInWords(name));
}

/** What a place values are kept in is called: a slot by its label, data by its path in words. */
export const storeLabel = (flow: FlowDocument, target: string): string =>
  target.startsWith('data.')
    ? nameInWords(target.slice('data.'.length)).replaceAll('.', ', ')
    : slotLabel(flow, target);
