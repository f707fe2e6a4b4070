import type { RefObject } from 'react';
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx';
import { CoverageTool } from '../coverage/CoverageTool.tsx';
import { CanvasHelp } from '../guide/CanvasHelp.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { CanvasAnnouncer } from './CanvasAnnouncer.tsx';
import { Minimap } from './Minimap.tsx';
import { useArrangeHeap } from './tidy/use-arrange-heap.ts';
import { useChipHover } from './use-chip-hover.ts';
import { useSteadyView } from './use-steady-view.ts';
import { useTypedBeforeGesture } from './use-typed-before-gesture.ts';

/** What nobody waits for before the canvas is there: help, the small map, what tests cover, what is
 * read out, what listens to the pointer. */
export function CanvasExtras({ wrapper }: { wrapper: RefObject<HTMLElement | null> }) {
  const isEmpty = useEditor((editor) => Object.keys(editor.flow.states).length === 0);
  useArrangeHeap();
  useChipHover(wrapper);
  useSteadyView(wrapper);
  useTypedBeforeGesture(wrapper);
  return (
    <>
      <ErrorBoundary fallback={null}>{!isEmpty && <Minimap />}</ErrorBoundary>
      <CanvasAnnouncer />
      <ErrorBoundary fallback={null}>{!isEmpty && <CoverageTool wrapper={wrapper} />}</ErrorBoundary>
      <ErrorBoundary fallback={null}>
        <CanvasHelp />
      </ErrorBoundary>
    </>
  );
}
