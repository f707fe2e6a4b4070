import { useReactFlow } from '@xyflow/react';
import { type DragEvent, useMemo } from 'react';
import { addStateEdit } from '../edits/add-state.ts';
import { insertBetweenEdit } from '../edits/insert-between.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import { beginState } from './begin-state.ts';
import { exitOfEdgeId } from './canvas-items.ts';
import { draggedKind, isKindDrag } from './kind-drag.ts';

/** The pointer holds a dropped card by its head. */
const grip = { x: 40, y: 22 };

/** Kinds dragged here from the palette: onto an empty place, or onto an arrow to stand in between. */
export function useCanvasDrop() {
  const store = useEditorStore();
  const reactFlow = useReactFlow();
  return useMemo(
    () => ({
      onDragOver(event: DragEvent) {
        if (!isKindDrag(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      },
      onDrop(event: DragEvent) {
        const kind = draggedKind(event);
        if (!kind) return;
        event.preventDefault();
        const { flow } = store.getState();
        const edge = document
          .elementFromPoint(event.clientX, event.clientY)
          ?.closest('.react-flow__edge')
          ?.getAttribute('data-id');
        const { zoom } = reactFlow.getViewport();
        const at = reactFlow.screenToFlowPosition({
          x: event.clientX - grip.x * zoom,
          y: event.clientY - grip.y * zoom,
        });
        const between = edge ? insertBetweenEdit(flow, exitOfEdgeId(edge), kind) : null;
        beginState(store, between ?? addStateEdit(flow, { kind, at }));
      },
    }),
    [store, reactFlow],
  );
}
