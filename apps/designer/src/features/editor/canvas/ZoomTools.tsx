import { useStore } from '@xyflow/react';
import { Minus, Plus } from 'lucide-react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Tooltip } from '../../../ui/Tooltip.tsx';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { canvasMessages as words } from './messages.ts';
import styles from './ZoomTools.module.css';

const percentOf = ({ transform }: { transform: readonly [number, number, number] }) =>
  Math.round(transform[2] * 100);

/** Zoom, fit and tidy up, at the bottom left of the canvas. */
export function ZoomTools() {
  const percent = useStore(percentOf);
  const { run } = useCommands();
  return (
    <div className={styles.tools} role="toolbar" aria-label={words.zoomTools} data-over-canvas="bottom">
      <IconButton
        label={words.zoomOut}
        shortcut="-"
        icon={<Minus />}
        tooltipSide="top"
        onClick={() => run('zoomOut')}
      />
      <Tooltip label={words.zoomTo100(percent)} shortcut="Shift+0" side="top">
        <button
          type="button"
          className={styles.percent}
          aria-label={words.zoomTo100(percent)}
          onClick={() => run('zoom100')}
        >
          {words.percent(percent)}
        </button>
      </Tooltip>
      <IconButton
        label={words.zoomIn}
        shortcut="+"
        icon={<Plus />}
        tooltipSide="top"
        onClick={() => run('zoomIn')}
      />
      <Tooltip label={words.fitTip} shortcut="Shift+1" side="top">
        <button type="button" className={styles.word} onClick={() => run('fit')}>
          {words.fit}
        </button>
      </Tooltip>
      <Tooltip label={words.tidyUpTip} side="top">
        <button type="button" className={styles.word} onClick={() => run('tidyUp')}>
          {words.tidyUp}
        </button>
      </Tooltip>
    </div>
  );
}
