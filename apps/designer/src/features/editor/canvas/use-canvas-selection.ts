import type { EdgeChange, NodeChange } from '@xyflow/react';
import { type MouseEvent, useCallback } from 'react';
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

  /** A click on one of several selected leaves that one: React Flow keeps them all, for a drag that may follow. */
  const onNodeClick = useCallback(
    (event: MouseEvent, { id }: { readonly id: string }) => {
      if (event.shiftKey || event.metaKey || event.ctrlKey) return;
      const { selection, select } = store.getState();
      if (selection.states.length + selection.notes.length + selection.frames.length < 2) return;
      const item = itemOfNodeId(id);
      if (item.on === 'state') select({ states: [item.name] });
      else if (item.on === 'note') select({ notes: [item.id] });
      else select({ frames: [item.id] });
    },
    [store],
  );

  return { onNodeSelection, onEdgesChange, onNodeClick };
}
