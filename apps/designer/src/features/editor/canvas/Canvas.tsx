import '@xyflow/react/dist/base.css';
import { lazy, Suspense, useCallback, useEffect, useRef } from 'react';
import { ContextMenu } from '../../../ui/ContextMenu.tsx';
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx';
import { menuOnDemand } from '../../../ui/menu-on-demand.ts';
import { onceDrawn } from '../../../ui/once-drawn.ts';
import { onDemand } from '../../../ui/use-on-demand.ts';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { editOnCard } from '../commands/edit-commands.ts';
import { addStateEdit } from '../edits/add-state.ts';
import { deletion } from '../edits/delete-selected.ts';
import { makeEdit } from '../edits/edit.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import type { EditorStore } from '../store/editor-store.ts';
import { ArrowHeads } from './ArrowHeads.tsx';
import styles from './Canvas.module.css';
import { CanvasAnnouncer } from './CanvasAnnouncer.tsx';
import { CanvasDrawing } from './CanvasDrawing.tsx';
import type { MenuTarget } from './canvas-menu.tsx';
import { canvasElementId, focusCanvas } from './focus-canvas.ts';
import { loadCardTextEditor } from './load-card-text-editor.ts';
import { canvasMessages as words } from './messages.ts';
import { useCanvasConnect } from './use-canvas-connect.ts';
import { loadFit, useCanvasControl } from './use-canvas-control.ts';
import type { OpenMenu } from './use-canvas-gestures.ts';
import { useChipHover } from './use-chip-hover.ts';
import { useSteadyView } from './use-steady-view.ts';
import { ZoomMark } from './ZoomMark.tsx';
import { ZoomTools } from './ZoomTools.tsx';

const canvasMenu = onDemand(() => import('./canvas-menu.tsx').then((module) => module.canvasMenuItems));
const loadKindMenu = () => import('./KindMenu.tsx');
// Nobody waits for help, or for the small map, before the canvas is there.
const Minimap = lazy(
  onceDrawn(() => import('./Minimap.tsx').then((module) => ({ default: module.Minimap }))),
);
const CanvasHelp = lazy(
  onceDrawn(() => import('../guide/CanvasHelp.tsx').then((module) => ({ default: module.CanvasHelp }))),
);
const loadSelectionBar = () => import('./SelectionBar.tsx');
const SelectionBar = lazy(() => loadSelectionBar().then((module) => ({ default: module.SelectionBar })));
const EmptyCanvas = lazy(() =>
  import('./EmptyCanvas.tsx').then((module) => ({ default: module.EmptyCanvas })),
);
const KindMenu = lazy(() => loadKindMenu().then((module) => ({ default: module.KindMenu })));

/** The conversation as a drawing. What it shows is derived from the document; what is done on it becomes edits. */
export function Canvas() {
  const store = useEditorStore();
  const isEmpty = useEditor((editor) => Object.keys(editor.flow.states).length === 0);
  const hasSeveral = useEditor((editor) => editor.selection.states.length > 1);
  const wrapper = useRef<HTMLElement>(null);
  const menuTarget = useRef<MenuTarget>({ on: 'canvas', at: { x: 0, y: 0 } });
  const commands = useCommands();
  const canvas = useCanvasControl();
  const { openEnd, chooseKind, closeKindMenu, handlers } = useCanvasConnect(wrapper);
  const chips = useChipHover();
  useFollowRequests();
  useSteadyView(wrapper);
  useEffect(() => {
    // What is opened on the canvas is fetched while the author looks around. Opening it says so if that fails.
    const fetchAhead = () =>
      Promise.allSettled([
        loadCardTextEditor(),
        loadKindMenu(),
        loadFit(),
        loadSelectionBar(),
        menuOnDemand.load(),
        canvasMenu.load(),
        deletion.load(),
      ]);
    const timer = setTimeout(() => void fetchAhead(), 1_000);
    return () => clearTimeout(timer);
  }, []);

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
        onPointerOver={chips.onPointerOver}
        onPointerLeave={() => {
          commands.pointer.current = null;
          chips.onPointerLeave();
        }}
      >
        <ArrowHeads />
        <CanvasDrawing connecting={handlers} onMenu={onMenu} />
        <ErrorBoundary fallback={null}>
          <Suspense>
            {isEmpty && (
              <EmptyCanvas
                onStart={(kind) => {
                  const { x, y } = canvas.centre();
                  makeEdit(
                    store,
                    addStateEdit(store.getState().flow, { kind, at: { x: x - 125, y: y - 60 } }),
                  );
                  const [name] = store.getState().selection.states;
                  if (name !== undefined) editOnCard(store, name);
                }}
              />
            )}
            {hasSeveral && <SelectionBar />}
          </Suspense>
        </ErrorBoundary>
        <ZoomTools />
        <ErrorBoundary fallback={null}>
          <Suspense>{!isEmpty && <Minimap />}</Suspense>
        </ErrorBoundary>
        <ZoomMark wrapper={wrapper} />
        <CanvasAnnouncer />
        <ErrorBoundary fallback={null}>
          <Suspense>
            <CanvasHelp />
          </Suspense>
        </ErrorBoundary>
        <Suspense>
          {openEnd && <KindMenu at={openEnd.screen} onChoose={chooseKind} onClose={closeKindMenu} />}
        </Suspense>
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
  const edited = useEditor((editor) => editor.editing?.state);
  useEffect(() => {
    if (edited !== undefined) canvas.reveal(edited, 'readable');
  }, [edited, canvas]);
}
