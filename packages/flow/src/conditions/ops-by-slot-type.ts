import type { ComparisonOp } from '../schema/condition.ts';
import type { SlotType } from '../schema/slot.ts';

const presence = ['is filled', 'is empty', 'is confirmed'] as const;
const words = ['is', 'is not', 'is one of', 'contains', 'starts with', 'matches', ...presence] as const;
const counted = ['is', 'is not', '<', '<=', '>', '>=', 'between', ...presence] as const;

/** The comparisons that make sense for a slot's type, in the order a picker shows them. */
export const opsBySlotType: Record<SlotType, readonly ComparisonOp[]> = {
  text: words,
  name: words,
  email: words,
  phone: words,
  integer: counted,
  number: counted,
  boolean: ['is', 'is not', ...presence],
  date: ['is', 'is not', 'before', 'after', 'between', ...presence],
  time: ['is', 'is not', 'before', 'after', 'between', ...presence],
  choice: ['is', 'is not', 'is one of', ...presence],
};

/** Ops that stand alone, with nothing to compare with. */
export const isPresenceOp = (op: ComparisonOp): boolean => (presence as readonly ComparisonOp[]).includes(op);
