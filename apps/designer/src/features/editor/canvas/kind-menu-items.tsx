import type { StateKind } from '@turnwise/flow';
import { KindIcon, kindGroups, kindLooks } from '../../../ui/kind-icons.tsx';
import type { MenuItem } from '../../../ui/menu-items.ts';

/** The kinds of state as a submenu. */
export const kindMenuItems = (onChoose: (kind: StateKind) => void): MenuItem[] =>
  kindGroups.flatMap((group): MenuItem[] => [
    { type: 'heading', label: group.label },
    ...group.kinds.map(
      (kind): MenuItem => ({
        label: kindLooks[kind].name,
        icon: <KindIcon kind={kind} size={15} bare />,
        onSelect: () => onChoose(kind),
      }),
    ),
  ]);
