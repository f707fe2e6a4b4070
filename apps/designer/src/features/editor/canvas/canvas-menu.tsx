import { exitsOf } from '@turnwise/flow';
import {
  ArrowRight,
  ArrowUpRight,
  ClipboardPaste,
  Copy,
  CopyPlus,
  Flag,
  Frame,
  Link,
  Maximize,
  PenLine,
  Pin,
  Play,
  Plus,
  Scissors,
  StickyNote,
  Trash2,
  Type,
  Unlink,
  WandSparkles,
  Workflow,
} from 'lucide-react';
import type { MenuItems } from '../../../ui/menu-items.ts';
import type { useCommands } from '../commands/CommandsProvider.tsx';
import { addNextEdit } from '../edits/add-next.ts';
import { addStateEdit } from '../edits/add-state.ts';
import { connectEdit } from '../edits/connect.ts';
import { makeEdit } from '../edits/edit.ts';
import type { Point } from '../edits/free-place.ts';
import { insertBetweenEdit } from '../edits/insert-between.ts';
import { pinEdit } from '../edits/move-states.ts';
import { stateLabel } from '../panels/state-label.ts';
import type { EditorStore } from '../store/editor-store.ts';
import type { ExitRef } from '../store/selection.ts';
import { trailMessages } from '../trail/messages.ts';
import { beginState } from './begin-state.ts';
import type { CanvasItem } from './canvas-items.ts';
import { frameMenuItems } from './frame-menu-items.tsx';
import { kindMenuItems } from './kind-menu-items.tsx';
import { menuMessages as words } from './menu-messages.ts';
import { canvasMessages } from './messages.ts';
import { selectionMessages } from './selection-messages.ts';
import type { CanvasControl } from './use-canvas-control.ts';

/** What was under the pointer when the menu was asked for; `at` is on the flow. */
export type MenuTarget = { readonly at: Point } & (
  | CanvasItem
  | { readonly on: 'edge'; readonly exit: ExitRef }
  | { readonly on: 'canvas' }
);

export type MenuContext = {
  readonly store: EditorStore;
  readonly commands: ReturnType<typeof useCommands>;
  readonly canvas: CanvasControl;
};

/** Everything that can be done with what was clicked. */
export function canvasMenuItems(target: MenuTarget, context: MenuContext): MenuItems {
  switch (target.on) {
    case 'state':
      return stateItems(target.name, context);
    case 'edge':
      return edgeItems(target.exit, context);
    case 'note':
      return noteItems(target.id, context);
    case 'frame':
      return frameMenuItems(target.id, context);
    case 'canvas':
      return paneItems(target.at, context);
  }
}

function stateItems(name: string, { store, commands }: MenuContext): MenuItems {
  const { flow, selection } = store.getState();
  const { run } = commands;
  const count = selection.states.length;
  const isPinned = selection.states.every((state) => flow.layout[state]?.pinned);
  const one: MenuItems =
    count > 1
      ? []
      : [
          commands.isEnabled('openSubflow') && {
            label: trailMessages.open,
            icon: <ArrowUpRight />,
            shortcut: 'Mod+Down',
            onSelect: () => run('openSubflow'),
          },
          { label: words.editText, icon: <Type />, shortcut: 'Enter', onSelect: () => run('editText') },
          { label: words.rename, icon: <PenLine />, shortcut: 'F2', onSelect: () => run('rename') },
          { label: words.connectTo, icon: <Link />, shortcut: 'C', onSelect: () => run('connect') },
          {
            type: 'submenu',
            label: words.addAfter,
            icon: <Plus />,
            items: kindMenuItems((kind) =>
              beginState(
                store,
                addNextEdit(store.getState().flow, { kind, after: name, otherwise: { x: 0, y: 0 } }),
              ),
            ),
          },
          { type: 'separator' },
          {
            label: words.tryFromHere,
            icon: <Play />,
            shortcut: 'Shift+T',
            onSelect: () => store.getState().tryFrom(name),
          },
          flow.start !== name && {
            label: words.makeStart,
            icon: <Flag />,
            onSelect: () => run('makeStart'),
          },
          { type: 'separator' },
        ];
  return [
    ...one,
    { label: words.duplicate, icon: <CopyPlus />, shortcut: 'Mod+D', onSelect: () => run('duplicate') },
    { label: words.copy, icon: <Copy />, shortcut: 'Mod+C', onSelect: () => run('copy') },
    { label: words.cut, icon: <Scissors />, shortcut: 'Mod+X', onSelect: () => run('cut') },
    {
      type: 'check',
      label: words.pin,
      icon: <Pin />,
      checked: isPinned,
      onSelect: () => makeEdit(store, pinEdit(flow, selection.states, !isPinned)),
    },
    {
      label: count > 1 ? words.frameThese : words.frameThis,
      icon: <Frame />,
      shortcut: 'F',
      onSelect: () => run('frame'),
    },
    { label: selectionMessages.subFlowCommand, icon: <Workflow />, onSelect: () => run('subFlow') },
    { type: 'separator' },
    {
      label: count > 1 ? words.deleteSeveral(count) : words.delete,
      icon: <Trash2 />,
      shortcut: 'Delete',
      danger: true,
      onSelect: () => run('delete'),
    },
  ];
}

function edgeItems(exit: ExitRef, { store, canvas }: MenuContext): MenuItems {
  const { flow } = store.getState();
  const state = flow.states[exit.state];
  const target = state && exitsOf(state).find(({ port }) => port === exit.port)?.to;
  return [
    {
      type: 'submenu',
      label: words.putBetween,
      icon: <Plus />,
      items: kindMenuItems((kind) => beginState(store, insertBetweenEdit(store.getState().flow, exit, kind))),
    },
    target !== undefined && {
      label: words.goToTarget(stateLabel(target, flow.states[target])),
      icon: <ArrowRight />,
      onSelect: () => {
        store.getState().select({ states: [target] });
        canvas.reveal(target);
      },
    },
    { type: 'separator' },
    {
      label: words.removeConnection,
      icon: <Unlink />,
      shortcut: 'Delete',
      danger: true,
      onSelect: () => makeEdit(store, connectEdit(exit, '')),
    },
  ];
}

const noteItems = (id: string, { store, commands }: MenuContext): MenuItems => [
  {
    label: words.editNote,
    icon: <Type />,
    shortcut: 'Enter',
    onSelect: () => store.getState().editNote(id),
  },
  {
    label: words.delete,
    icon: <Trash2 />,
    shortcut: 'Delete',
    danger: true,
    onSelect: () => commands.run('delete'),
  },
];

const paneItems = (at: Point, { store, commands }: MenuContext): MenuItems => [
  {
    type: 'submenu',
    label: words.addHere,
    icon: <Plus />,
    items: kindMenuItems((kind) => beginState(store, addStateEdit(store.getState().flow, { kind, at }))),
  },
  {
    label: words.addNoteHere,
    icon: <StickyNote />,
    shortcut: 'N',
    onSelect: () => commands.run('addNote', at),
  },
  {
    label: words.addFrameHere,
    icon: <Frame />,
    shortcut: 'F',
    onSelect: () => commands.run('frame', at),
  },
  {
    label: words.paste,
    icon: <ClipboardPaste />,
    shortcut: 'Mod+V',
    onSelect: () => commands.run('paste', at),
  },
  { type: 'separator' },
  { label: words.selectAll, shortcut: 'Mod+A', onSelect: () => commands.run('selectAll') },
  { label: canvasMessages.tidyUp, icon: <WandSparkles />, onSelect: () => commands.run('tidyUp') },
  {
    label: canvasMessages.fitTip,
    icon: <Maximize />,
    shortcut: 'Shift+1',
    onSelect: () => commands.run('fit'),
  },
];
