import type { EdgeChange, NodeChange } from '@xyflow/react';
import { useCallback } from 'react';
import { useEditorStore } from '../store/editor-context.tsx';
import { type CanvasNode, type ExitEdge, exitOfEdgeId, noteOfNodeId } from './canvas-items.ts';

function toggled<T>(list: readonly T[], item: T, isOn: boolean, same: (a: T, b: T) => boolean): readonly T[] {
  const without = list.filter((other) => !same(other, item));
  return isOn ? [...without, item] : without;
}

/** Takes what React Flow says of clicks and selection boxes over into the editor's selection. */
export function useCanvasSelection() {
  const store = useEditorStore();

  const onNodeSelection = useCallback(
    (changes: readonly NodeChange<CanvasNode>[]) => {
      let { states, notes } = store.getState().selection;
      let isChanged = false;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        isChanged = true;
        const note = noteOfNodeId(change.id);
        if (note === null) states = toggled(states, change.id, change.selected, Object.is);
        else notes = toggled(notes, note, change.selected, Object.is);
      }
      if (isChanged) store.getState().select({ ...store.getState().selection, states, notes });
    },
    [store],
  );

  const onEdgesChange = useCallback(
    (changes: EdgeChange<ExitEdge>[]) => {
      const { selection, select } = store.getState();
      let edges = selection.edges;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        const exit = exitOfEdgeId(change.id);
        edges = toggled(edges, exit, change.selected, (a, b) => a.state === b.state && a.port === b.port);
      }
      if (edges !== selection.edges) select({ ...selection, edges });
    },
    [store],
  );

  return { onNodeSelection, onEdgesChange };
}
