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

const arrowUnder = ({ clientX, clientY }: DragEvent) =>
  document.elementFromPoint(clientX, clientY)?.closest('.react-flow__edge') ?? null;

let lit: Element | null = null;

/** Shows the arrow that a drop would be put into. */
function light(arrow: Element | null): void {
  lit?.removeAttribute('data-takes-drop');
  arrow?.setAttribute('data-takes-drop', '');
  lit = arrow;
}

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
        light(arrowUnder(event));
      },
      onDragLeave: () => light(null),
      onDrop(event: DragEvent) {
        const kind = draggedKind(event);
        if (!kind) return;
        event.preventDefault();
        light(null);
        const { flow } = store.getState();
        const edge = arrowUnder(event)?.getAttribute('data-id');
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
