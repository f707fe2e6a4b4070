import { type FlowDocument, placeholderSlot, type StateDocument } from '@turnwise/flow';

/** A name as people read it: `order_number` -> "order number". */
export const nameInWords = (name: string): string => name.replaceAll('_', ' ');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const called = (name: string, label: string | undefined): string =>
  label?.trim() || capital(nameInWords(name));

const own = <T>(things: Readonly<Record<string, T>>, name: string): T | undefined =>
  Object.hasOwn(things, name) ? things[name] : undefined;

/** What a state is called: its label, or its name in words. */
export const stateLabel = (name: string, state: StateDocument | undefined): string =>
  called(name, state?.label);

export const actionLabel = (flow: FlowDocument, name: string): string => {
  const action = own(flow.actions, name);
  return action?.description?.trim() || called(name, action?.label);
};

/** A placeholder as it reads: a slot by its label, other places by their path in words. */
export function placeholderLabel(flow: FlowDocument, path: string): string {
  if (placeholderSlot(path) === path) return called(path, own(flow.slots, path)?.label);
  return nameInWords(path.split('.').slice(1).join(' ') || path);
}

export const slotPrompt = (flow: FlowDocument, name: string): string => own(flow.slots, name)?.prompt ?? '';
