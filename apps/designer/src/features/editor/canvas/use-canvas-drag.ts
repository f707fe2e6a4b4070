import type { NodeChange } from '@xyflow/react';
import { useCallback, useState } from 'react';
import { makeEdit } from '../edits/edit.ts';
import type { Point } from '../edits/free-place.ts';
import { moveToEdit } from '../edits/move-states.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import { type CanvasNode, noteOfNodeId } from './canvas-items.ts';
import type { Drags } from './canvas-view.ts';

const noDrags: Drags = new Map();

/** Cards follow the pointer without touching the document; letting go is one edit. */
export function useCanvasDrag() {
  const store = useEditorStore();
  const [drags, setDrags] = useState<Drags>(noDrags);

  const onNodeMoves = useCallback((changes: readonly NodeChange<CanvasNode>[]) => {
    const moves = changes.flatMap((change) =>
      change.type === 'position' && change.dragging && change.position
        ? [[change.id, change.position] as const]
        : [],
    );
    if (moves.length > 0) setDrags((known) => new Map([...known, ...moves]));
  }, []);

  const onDragStop = useCallback(
    (moved: readonly CanvasNode[]) => {
      const states: Record<string, Point> = {};
      const notes: Record<string, Point> = {};
      for (const { id, position } of moved) {
        const note = noteOfNodeId(id);
        if (note === null) states[id] = position;
        else notes[note] = position;
      }
      makeEdit(store, moveToEdit(store.getState().flow, states, notes));
      setDrags(noDrags);
    },
    [store],
  );

  return { drags, onNodeMoves, onDragStop };
}
