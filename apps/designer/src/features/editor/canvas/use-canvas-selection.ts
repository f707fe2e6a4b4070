import type { EdgeChange, NodeChange } from '@xyflow/react';
import { useCallback } from 'react';
import { useEditorStore } from '../store/editor-context.tsx';
import { type CanvasNode, type ExitEdge, exitOfEdgeId, itemOfNodeId } from './canvas-items.ts';

function toggled<T>(list: readonly T[], item: T, isOn: boolean, same: (a: T, b: T) => boolean): readonly T[] {
  const without = list.filter((other) => !same(other, item));
  return isOn ? [...without, item] : without;
}

/** Takes what React Flow says of clicks and selection boxes over into the editor's selection. */
export function useCanvasSelection() {
  const store = useEditorStore();

  const onNodeSelection = useCallback(
    (changes: readonly NodeChange<CanvasNode>[]) => {
      let { states, notes, frames } = store.getState().selection;
      let isChanged = false;
      for (const change of changes) {
        if (change.type !== 'select') continue;
        isChanged = true;
        const item = itemOfNodeId(change.id);
        if (item.on === 'state') states = toggled(states, item.name, change.selected, Object.is);
        else if (item.on === 'note') notes = toggled(notes, item.id, change.selected, Object.is);
        else frames = toggled(frames, item.id, change.selected, Object.is);
      }
      if (isChanged) store.getState().select({ ...store.getState().selection, states, notes, frames });
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
