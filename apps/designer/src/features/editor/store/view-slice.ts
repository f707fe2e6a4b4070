import type { StateCreator } from 'zustand';
import type { EditorState } from './editor-store.ts';
import type { ExitRef } from './selection.ts';

type LeftTab = 'add' | 'slots' | 'outline';

/** What Try it paints on the canvas. */
export type Highlight = {
  readonly current: string | null;
  readonly path: readonly ExitRef[];
  readonly visited: readonly string[];
};

/** One dialog at a time lies over the editor. */
type EditorDialog = 'find' | 'keys' | 'publish' | 'connect' | 'subFlow' | 'print' | 'deleted';

type CardEdit = { readonly state: string; readonly part: 'text' | 'title' };

/** A place the author is to be led to. Each request has its own nonce, so that the same place can be asked for twice. */
type PlaceRequest = PlaceToShow & { readonly nonce: number };

export type PlaceToShow =
  | { readonly in: 'state'; readonly state: string; readonly field?: string }
  | { readonly in: 'slot'; readonly slot: string; readonly field?: string }
  | { readonly in: 'listener'; readonly listener: string }
  | { readonly in: 'action'; readonly action: string }
  | { readonly in: 'settings' };

export type ViewSlice = {
  readonly leftTab: LeftTab;
  /** The last place someone asked to be led to; panels scroll to its field and focus it. */
  readonly placeRequest: PlaceRequest | null;
  readonly highlight: Highlight | null;
  /** The slot pointed at in the Slots tab: the canvas shows where it is used. */
  readonly shownSlot: string | null;
  /** What is being edited in place on a card: the text that is said, or the title. */
  readonly editing: CardEdit | null;
  readonly editingNote: string | null;
  /** The frame whose title is being edited in place. */
  readonly editingFrame: string | null;
  readonly dialog: EditorDialog | null;
  readonly isLeftShown: boolean;
  readonly isRightShown: boolean;
  readonly tryItOpen: boolean;
  /** What of the two is in front on the right while Try it is open. */
  readonly inFront: 'tryIt' | 'details';
  /** True until the pane that was just opened has the keyboard. */
  readonly tryItTakesFocus: boolean;
  /** Where Try it was last asked to start from. */
  readonly startFrom: { readonly state: string; readonly nonce: number } | null;
  setLeftTab(tab: LeftTab): void;
  /** Leads to a place: selects the state and brings it into sight, or opens the slot; panels focus the field. */
  showPlace(place: PlaceToShow): void;
  /** Opens a slot in the Slots tab. */
  openSlot(name: string): void;
  setHighlight(highlight: Highlight | null): void;
  showSlotUse(slot: string | null): void;
  edit(editing: CardEdit | null): void;
  editNote(id: string | null): void;
  editFrame(id: string | null): void;
  showDialog(dialog: EditorDialog | null): void;
  showSide(side: 'left' | 'right', isShown: boolean): void;
  setTryItOpen(open: boolean): void;
  bringToFront(part: ViewSlice['inFront']): void;
  focusTaken(): void;
  tryFrom(state: string): void;
};

/** Where the canvas would be left no room between both sides: a small screen, or one zoomed in to 200 %. */
const isNarrow = (): boolean => typeof innerWidth === 'number' && innerWidth < 900;

/** What is open and lit on the screen. No part of the document, and no undo step. */
export const createViewSlice: StateCreator<EditorState, [], [], ViewSlice> = (set, get) => {
  let nonce = 0;
  const nextNonce = () => {
    nonce += 1;
    return nonce;
  };
  return {
    leftTab: 'add',
    placeRequest: null,
    highlight: null,
    shownSlot: null,
    editing: null,
    editingNote: null,
    editingFrame: null,
    dialog: null,
    isLeftShown: !isNarrow(),
    isRightShown: true,
    tryItOpen: false,
    inFront: 'tryIt',
    tryItTakesFocus: false,
    startFrom: null,
    setLeftTab: (leftTab) => set({ leftTab, isLeftShown: true }),
    showPlace(place) {
      switch (place.in) {
        case 'state':
          get().select({ states: [place.state] });
          set({ isRightShown: true, inFront: 'details' });
          break;
        case 'slot':
          set({ leftTab: 'slots', isLeftShown: true });
          break;
        case 'listener':
        case 'action':
        case 'settings':
          get().select({});
          set({ isRightShown: true, inFront: 'details' });
          break;
      }
      set({ placeRequest: { ...place, nonce: nextNonce() } });
    },
    openSlot: (name) => get().showPlace({ in: 'slot', slot: name }),
    setHighlight: (highlight) => set({ highlight }),
    showSlotUse: (shownSlot) => shownSlot !== get().shownSlot && set({ shownSlot }),
    edit: (editing) => set({ editing }),
    editNote: (editingNote) => set({ editingNote }),
    editFrame: (editingFrame) => set({ editingFrame }),
    showDialog: (dialog) => set({ dialog }),
    showSide: (side, isShown) => set(side === 'left' ? { isLeftShown: isShown } : { isRightShown: isShown }),
    setTryItOpen: (tryItOpen) =>
      set(
        tryItOpen
          ? { tryItOpen, isRightShown: true, inFront: 'tryIt', tryItTakesFocus: true }
          : { tryItOpen, highlight: null },
      ),
    bringToFront: (inFront) => set({ inFront }),
    focusTaken: () => set({ tryItTakesFocus: false }),
    tryFrom: (state) =>
      set({
        tryItOpen: true,
        isRightShown: true,
        inFront: 'tryIt',
        tryItTakesFocus: true,
        startFrom: { state, nonce: nextNonce() },
      }),
  };
};
