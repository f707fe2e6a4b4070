import type { Phrases, StateKind, StateOf } from '@turnwise/flow';

/** What a card shows besides its title and its ways out. Plain data, so that a card's size is known without drawing it. */
export type CardContent = {
  /** What is said or done, with placeholders: shown in two lines at most. */
  readonly text: string;
  /** Shown faintly while there is no text yet. */
  readonly hint?: string;
  /** Slots, by name, as chips. */
  readonly slots?: readonly string[];
  /** A short remark beside the chips: "3 tries, then a person". */
  readonly remark?: string;
};

/** The one text of a state that can be edited on its card, and what the state looks like with another. */
export type CardText = {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  changes(text: string): Readonly<Record<string, unknown>>;
};

/** What cards read from the flow around their state. The same object as long as it all reads the same. */
export type CardContext = {
  readonly slotLabels: Readonly<Record<string, string>>;
  readonly slotPrompts: Readonly<Record<string, string>>;
  readonly actionLabels: Readonly<Record<string, string>>;
  /** What other flows are called, by id. */
  readonly flowNames: Readonly<Record<string, string>>;
  /** How rules are said of this flow. */
  readonly phrases: Phrases;
  readonly retryLimit: number;
};

/** What the canvas knows about one kind of state. */
export type CardDefinition<Kind extends StateKind> = {
  readonly kind: Kind;
  content(state: StateOf<Kind>, context: CardContext): CardContent;
  /** Null where a card holds no text of its own: double-click edits the title. */
  text(state: StateOf<Kind>, context: CardContext): CardText | null;
};

export function defineCard<const Kind extends StateKind>(
  definition: CardDefinition<Kind>,
): CardDefinition<Kind> {
  return definition;
}
