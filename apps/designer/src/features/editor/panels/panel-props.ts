import type { StateDocumentOf, StateKind } from '@turnwise/flow';

/** New values for some fields of a state; null takes a field out, so that its default holds. */
type StateChanges<Kind extends StateKind> = {
  [Field in keyof StateDocumentOf<Kind>]?: StateDocumentOf<Kind>[Field] | null;
};

/** Edits the state. `typing` names the field being typed in: edits to it in a row make one undo step. */
type EditState<Kind extends StateKind> = (changes: StateChanges<Kind>, typing?: string) => void;

/** What every kind's panel is given. */
export type PanelProps<Kind extends StateKind> = {
  readonly name: string;
  readonly state: StateDocumentOf<Kind>;
  readonly edit: EditState<Kind>;
};
