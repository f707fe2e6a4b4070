import { type Slot, type Weekday, weekdays } from '@turnwise/flow';

const usual: readonly Weekday[] = ['friday', ...weekdays];

/** A day of the week to name as an example where not every one is possible; null where any date would do. */
export function exampleWeekday({ type, rules }: Slot): Weekday | null {
  const lists = rules.flatMap((rule) => (rule.kind === 'weekdays' ? [rule.value] : []));
  if (type !== 'date' || lists.length === 0) return null;
  return usual.find((day) => lists.every((list) => list.includes(day))) ?? null;
}
