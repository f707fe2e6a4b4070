import type { SlotType } from '@turnwise/flow';

const hints: readonly (readonly [RegExp, SlotType])[] = [
  [/\be-?mail\b/i, 'email'],
  [/\b(phone|mobile|telephone)\b/i, 'phone'],
  [/\b(date|day|birthday|arrival|departure|check-?in|check-?out)\b/i, 'date'],
  [/\b(time|hour)\b/i, 'time'],
  [/\b(amount|price|total|cost|budget|weight|rate)\b/i, 'number'],
  [/\b(how many|guests|people|persons|quantity|age|nights|count)\b/i, 'integer'],
  [/\b(your|full|first|last|customer|contact)? ?name$/i, 'name'],
  [/\b(reason|kind|type|size|colou?r|service|category|department|plan)\b/i, 'choice'],
  [/^(is|has|does|did|are|wants?|agrees?)\b/i, 'boolean'],
];

/** The type a new slot most likely has, by its label: a first suggestion the author sees and can change. */
export const guessSlotType = (label: string): SlotType =>
  hints.find(([pattern]) => pattern.test(label))?.[1] ?? 'text';
