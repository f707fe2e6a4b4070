import '@xyflow/react/dist/base.css';
import { useCallback, useEffect, useRef } from 'react';
import { ContextMenu } from '../../../ui/ContextMenu.tsx';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx';
import { MissingDialog } from '../../../ui/MissingDialog.tsx';
import { onceDrawn } from '../../../ui/once-drawn.ts';
import { onDemand } from '../../../ui/use-on-demand.ts';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { editOnCard } from '../commands/edit-commands.ts';
import { addStateEdit } from '../edits/add-state.ts';
import { makeEdit } from '../edits/edit.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import type { EditorStore } from '../store/editor-store.ts';
import { ArrowHeads } from './ArrowHeads.tsx';
import styles from './Canvas.module.css';
import { CanvasDrawing } from './CanvasDrawing.tsx';
import type { MenuTarget } from './canvas-menu.tsx';
import { canvasElementId, focusCanvas } from './focus-canvas.ts';
import { canvasMessages as words } from './messages.ts';
import { useCanvasConnect } from './use-canvas-connect.ts';
import { useCanvasControl } from './use-canvas-control.ts';
import type { OpenMenu } from './use-canvas-gestures.ts';
import { ZoomMark } from './ZoomMark.tsx';
import { ZoomTools } from './ZoomTools.tsx';

const canvasMenu = onDemand(() => import('./canvas-menu.tsx').then((module) => module.canvasMenuItems));
const CanvasExtras = deferred(
  onceDrawn(() => import('./CanvasExtras.tsx').then((module) => module.CanvasExtras)),
  Nothing,
  Nothing,
);
const SelectionBar = deferred(
  () => import('./SelectionBar.tsx').then((module) => module.SelectionBar),
  Nothing,
  Nothing,
);
const EmptyCanvas = deferred(
  () => import('./EmptyCanvas.tsx').then((module) => module.EmptyCanvas),
  Nothing,
  Nothing,
);
const KindMenu = deferred(
  () => import('./KindMenu.tsx').then((module) => module.KindMenu),
  Nothing,
  MissingDialog,
);

/** The conversation as a drawing. What it shows is derived from the document; what is done on it becomes edits. */
export function Canvas() {
  const store = useEditorStore();
  const isEmpty = useEditor((editor) => Object.keys(editor.flow.states).length === 0);
  const hasSeveral = useEditor((editor) => editor.selection.states.length > 1);
  const isTrying = useEditor((editor) => editor.highlight !== null);
  const wrapper = useRef<HTMLElement>(null);
  const menuTarget = useRef<MenuTarget>({ on: 'canvas', at: { x: 0, y: 0 } });
  const commands = useCommands();
  const canvas = useCanvasControl();
  const { openEnd, chooseKind, closeKindMenu, handlers } = useCanvasConnect(wrapper);
  useFollowRequests();

  const onMenu = useCallback<OpenMenu>(
    (event, place) => {
      menuTarget.current = { ...place, at: canvas.fromScreen({ x: event.clientX, y: event.clientY }) };
      const { selection: current, select } = store.getState();
      if (place.on === 'state' && !current.states.includes(place.name)) select({ states: [place.name] });
      if (place.on === 'note' && !current.notes.includes(place.id)) select({ notes: [place.id] });
      if (place.on === 'frame' && !current.frames.includes(place.id)) select({ frames: [place.id] });
      if (place.on === 'edge') select({ edges: [place.exit] });
    },
    [store, canvas],
  );

  return (
    <ContextMenu
      needs={canvasMenu}
      items={() => canvasMenu.loaded()?.(menuTarget.current, { store, commands, canvas }) ?? []}
      onCloseAutoFocus={(event) => {
        event.preventDefault();
        const { editing, editingNote, editingFrame, dialog } = store.getState();
        if (!editing && !editingNote && !editingFrame && !dialog) focusCanvas();
      }}
    >
      <section
        ref={wrapper}
        id={canvasElementId}
        className={styles.canvas}
        data-trying={isTrying || undefined}
        aria-label={words.canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas answers keys; it names them in its description.
        tabIndex={0}
        aria-description={words.canvasHelp}
        onContextMenuCapture={(event) => {
          // The menu key: nothing was pointed at, so it is about what is selected.
          if (event.target === event.currentTarget)
            menuTarget.current = selectedTarget(store, canvas.centre());
        }}
        onPointerMove={(event) => {
          commands.pointer.current = { x: event.clientX, y: event.clientY };
        }}
        onPointerLeave={() => {
          commands.pointer.current = null;
        }}
      >
        <ArrowHeads />
        <CanvasDrawing connecting={handlers} onMenu={onMenu} />
        <ErrorBoundary fallback={null}>
          {isEmpty && (
            <EmptyCanvas
              onStart={(kind) => {
                const { x, y } = canvas.centre();
                makeEdit(store, addStateEdit(store.getState().flow, { kind, at: { x: x - 125, y: y - 60 } }));
                const [name] = store.getState().selection.states;
                if (name !== undefined) editOnCard(store, name);
              }}
            />
          )}
          {hasSeveral && <SelectionBar />}
        </ErrorBoundary>
        <ZoomTools />
        <ZoomMark wrapper={wrapper} />
        <CanvasExtras wrapper={wrapper} />
        {openEnd && <KindMenu at={openEnd.screen} onChoose={chooseKind} onClose={closeKindMenu} />}
      </section>
    </ContextMenu>
  );
}

/** What the menu is about when it is asked for by key. */
function selectedTarget(store: EditorStore, at: MenuTarget['at']): MenuTarget {
  const { states, edges, notes, frames } = store.getState().selection;
  const [name] = states;
  if (name !== undefined) return { on: 'state', name, at };
  const [exit] = edges;
  if (exit) return { on: 'edge', exit, at };
  const [note] = notes;
  if (note !== undefined) return { on: 'note', id: note, at };
  const [frame] = frames;
  return frame === undefined ? { on: 'canvas', at } : { on: 'frame', id: frame, at };
}

/** Brings into sight what the author asked to be led to, and where Try it is. */
function useFollowRequests(): void {
  const canvas = useCanvasControl();
  const request = useEditor((editor) => editor.placeRequest);
  const current = useEditor((editor) => editor.highlight?.current);
  useEffect(() => {
    if (request?.in === 'state') canvas.reveal(request.state);
  }, [request, canvas]);
  useEffect(() => {
    if (current) canvas.reveal(current);
  }, [current, canvas]);
  const editing = useEditor((editor) => editor.editing);
  useEffect(() => {
    if (editing) canvas.reveal(editing.state, 'readable');
  }, [editing, canvas]);
}
