import type { Weekday } from '@turnwise/flow';

/** A day a rule compares with: days from today where it is told so, and as replies write it. */
export type RuleDay = { readonly offset: number | null; readonly written: string };

/** The rule a value does not pass, with what it asks for as replies write it. */
export type BrokenRule =
  | { readonly kind: 'pattern' | 'integer' }
  | { readonly kind: 'minLength' | 'maxLength'; readonly count: number }
  | { readonly kind: 'min' | 'max'; readonly value: string }
  | { readonly kind: 'after' | 'before'; readonly day: RuleDay }
  /** `day` is what was said, in `words`; null where that is not to be told. */
  | {
      readonly kind: 'weekdays';
      readonly day: Weekday | null;
      readonly words: string;
      readonly possible: readonly Weekday[];
    }
  /** Empty where the list is too long to be said, or not to be told. */
  | { readonly kind: 'oneOf'; readonly options: readonly string[] }
  | { readonly kind: 'startsWith' | 'contains'; readonly text: string }
  | { readonly kind: 'country'; readonly countries: readonly string[] };
