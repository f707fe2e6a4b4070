/** A day a rule compares with: days from today where it is told so, and as replies write it. */
export type RuleDay = { readonly offset: number | null; readonly written: string };

/** The rule a value does not pass, with what it asks for as replies write it. */
export type BrokenRule =
  | { readonly kind: 'pattern' | 'integer' }
  | { readonly kind: 'minLength' | 'maxLength'; readonly count: number }
  | { readonly kind: 'min' | 'max'; readonly value: string }
  | { readonly kind: 'after' | 'before'; readonly day: RuleDay }
  /** Empty where the list is too long to be said, or not to be told. */
  | { readonly kind: 'oneOf'; readonly options: readonly string[] }
  | { readonly kind: 'startsWith' | 'contains'; readonly text: string }
  | { readonly kind: 'country'; readonly countries: readonly string[] };
