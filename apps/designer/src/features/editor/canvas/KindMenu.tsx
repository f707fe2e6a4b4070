import type { StateKind } from '@turnwise/flow';
import { useMemo } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { KindIcon, kindGroups, kindLooks } from '../../../ui/kind-icons.tsx';
import type { Options } from '../../../ui/options.ts';
import type { Point } from '../edits/free-place.ts';
import styles from './KindMenu.module.css';
import { menuMessages as words } from './menu-messages.ts';

const kindOptions = (): Options<StateKind> =>
  kindGroups.map((group) => ({
    label: group.label,
    options: group.kinds.map((kind) => ({
      value: kind,
      label: kindLooks[kind].name,
      hint: kindLooks[kind].description,
      icon: <KindIcon kind={kind} size={22} />,
    })),
  }));

/** Asks at a point on the screen which kind of state comes next. */
export function KindMenu({
  at,
  onChoose,
  onClose,
}: {
  at: Point;
  onChoose: (kind: StateKind) => void;
  onClose: () => void;
}) {
  const options = useMemo(kindOptions, []);
  return (
    <Combobox<StateKind>
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      value={undefined}
      options={options}
      aria-label={words.addWhat}
      searchPlaceholder={words.searchKinds}
      emptyText={words.nothingFound}
      trigger={<span className={styles.point} style={{ left: at.x, top: at.y }} />}
      onValueChange={onChoose}
    />
  );
}
