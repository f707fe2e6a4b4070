import { framesOf } from '@turnwise/flow';
import type { NodeChange } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import { makeEdit } from '../edits/edit.ts';
import { editFrameEdit } from '../edits/frames.ts';
import type { Point } from '../edits/free-place.ts';
import { moveToEdit, type Places } from '../edits/move-states.ts';
import { editNoteEdit } from '../edits/notes.ts';
import { placesWithFrames } from '../edits/places-with-frames.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import type { EditorStore } from '../store/editor-store.ts';
import { type CanvasNode, frameNodeId, itemOfNodeId, noteNodeId } from './canvas-items.ts';
import type { Drag, Drags } from './canvas-view.ts';

const noDrags: Drags = new Map();

/** Cards follow the pointer without touching the document; letting go is one edit. A frame takes along what is in it. */
export function useCanvasDrag() {
  const store = useEditorStore();
  const [drags, setDrags] = useState<Drags>(noDrags);
  // Also for handlers that last as long as the canvas does.
  const latest = useRef<Drags>(noDrags);

  const handlers = useMemo(() => {
    const show = (next: Drags) => {
      latest.current = next;
      setDrags(next);
    };

    /** A note or a frame has been let go at another size. */
    const endStretch = (nodeId: string, to: Required<Drag>) => {
      const item = itemOfNodeId(nodeId);
      const { flow } = store.getState();
      const box = {
        x: Math.round(to.x),
        y: Math.round(to.y),
        width: Math.round(to.width),
        height: Math.round(to.height),
      };
      const frame = framesOf(flow).find(({ id }) => item.on === 'frame' && id === item.id);
      const note = flow.notes.find(({ id }) => item.on === 'note' && id === item.id);
      if (frame) makeEdit(store, editFrameEdit(frame, box));
      if (note && note.width !== box.width) makeEdit(store, editNoteEdit(note, { width: box.width }));
      show(noDrags);
    };

    return {
      onNodeMoves(changes: readonly NodeChange<CanvasNode>[]) {
        const moved = new Map<string, Point>();
        for (const change of changes) {
          if (change.type === 'position' && change.dragging && change.position)
            moved.set(change.id, change.position);
        }
        if (moved.size > 0) show(new Map([...latest.current, ...withContents(store, moved)]));
        const stretched = stretchesIn(changes);
        if (stretched.size > 0) {
          const next = new Map<string, Drag>(latest.current);
          for (const [id, to] of stretched) next.set(id, { ...placeOf(store, id), ...next.get(id), ...to });
          show(next);
        }
        for (const change of changes) {
          if (change.type !== 'dimensions' || change.resizing !== false) continue;
          const { width, height } = change.dimensions ?? {};
          if (!width || !height) continue;
          const place = latest.current.get(change.id) ?? placeOf(store, change.id);
          endStretch(change.id, { x: place.x, y: place.y, width, height });
        }
      },
      onDragStop(nodes: readonly CanvasNode[]) {
        const moved = new Map(nodes.map(({ id, position }) => [id, position]));
        const { flow } = store.getState();
        makeEdit(store, moveToEdit(flow, placesWithFrames(flow, placesOf(moved))));
        show(noDrags);
      },
    };
  }, [store]);

  return { drags, ...handlers };
}

/** What React Flow says of a node that is being resized: its place and its size come one by one. */
function stretchesIn(changes: readonly NodeChange<CanvasNode>[]): Map<string, Partial<Drag>> {
  const found = new Map<string, Partial<Drag>>();
  for (const change of changes) {
    if (change.type === 'dimensions' && change.resizing && change.dimensions) {
      found.set(change.id, { ...found.get(change.id), ...change.dimensions });
    } else if (change.type === 'position' && change.dragging === undefined && change.position) {
      found.set(change.id, { ...found.get(change.id), ...change.position });
    }
  }
  return found;
}

function placesOf(moved: ReadonlyMap<string, Point>): Places {
  const places = {
    states: {} as Record<string, Point>,
    notes: {} as Record<string, Point>,
    frames: {} as Record<string, Point>,
  };
  for (const [nodeId, place] of moved) {
    const item = itemOfNodeId(nodeId);
    if (item.on === 'state') places.states[item.name] = place;
    else if (item.on === 'note') places.notes[item.id] = place;
    else places.frames[item.id] = place;
  }
  return places;
}

/** The nodes that move when these do, by node id. */
function withContents(store: EditorStore, moved: ReadonlyMap<string, Point>): ReadonlyMap<string, Point> {
  if (![...moved.keys()].some((id) => itemOfNodeId(id).on === 'frame')) return moved;
  const { states, notes, frames } = placesWithFrames(store.getState().flow, placesOf(moved));
  return new Map([
    ...Object.entries(states ?? {}),
    ...Object.entries(notes ?? {}).map(([id, place]) => [noteNodeId(id), place] as const),
    ...Object.entries(frames ?? {}).map(([id, place]) => [frameNodeId(id), place] as const),
  ]);
}

/** Where a note or a frame stands in the document. */
function placeOf(store: EditorStore, nodeId: string): Point {
  const item = itemOfNodeId(nodeId);
  const { flow } = store.getState();
  const list = item.on === 'frame' ? framesOf(flow) : flow.notes;
  const found = list.find(({ id }) => item.on !== 'state' && id === item.id);
  return found ? { x: found.x, y: found.y } : { x: 0, y: 0 };
}
