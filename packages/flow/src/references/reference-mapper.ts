import type { Scalar } from '../schema/slot.ts';

/** What a text or a rule does with a slot. */
export type SlotUse = 'reads' | 'fills' | 'clears';

/**
 * Visits everything a flow names, and may change it. Renaming, "where used" and the checker all walk a flow through
 * one of these, so a new kind of state says once what it refers to. `field` says where in the state it stands,
 * e.g. `prompt`, `branches.2.when`.
 */
export type ReferenceMapper = {
  slot(name: string, use: SlotUse, field: string): string;
  state(name: string, field: string): string;
  action(name: string, field: string): string;
  flow(id: string, field: string): string;
  /** A path in the data a conversation holds, `order.amount`. Only told of: data has no name of its own to change. */
  data(path: string, use: SlotUse, field: string): void;
  /** What is remembered of a user, by the name of the slot it was remembered from. */
  memory(key: string, field: string): string;
  /** What a slot is given, or compared with. A placeholder in it has passed through `slot` before. */
  value(value: Scalar, slot: string, field: string): Scalar;
  /** A text a user may read, or a value with placeholders. Slots inside it also pass through `slot` as `reads`. */
  text(text: string, field: string): string;
};
