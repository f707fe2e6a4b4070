import type { StateDocument } from '@turnwise/flow';

/** A name as people read it: `order_number` -> "order number". */
export const nameInWords = (name: string): string => name.replaceAll('_', ' ');

/** The same where it stands by itself: "Order number". */
export const nameAsTitle = (name: string): string => {
  const words = nameInWords(name);
  return words.charAt(0).toUpperCase() + words.slice(1);
};

/** What a state is called wherever it is named: its label, or its name in words. */
export const stateLabel = (name: string, state: StateDocument | undefined): string =>
  state?.label?.trim() || nameAsTitle(name);
