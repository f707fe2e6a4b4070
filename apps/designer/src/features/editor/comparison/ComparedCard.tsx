import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { cx } from '../../../ui/cx.ts';
import { StateNode } from '../canvas/StateNode.tsx';
import styles from './ComparedCard.module.css';
import type { ComparedNode } from './comparison-items.ts';
import { MarkIcon } from './mark-icons.tsx';
import { comparisonMessages as words } from './messages.ts';

/** A card as on the canvas, with how its state and each of its ways out differ laid over it. */
export const ComparedCard = memo(function ComparedCard({ type: _, ...props }: NodeProps<ComparedNode>) {
  const { mark, marksByPort, geometry, exits } = props.data;
  return (
    <div className={cx(styles.card, mark && styles[mark], props.selected && styles.shown)}>
      <StateNode {...props} type="state" />
      {mark && <span className={styles.outline} />}
      {mark === 'changed' &&
        geometry.hasRows &&
        exits.map(({ port }, index) => {
          const rowMark = marksByPort.get(port);
          const centre = geometry.handles[index]?.y ?? 0;
          return (
            rowMark && (
              <span key={port} className={cx(styles.row, styles[rowMark])} style={{ top: centre - 15 }}>
                <MarkIcon mark={rowMark} />
              </span>
            )
          );
        })}
      {mark && (
        <span className={styles.badge}>
          <MarkIcon mark={mark} />
          {words.badges[mark]}
        </span>
      )}
    </div>
  );
});
