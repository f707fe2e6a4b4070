import type { FlowDocument, SlotType } from '@turnwise/flow';

/** What kinds of answer a comparison with each kind makes sense of. */
const comparableTypes: Readonly<Record<SlotType, readonly SlotType[]>> = {
  text: ['text', 'name', 'email', 'choice'],
  name: ['name', 'text'],
  email: ['email', 'text'],
  phone: ['phone'],
  choice: ['choice', 'text'],
  integer: ['integer', 'number'],
  number: ['number', 'integer'],
  boolean: ['boolean'],
  date: ['date'],
  time: ['time'],
};

/** What is compared: a kind of answer, and the slot it is of where it is one. */
export type Compared = { readonly type: SlotType; readonly slot?: string };

/**
 * Whether what a placeholder reads can be compared with that. A slot cannot with itself; what an action gave is of no known kind,
 * so it can.
 */
export function isComparable(flow: FlowDocument, { type, slot }: Compared, path: string): boolean {
  if (path === slot) return false;
  const name = path.replace(/^memory\./, '');
  const other = Object.hasOwn(flow.slots, name) ? flow.slots[name] : undefined;
  return other === undefined || comparableTypes[type].includes(other.type);
}
