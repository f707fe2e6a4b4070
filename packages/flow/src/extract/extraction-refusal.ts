import type { ReferencePlace } from '../references/map-flow-references.ts';

/** Why states cannot become a sub-flow as they are: data, so that it can be said in any language. */
export type ExtractionRefusal =
  /** Nothing is left when what ends the conversation stays behind. */
  | { readonly code: 'only_endings' }
  /** A sub-flow starts in one place; conversations come in at several. */
  | {
      readonly code: 'several_entries';
      readonly entries: readonly { readonly state: string; readonly from: readonly ReferencePlace[] }[];
    }
  /** Visits are counted apart inside a sub-flow, so a rule cannot count those on the other side. */
  | { readonly code: 'counts_visits'; readonly place: ReferencePlace; readonly state: string }
  /** What the user confirmed is forgotten at the border, and a state on the other side asks for it. */
  | { readonly code: 'needs_confirmed'; readonly state: string; readonly slot: string; readonly by: string }
  /** Only slots can be handed in, and a state inside reads data from outside. */
  | { readonly code: 'reads_data'; readonly state: string; readonly path: string; readonly from: string }
  /** Data emptied inside is read outside. */
  | { readonly code: 'clears_data'; readonly state: string; readonly path: string; readonly readBy: string };
