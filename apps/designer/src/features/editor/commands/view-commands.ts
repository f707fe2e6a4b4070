import { makeEdit } from '../edits/edit.ts';
import { addFrameEdit } from '../edits/frames.ts';
import { addNoteEdit } from '../edits/notes.ts';
import type { Command } from './command.ts';
import { onlyState } from './edit-commands.ts';
import { commandMessages as words } from './messages.ts';

const always = () => true;

export const viewCommands: readonly Command[] = [
  {
    id: 'find',
    label: words.find,
    group: 'flow',
    shortcut: 'Mod+K',
    isGlobal: true,
    isKeyOnly: true,
    isEnabled: always,
    perform: ({ store }) => store.getState().showDialog('find'),
  },
  {
    id: 'tryIt',
    label: words.tryIt,
    group: 'flow',
    shortcut: 'T',
    isEnabled: always,
    perform: ({ store }) => store.getState().setTryItOpen(!store.getState().tryItOpen),
  },
  {
    id: 'tryFrom',
    label: words.tryFrom,
    group: 'flow',
    shortcut: 'Shift+T',
    isEnabled: ({ store }) => onlyState(store) !== undefined,
    perform: ({ store }) => {
      const name = onlyState(store);
      if (name !== undefined) store.getState().tryFrom(name);
    },
  },
  {
    id: 'publish',
    label: words.publish,
    group: 'flow',
    isEnabled: always,
    perform: ({ store }) => store.getState().showDialog('publish'),
  },
  {
    id: 'save',
    label: words.save,
    group: 'flow',
    shortcut: 'Mod+S',
    isGlobal: true,
    isKeyOnly: true,
    isEnabled: always,
    perform: ({ saveNow, notify }) => {
      saveNow();
      notify(words.savedAnyway);
    },
  },
  {
    id: 'keys',
    label: words.keys,
    group: 'flow',
    shortcut: '?',
    isGlobal: true,
    isEnabled: always,
    perform: ({ store }) => store.getState().showDialog('keys'),
  },
  {
    id: 'leave',
    label: words.leave,
    group: 'states',
    shortcut: 'Escape',
    isKeyOnly: true,
    isEnabled: always,
    perform: ({ store }) => {
      const { edit, editNote, editFrame, select } = store.getState();
      edit(null);
      editNote(null);
      editFrame(null);
      select({});
    },
  },
  {
    id: 'addNote',
    label: words.addNote,
    group: 'canvas',
    shortcut: 'N',
    isEnabled: always,
    perform: ({ store, canvas, at }) => {
      const note = addNoteEdit(store.getState().flow, at ?? canvas.centre());
      if (makeEdit(store, note)) store.getState().editNote(note.id);
    },
  },
  {
    id: 'frame',
    label: words.frame,
    group: 'canvas',
    shortcut: 'F',
    isEnabled: always,
    perform: ({ store, canvas, at }) => {
      const { flow, selection } = store.getState();
      // From the menu of the canvas it is about that place, else about what is selected.
      const states = at ? [] : selection.states;
      const frame = addFrameEdit(flow, states, at ?? canvas.centre());
      if (makeEdit(store, frame)) store.getState().editFrame(frame.id);
    },
  },
  {
    id: 'tidyUp',
    label: words.tidyUp,
    group: 'canvas',
    isEnabled: ({ store }) => Object.keys(store.getState().flow.states).length > 1,
    perform: ({ tidyUp }) => tidyUp(),
  },
  {
    id: 'fit',
    label: words.fit,
    group: 'canvas',
    shortcut: 'Shift+1',
    isEnabled: always,
    perform: ({ canvas }) => canvas.fit(),
  },
  {
    id: 'zoom100',
    label: words.zoom100,
    group: 'canvas',
    shortcut: 'Shift+0',
    isEnabled: always,
    perform: ({ canvas }) => canvas.zoomTo100(),
  },
  {
    id: 'zoomIn',
    label: words.zoomIn,
    group: 'canvas',
    shortcut: '+',
    alsoKeys: ['='],
    isEnabled: always,
    perform: ({ canvas }) => canvas.zoomIn(),
  },
  {
    id: 'zoomOut',
    label: words.zoomOut,
    group: 'canvas',
    shortcut: '-',
    isEnabled: always,
    perform: ({ canvas }) => canvas.zoomOut(),
  },
  {
    id: 'showPalette',
    label: words.showPalette,
    group: 'canvas',
    isEnabled: always,
    perform: ({ store }) => store.getState().setLeftTab('add'),
  },
  {
    id: 'showSlots',
    label: words.showSlots,
    group: 'canvas',
    isEnabled: always,
    perform: ({ store }) => store.getState().setLeftTab('slots'),
  },
  {
    id: 'showOutline',
    label: words.showOutline,
    group: 'canvas',
    isEnabled: always,
    perform: ({ store }) => store.getState().setLeftTab('outline'),
  },
];
