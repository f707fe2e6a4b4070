import { framesOf } from '@turnwise/flow';
import { createCardContextReader } from '../canvas/card-context.ts';
import { selectionMessages } from '../canvas/selection-messages.ts';
import { deleteSelected } from '../edits/delete-selected.ts';
import { makeEdit } from '../edits/edit.ts';
import { editMessages } from '../edits/messages.ts';
import { duplicateEdit } from '../edits/paste-fragment.ts';
import { cardText } from '../kinds/cards.ts';
import type { EditorStore } from '../store/editor-store.ts';
import { isSelectionEmpty } from '../store/selection.ts';
import { copySelection, pasteFromClipboard } from './clipboard.ts';
import type { Command, CommandContext } from './command.ts';
import { commandMessages as words } from './messages.ts';

const hasStates = ({ store }: CommandContext) => {
  const { states, frames } = store.getState().selection;
  return states.length + frames.length > 0;
};
const hasAny = ({ store }: CommandContext) => !isSelectionEmpty(store.getState().selection);

/** The one state that is selected, if it is one. */
export function onlyState(store: EditorStore): string | undefined {
  const { states, notes } = store.getState().selection;
  return states.length === 1 && notes.length === 0 ? states[0] : undefined;
}

const readContext = createCardContextReader();

/** The one frame that is selected, and nothing else. */
function onlyFrame(store: EditorStore): string | undefined {
  const { states, notes, frames } = store.getState().selection;
  return states.length + notes.length === 0 && frames.length === 1 ? frames[0] : undefined;
}

/** Starts editing what a state says on its card; where it says nothing, its title. */
export function editOnCard(store: EditorStore, name: string): void {
  const { flow, edit, select } = store.getState();
  const state = flow.states[name];
  if (!state) return;
  select({ states: [name] });
  edit({ state: name, part: cardText(state, readContext(flow)) ? 'text' : 'title' });
}

export const editCommands: readonly Command[] = [
  {
    id: 'undo',
    label: words.undo,
    group: 'edit',
    shortcut: 'Mod+Z',
    isEnabled: ({ store }) => store.getState().canUndo,
    perform: ({ store }) => store.getState().undo(),
  },
  {
    id: 'redo',
    label: words.redo,
    group: 'edit',
    shortcut: 'Mod+Shift+Z',
    alsoKeys: ['Mod+Y'],
    isEnabled: ({ store }) => store.getState().canRedo,
    perform: ({ store }) => store.getState().redo(),
  },
  {
    id: 'copy',
    label: words.copy,
    group: 'edit',
    shortcut: 'Mod+C',
    isNative: true,
    isEnabled: hasStates,
    perform: ({ store }) => void copySelection(store),
  },
  {
    id: 'cut',
    label: words.cut,
    group: 'edit',
    shortcut: 'Mod+X',
    isNative: true,
    isEnabled: hasStates,
    perform: ({ store }) => void copySelection(store, { cut: true }),
  },
  {
    id: 'paste',
    label: words.paste,
    group: 'edit',
    shortcut: 'Mod+V',
    isNative: true,
    isEnabled: () => true,
    perform: (context) => void pasteFromClipboard(context),
  },
  {
    id: 'duplicate',
    label: words.duplicate,
    group: 'edit',
    shortcut: 'Mod+D',
    isEnabled: hasStates,
    perform: ({ store }) => {
      const { flow, selection } = store.getState();
      makeEdit(store, duplicateEdit(flow, selection.states, selection.frames));
    },
  },
  {
    id: 'delete',
    label: words.delete,
    group: 'edit',
    shortcut: 'Delete',
    alsoKeys: ['Backspace'],
    isEnabled: hasAny,
    perform: ({ store, notify }) => deleteSelected(store, { notify }),
  },
  {
    id: 'selectAll',
    label: words.selectAll,
    group: 'edit',
    shortcut: 'Mod+A',
    isEnabled: ({ store }) => Object.keys(store.getState().flow.states).length > 0,
    perform: ({ store }) => {
      const { flow, select } = store.getState();
      select({
        states: Object.keys(flow.states),
        notes: flow.notes.map((note) => note.id),
        frames: framesOf(flow).map((frame) => frame.id),
      });
    },
  },
  {
    id: 'editText',
    label: words.editText,
    group: 'edit',
    shortcut: 'Enter',
    isEnabled: ({ store }) =>
      onlyState(store) !== undefined ||
      onlyFrame(store) !== undefined ||
      store.getState().selection.notes.length === 1,
    perform: ({ store }) => {
      const name = onlyState(store);
      if (name !== undefined) return editOnCard(store, name);
      const [note] = store.getState().selection.notes;
      if (note !== undefined) return store.getState().editNote(note);
      store.getState().editFrame(onlyFrame(store) ?? null);
    },
  },
  {
    id: 'rename',
    label: words.rename,
    group: 'edit',
    shortcut: 'F2',
    isEnabled: ({ store }) => (onlyState(store) ?? onlyFrame(store)) !== undefined,
    perform: ({ store }) => {
      const name = onlyState(store);
      if (name !== undefined) store.getState().edit({ state: name, part: 'title' });
      else store.getState().editFrame(onlyFrame(store) ?? null);
    },
  },
  {
    id: 'connect',
    label: words.connect,
    group: 'edit',
    shortcut: 'C',
    isEnabled: ({ store }) => onlyState(store) !== undefined,
    perform: ({ store }) => store.getState().showDialog('connect'),
  },
  {
    id: 'subFlow',
    label: selectionMessages.subFlowCommand,
    group: 'edit',
    isEnabled: hasStates,
    perform: ({ store }) => store.getState().showDialog('subFlow'),
  },
  {
    id: 'makeStart',
    label: words.makeStart,
    group: 'edit',
    isEnabled: ({ store }) => {
      const name = onlyState(store);
      return name !== undefined && store.getState().flow.start !== name;
    },
    perform: ({ store }) => {
      const name = onlyState(store);
      if (name === undefined) return;
      store.getState().apply({ type: 'setStart', state: name }, { label: editMessages.makeStart });
    },
  },
];
