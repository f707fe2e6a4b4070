import { useReactFlow } from '@xyflow/react';
import { Minus, Plus } from 'lucide-react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { moveDuration } from '../canvas/use-canvas-control.ts';
import styles from './ComparisonCanvas.module.css';
import { MarkIcon } from './mark-icons.tsx';
import { comparisonMessages as words } from './messages.ts';

const marks = ['added', 'changed', 'removed'] as const;

/** Zoom, and what the marks mean. */
export function ComparisonTools() {
  const flow = useReactFlow();
  return (
    <div className={styles.tools}>
      <div className={styles.zoom} role="toolbar" aria-label={words.tools}>
        <IconButton
          label={words.zoomOut}
          icon={<Minus />}
          tooltipSide="top"
          onClick={() => void flow.zoomOut({ duration: moveDuration() })}
        />
        <IconButton
          label={words.zoomIn}
          icon={<Plus />}
          tooltipSide="top"
          onClick={() => void flow.zoomIn({ duration: moveDuration() })}
        />
        <Button
          variant="ghost"
          size="small"
          title={words.fitTip}
          onClick={() => void flow.fitView({ padding: 0.12, maxZoom: 1, duration: moveDuration() })}
        >
          {words.fit}
        </Button>
      </div>
      <ul className={styles.legend} aria-label={words.legend}>
        {marks.map((mark) => (
          <li key={mark} className={styles[mark]}>
            <span className={styles.sample}>
              <MarkIcon mark={mark} />
            </span>
            {words.legends[mark]}
          </li>
        ))}
      </ul>
    </div>
  );
}
