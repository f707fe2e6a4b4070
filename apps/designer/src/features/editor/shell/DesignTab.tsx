import { PanelLeft, PanelRight } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { useArrivalFocus } from '../../../ui/use-arrival-focus.ts';
import { Canvas } from '../canvas/Canvas.tsx';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import type { TryItSlotProps } from '../editor-page-props.ts';
import { LeftPanel } from '../palette/LeftPanel.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { useFlowNames } from '../sub-flow/use-flow-names.ts';
import styles from './DesignTab.module.css';
import { shellMessages as words } from './messages.ts';
import { RightSide } from './RightSide.tsx';

/** What to build with, the canvas, and the details of what is selected. */
export function DesignTab({ renderTryIt }: { renderTryIt?: (props: TryItSlotProps) => ReactNode }) {
  const isLeftShown = useEditor((editor) => editor.isLeftShown);
  const isRightShown = useEditor((editor) => editor.isRightShown);
  const showSide = useEditor((editor) => editor.showSide);
  const tryItOpen = useEditor((editor) => editor.tryItOpen);
  useArrivalFocus(focusCanvas);
  useFlowNames();
  return (
    <main className={styles.design}>
      {isLeftShown && <LeftPanel />}
      <div className={styles.middle}>
        <Canvas />
        <div className={styles.left}>
          <IconButton
            label={isLeftShown ? words.hideLeft : words.showLeft}
            icon={<PanelLeft />}
            tooltipSide="right"
            onClick={() => showSide('left', !isLeftShown)}
          />
        </div>
        <div className={styles.right}>
          <IconButton
            label={isRightShown ? words.hideRight : words.showRight}
            icon={<PanelRight />}
            tooltipSide="left"
            onClick={() => showSide('right', !isRightShown)}
          />
        </div>
      </div>
      {isRightShown && (
        <RightSide tryIt={tryItOpen && renderTryIt ? <TryItSlot renderTryIt={renderTryIt} /> : null} />
      )}
    </main>
  );
}

function TryItSlot({ renderTryIt }: { renderTryIt: (props: TryItSlotProps) => ReactNode }) {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const startFrom = useEditor((editor) => editor.startFrom);
  const setTryItOpen = useEditor((editor) => editor.setTryItOpen);
  const setHighlight = useEditor((editor) => editor.setHighlight);
  const [takesFocus] = useState(() => store.getState().tryItTakesFocus);
  useEffect(() => store.getState().focusTaken(), [store]);
  return renderTryIt({
    flow,
    takesFocus,
    onClose: () => {
      setTryItOpen(false);
      focusCanvas();
    },
    onHighlight: setHighlight,
    onSelectState: (name) => store.getState().showPlace({ in: 'state', state: name }),
    ...(startFrom ? { startFrom } : {}),
  });
}
