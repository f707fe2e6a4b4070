import '@xyflow/react/dist/base.css';
import {
  Background,
  BackgroundVariant,
  type EdgeTypes,
  type NodeChange,
  type NodeTypes,
  ReactFlow,
  SelectionMode,
  type Viewport,
} from '@xyflow/react';
import {
  lazy,
  type MouseEvent,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { ContextMenu } from '../../../ui/ContextMenu.tsx';
import { ErrorBoundary } from '../../../ui/ErrorBoundary.tsx';
import { menuOnDemand } from '../../../ui/menu-on-demand.ts';
import { onDemand } from '../../../ui/use-on-demand.ts';
import { useCommands } from '../commands/CommandsProvider.tsx';
import { editOnCard } from '../commands/edit-commands.ts';
import { addStateEdit } from '../edits/add-state.ts';
import { makeEdit } from '../edits/edit.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import type { EditorStore } from '../store/editor-store.ts';
import { ArrowHeads } from './ArrowHeads.tsx';
import styles from './Canvas.module.css';
import { CanvasAnnouncer } from './CanvasAnnouncer.tsx';
import { type CanvasItem, type CanvasNode, type ExitEdge, itemOfNodeId } from './canvas-items.ts';
import type { MenuTarget } from './canvas-menu.tsx';
import { createCanvasView } from './canvas-view.ts';
import { EmptyCanvas } from './EmptyCanvas.tsx';
import { ExitEdge as ExitEdgeView } from './ExitEdge.tsx';
import { FrameNode } from './FrameNode.tsx';
import { canvasElementId, focusCanvas } from './focus-canvas.ts';
import { loadCardTextEditor } from './load-card-text-editor.ts';
import { Minimap } from './Minimap.tsx';
import { canvasMessages as words } from './messages.ts';
import { NoteNode } from './NoteNode.tsx';
import { StateNode } from './StateNode.tsx';
import { useCanvasConnect } from './use-canvas-connect.ts';
import { useCanvasControl } from './use-canvas-control.ts';
import { useCanvasDrag } from './use-canvas-drag.ts';
import { useCanvasDrop } from './use-canvas-drop.ts';
import { useCanvasSelection } from './use-canvas-selection.ts';
import { useChipHover } from './use-chip-hover.ts';
import { useSteadyView } from './use-steady-view.ts';
import { firstViewport, recallViewport, rememberViewport } from './viewport-memory.ts';
import { ZoomMark } from './ZoomMark.tsx';
import { ZoomTools } from './ZoomTools.tsx';

const canvasMenu = onDemand(() => import('./canvas-menu.tsx').then((module) => module.canvasMenuItems));
const loadKindMenu = () => import('./KindMenu.tsx');
// Nobody waits for help before the canvas is there.
const CanvasHelp = lazy(() =>
  import('../guide/CanvasHelp.tsx').then((module) => ({ default: module.CanvasHelp })),
);
const loadSelectionBar = () => import('./SelectionBar.tsx');
const SelectionBar = lazy(() => loadSelectionBar().then((module) => ({ default: module.SelectionBar })));
const KindMenu = lazy(() => loadKindMenu().then((module) => ({ default: module.KindMenu })));

const nodeTypes: NodeTypes = { state: StateNode, note: NoteNode, frame: FrameNode };
const edgeTypes: EdgeTypes = { exit: ExitEdgeView };
const snapGrid: [number, number] = [10, 10];
const addKeys = ['Shift', 'Meta', 'Control'];

/** The conversation as a drawing. What it shows is derived from the document; what is done on it becomes edits. */
export function Canvas() {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const selection = useEditor((editor) => editor.selection);
  const problemsByState = useEditor((editor) => editor.problemsByState);
  const wrapper = useRef<HTMLElement>(null);
  const menuTarget = useRef<MenuTarget>({ on: 'canvas', at: { x: 0, y: 0 } });
  const commands = useCommands();
  const canvas = useCanvasControl();
  const { drags, onNodeMoves, onDragStop, onStretched } = useCanvasDrag();
  const { onNodeSelection, onEdgesChange, onNodeClick } = useCanvasSelection();
  const { openEnd, chooseKind, closeKindMenu, ...connecting } = useCanvasConnect(wrapper);
  const dropping = useCanvasDrop();
  const chips = useChipHover();
  const viewport = useOpeningViewport(wrapper);
  useFollowRequests();
  useSteadyView(wrapper);
  useEffect(() => {
    // What is opened on the canvas is fetched while the author looks around. Opening it says so if that fails.
    const fetchAhead = () =>
      Promise.allSettled([
        loadCardTextEditor(),
        loadKindMenu(),
        loadSelectionBar(),
        menuOnDemand.load(),
        canvasMenu.load(),
      ]);
    const timer = setTimeout(() => void fetchAhead(), 1_000);
    return () => clearTimeout(timer);
  }, []);

  const [view] = useState(createCanvasView);
  const { nodes, edges } = useMemo(
    () => view({ flow, selection, problemsByState, drags }),
    [view, flow, selection, problemsByState, drags],
  );

  const onNodesChange = useCallback(
    (changes: NodeChange<CanvasNode>[]) => {
      onNodeMoves(changes);
      onNodeSelection(changes);
      for (const change of changes) {
        if (change.type !== 'dimensions' || change.resizing !== false) continue;
        const node = nodes.find(({ id }) => id === change.id);
        const { width, height } = change.dimensions ?? {};
        if (node && width && height) onStretched(node.id, { ...node.position, width, height });
      }
    },
    [nodes, onNodeMoves, onNodeSelection, onStretched],
  );
  const onMenu = (event: MouseEvent | globalThis.MouseEvent, target: MenuPlace) => {
    menuTarget.current = { ...target, at: canvas.fromScreen({ x: event.clientX, y: event.clientY }) };
    const { selection: current, select } = store.getState();
    if (target.on === 'state' && !current.states.includes(target.name)) select({ states: [target.name] });
    if (target.on === 'note' && !current.notes.includes(target.id)) select({ notes: [target.id] });
    if (target.on === 'frame' && !current.frames.includes(target.id)) select({ frames: [target.id] });
    if (target.on === 'edge') select({ edges: [target.exit] });
  };
  const isEmpty = Object.keys(flow.states).length === 0;

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
        {viewport && (
          <ReactFlow<CanvasNode, ExitEdge>
            nodes={nodes as CanvasNode[]}
            edges={edges as ExitEdge[]}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            defaultViewport={viewport}
            onlyRenderVisibleElements
            minZoom={0.1}
            maxZoom={2}
            snapToGrid
            snapGrid={snapGrid}
            panOnScroll
            zoomOnDoubleClick={false}
            selectionMode={SelectionMode.Partial}
            multiSelectionKeyCode={addKeys}
            deleteKeyCode={null}
            disableKeyboardA11y
            nodesFocusable={false}
            edgesFocusable={false}
            elevateEdgesOnSelect={false}
            connectionRadius={14}
            onNodesChange={onNodesChange}
            onEdgesChange={onEdgesChange}
            onNodeClick={onNodeClick}
            onNodeDragStart={(_, node) => {
              const item = itemOfNodeId(node.id);
              const { selection: current, select } = store.getState();
              if (item.on === 'frame' && !current.frames.includes(item.id)) select({ frames: [item.id] });
            }}
            onNodeDragStop={(_, __, moved) => onDragStop(moved)}
            onSelectionDragStop={(_, moved) => onDragStop(moved)}
            {...connecting}
            {...dropping}
            onNodeDoubleClick={(event, node) => {
              const item = itemOfNodeId(node.id);
              if (item.on === 'note') store.getState().editNote(item.id);
              else if (item.on === 'frame') store.getState().editFrame(item.id);
              else if ((event.target as Element).closest('b'))
                store.getState().edit({ state: node.id, part: 'title' });
              else editOnCard(store, node.id);
            }}
            onNodeContextMenu={(event, node) => {
              onMenu(event, itemOfNodeId(node.id));
            }}
            onSelectionContextMenu={(event, [node]) => {
              if (node) onMenu(event, { on: 'state', name: node.id });
            }}
            onEdgeContextMenu={(event, edge) =>
              onMenu(event, {
                on: 'edge',
                exit: { state: edge.source, port: edge.sourceHandle ?? '' },
              })
            }
            onPaneContextMenu={(event) => onMenu(event, { on: 'canvas' })}
            onMoveEnd={(_, place) => rememberViewport(store.getState().flow.id, place)}
          >
            <Background variant={BackgroundVariant.Dots} gap={20} size={1.4} color="var(--dot)" />
          </ReactFlow>
        )}
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
        <ErrorBoundary fallback={null}>
          <Suspense>{selection.states.length > 1 && <SelectionBar />}</Suspense>
        </ErrorBoundary>
        <ZoomTools />
        {!isEmpty && <Minimap />}
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

type MenuPlace =
  | CanvasItem
  | { readonly on: 'edge'; readonly exit: { readonly state: string; readonly port: string } }
  | { readonly on: 'canvas' };

/** Where the flow was last looked at; the first time, a place from which it reads well. Never changes afterwards. */
function useOpeningViewport(wrapper: { readonly current: HTMLElement | null }): Viewport | null {
  const store = useEditorStore();
  const [viewport, setViewport] = useState(() => recallViewport(store.getState().flow.id));
  useLayoutEffect(() => {
    setViewport((known) => {
      if (known) return known;
      const { width, height } = wrapper.current?.getBoundingClientRect() ?? { width: 800, height: 600 };
      return firstViewport(store.getState().flow, width, height);
    });
  }, [store, wrapper]);
  return viewport;
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
