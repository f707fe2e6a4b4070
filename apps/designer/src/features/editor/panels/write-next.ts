import { flushSync } from 'react-dom';

/** What can be written in, and is given the keyboard when it was just added. */
export const fields = 'input, textarea, [role="combobox"]';

/** Adds something, and gives the keyboard to the first field of it: that is written next. */
export function writeNext(add: () => void, findAdded: () => ParentNode | null | undefined): void {
  flushSync(add);
  findAdded()?.querySelector<HTMLElement>(fields)?.focus();
}
