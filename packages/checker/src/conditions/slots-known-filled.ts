import type { Condition } from '@turnwise/flow';

/** The slots that are surely filled when a condition holds. */
export function slotsKnownFilled(condition: Condition): string[] {
  switch (condition.kind) {
    case 'slot':
      return condition.op === 'is empty' || condition.op === 'is not' ? [] : [condition.slot];
    case 'all':
      return condition.conditions.flatMap(slotsKnownFilled);
    case 'any_of':
      return inEvery(condition.conditions.map(slotsKnownFilled));
    case 'not':
      return slotsKnownFilledWhenNot(condition.condition);
    default:
      return [];
  }
}

/** The slots that are surely filled when a condition does not hold. */
export function slotsKnownFilledWhenNot(condition: Condition): string[] {
  switch (condition.kind) {
    case 'slot':
      return condition.op === 'is empty' ? [condition.slot] : [];
    case 'all':
      return inEvery(condition.conditions.map(slotsKnownFilledWhenNot));
    case 'any_of':
      return condition.conditions.flatMap(slotsKnownFilledWhenNot);
    case 'not':
      return slotsKnownFilled(condition.condition);
    default:
      return [];
  }
}

function inEvery(lists: readonly (readonly string[])[]): string[] {
  const [first, ...rest] = lists;
  return first ? first.filter((slot) => rest.every((list) => list.includes(slot))) : [];
}
