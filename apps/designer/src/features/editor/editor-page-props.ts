import type { FlowDocument, RestoredWith } from '@turnwise/flow';
import type { ReactNode } from 'react';
import type { Highlight } from './store/view-slice.ts';

/** The parts of a flow that have an address of their own: `/flows/<id>/<tab>`. */
export const editorTabs = ['design', 'tests', 'conversations', 'versions'] as const;
export type EditorTab = (typeof editorTabs)[number];

/** What the editor hands to whatever plays the Try it pane. */
export type TryItSlotProps = {
  /** The draft as drawn this second. */
  readonly flow: FlowDocument;
  /** Opened this moment, by hand: writing to it is what comes next. */
  readonly takesFocus: boolean;
  onClose(): void;
  /** Paints the canvas: the current state glows, the path taken is drawn in the accent colour. */
  onHighlight(highlight: Highlight): void;
  onSelectState(name: string): void;
  /** A request to start from a state; a new nonce is a new request. */
  readonly startFrom?: { readonly state: string; readonly nonce: number };
};

/** What the editor hands to a tab other than Design. */
export type EditorTabSlotProps = {
  readonly flowId: string;
  /** The draft as drawn this second. */
  readonly flow: FlowDocument;
  /** Goes to the drawing, where one can talk to it. */
  openTryIt(): void;
  /** Goes to a state on the drawing, or to one of its ways out. */
  showState(state: string, port: string | null): void;
  /** Puts another document in the draft's place, as one undo step. Returns what takes that back. */
  replaceFlow(flow: FlowDocument, label: string): () => void;
  /** Puts one state of another document back into the draft, as one undo step; null when that is refused. */
  restoreState(
    name: string,
    version: FlowDocument,
    label: string,
  ): { readonly restored: RestoredWith; undo(): void } | null;
};

/** What the editor hands to whatever says what publishing would change. */
type PublishChangesSlotProps = {
  readonly flowId: string;
  readonly flow: FlowDocument;
  /** Called when the author goes elsewhere instead. */
  onLeave(): void;
  /** Called when it turns out that nothing would change. */
  onSame(): void;
};

/** What the editor hands to whatever says what differs between two documents. */
type ChangesSlotProps = { readonly from: FlowDocument; readonly to: FlowDocument };

export type EditorPageProps = {
  readonly flowId: string;
  readonly tab: EditorTab;
  renderTryIt?(props: TryItSlotProps): ReactNode;
  renderTab?(tab: Exclude<EditorTab, 'design'>, props: EditorTabSlotProps): ReactNode;
  renderPublishChanges?(props: PublishChangesSlotProps): ReactNode;
  renderChanges?(props: ChangesSlotProps): ReactNode;
};
