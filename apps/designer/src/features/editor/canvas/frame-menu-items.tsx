import { framesOf, statesInFrame } from '@turnwise/flow';
import { CopyPlus, PenLine, Shrink, SquareDashedMousePointer, Trash2, Workflow } from 'lucide-react';
import type { MenuItems } from '../../../ui/menu-items.ts';
import { makeEdit } from '../edits/edit.ts';
import { fitFrameEdit } from '../edits/frames.ts';
import type { MenuContext } from './canvas-menu.tsx';
import { menuMessages as words } from './menu-messages.ts';
import { selectionMessages } from './selection-messages.ts';

/** What can be done with a frame. */
export function frameMenuItems(
  id: string,
  {
    store,
    commands,
    onRename = () => store.getState().editFrame(id),
  }: Pick<MenuContext, 'store' | 'commands'> & { onRename?: () => void },
): MenuItems {
  const { flow, select } = store.getState();
  const frame = framesOf(flow).find((known) => known.id === id);
  if (!frame) return [];
  const states = statesInFrame(flow, frame);
  return [
    { label: words.renameFrame, icon: <PenLine />, shortcut: 'F2', onSelect: onRename },
    states.length > 0 && {
      label: words.fitFrame,
      icon: <Shrink />,
      onSelect: () => makeEdit(store, fitFrameEdit(flow, frame)),
    },
    states.length > 0 && {
      label: words.selectInFrame,
      icon: <SquareDashedMousePointer />,
      onSelect: () => select({ states }),
    },
    states.length > 0 && {
      label: words.duplicateFrame,
      icon: <CopyPlus />,
      shortcut: 'Mod+D',
      onSelect: () => commands.run('duplicate'),
    },
    states.length > 0 && {
      label: selectionMessages.subFlowCommand,
      icon: <Workflow />,
      onSelect: () => commands.run('subFlow'),
    },
    { type: 'separator' },
    {
      label: words.deleteFrame,
      icon: <Trash2 />,
      shortcut: 'Delete',
      danger: true,
      onSelect: () => commands.run('delete'),
    },
  ];
}
