import type { FlowDocument } from '@turnwise/flow';
import { nameAsTitle, nameInWords } from '../../../language/names.ts';

export { nameInWords, stateLabel } from '../../../language/names.ts';

/** What a slot is called on screen: its label, or its name in words. */
export function slotLabel(flow: FlowDocument, name: string): string {
  const slot = Object.hasOwn(flow.slots, name) ? flow.slots[name] : undefined;
  return slot?.label?.trim() || nameAsTitle(name);
}

/** What an action is called on screen. */
export function actionLabel(flow: FlowDocument, name: string): string {
  const action = Object.hasOwn(flow.actions, name) ? flow.actions[name] : undefined;
  return action?.label?.trim() || nameAsTitle(name);
}

/** What a place values are kept in is called: a slot by its label, data by its path in words. */
export const storeLabel = (flow: FlowDocument, target: string): string =>
  target.startsWith('data.')
    ? nameInWords(target.slice('data.'.length)).replaceAll('.', ', ')
    : slotLabel(flow, target);
