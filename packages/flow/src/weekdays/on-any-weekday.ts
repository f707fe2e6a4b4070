import type { Slot } from '../schema/slot.ts';

/** The slot without its rules about days of the week. */
export const onAnyWeekday = (slot: Slot): Slot => ({
  ...slot,
  rules: slot.rules.filter(({ kind }) => kind !== 'weekdays'),
});
