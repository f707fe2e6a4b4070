import { act, cleanup, render } from '@testing-library/react';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import { type NodeProps, ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { Profiler, useMemo, useState } from 'react';
import { expect, test } from 'vitest';
import { EditorProvider, useEditor } from '../store/editor-context.tsx';
import { createEditorStore, type EditorStore } from '../store/editor-store.ts';
import type { CanvasNode, ExitEdge, StateNode as StateNodeType } from './canvas-items.ts';
import { createCanvasView, type Drags } from './canvas-view.ts';
import { ExitEdge as ExitEdgeView } from './ExitEdge.tsx';
import { StateNode } from './StateNode.tsx';

/** A flow of so many states, each asking into one of ten slots and leading to the next. */
function flowOf(count: number): FlowDocument {
  const names = Array.from({ length: count }, (_, index) => `s${index}`);
  return {
    ...createFlow('large', 'Large'),
    start: 's0',
    // The first slot is asked for once, however large the flow is.
    slots: Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`slot_${index}`, { type: 'text' as const }]),
    ),
    states: Object.fromEntries(
      names.map((name, index) => [
        name,
        {
          kind: 'ask' as const,
          prompt: `Question ${index}?`,
          slot: index === 0 ? 'slot_0' : `slot_${1 + (index % 9)}`,
          next: names[index + 1] ?? '',
        },
      ]),
    ),
    layout: Object.fromEntries(
      names.map((name, index) => [name, { x: (index % 30) * 340, y: Math.floor(index / 30) * 260 }]),
    ),
  };
}

/** The cards drawn since it was last emptied, by name. */
const drawn: string[] = [];

const CountedNode = (props: NodeProps<StateNodeType>) => (
  <Profiler id={props.id} onRender={(id) => drawn.push(id)}>
    <StateNode {...props} />
  </Profiler>
);

const noDrags: Drags = new Map();
const nodeTypes = { state: CountedNode };
const edgeTypes = { exit: ExitEdgeView };

/** The canvas without what lies over it, every card in sight, each drawing of a card told by its name. */
function Drawing() {
  const flow = useEditor((editor) => editor.flow);
  const selection = useEditor((editor) => editor.selection);
  const problemsByState = useEditor((editor) => editor.problemsByState);
  const [view] = useState(createCanvasView);
  const { nodes, edges } = useMemo(
    () => view({ flow, selection, problemsByState, drags: noDrags }),
    [view, flow, selection, problemsByState],
  );
  return (
    <ReactFlow<CanvasNode, ExitEdge>
      nodes={nodes as CanvasNode[]}
      edges={edges as ExitEdge[]}
      nodeTypes={nodeTypes}
      edgeTypes={edgeTypes}
      nodesFocusable={false}
    />
  );
}

function draw(count: number): { store: EditorStore; drawnBy(edit: () => void): string[] } {
  cleanup();
  drawn.length = 0;
  const store = createEditorStore({ flow: flowOf(count), revision: 1 });
  render(
    <EditorProvider store={store}>
      <ReactFlowProvider>
        <Drawing />
      </ReactFlowProvider>
    </EditorProvider>,
  );
  expect(new Set(drawn).size).toBe(count);
  return {
    store,
    drawnBy(edit) {
      drawn.length = 0;
      act(edit);
      return [...drawn].sort();
    },
  };
}

/** A thousand cards take a page without a screen a while. */
const patience = 240_000;

test(
  'an edit draws as many cards in a flow of 1,000 states as in one of 10',
  () => {
    const costs = [10, 1_000].map((count) => {
      const { store, drawnBy } = draw(count);
      const { apply, select, undo, setProblems } = store.getState();
      const problem = (message: string) =>
        ({ id: 'p', kind: 'x', severity: 'error', message, place: { in: 'state', name: 's4' } }) as never;
      return {
        text: drawnBy(() => apply({ type: 'editState', name: 's3', changes: { prompt: 'What now?' } })),
        move: drawnBy(() => apply({ type: 'moveStates', positions: { s3: { x: 5, y: 5 } } })),
        undo: drawnBy(() => undo()),
        select: drawnBy(() => select({ states: ['s2'] })),
        selectAnother: drawnBy(() => select({ states: ['s5'] })),
        connect: drawnBy(() => apply({ type: 'connect', from: 's6', port: 'next', to: 's0' })),
        start: drawnBy(() => apply({ type: 'setStart', state: 's7' })),
        slot: drawnBy(() => apply({ type: 'editSlot', name: 'slot_0', changes: { label: 'Name' } })),
        rename: drawnBy(() => apply({ type: 'renameState', from: 's8', to: 'eighth' })),
        problem: drawnBy(() => setProblems([problem('Oh')])),
        sameProblem: drawnBy(() => setProblems([problem('Oh')])),
        frame: drawnBy(() =>
          apply({ type: 'setFrame', frame: { id: 'f', title: 'F', x: 0, y: 0, width: 300, height: 300 } }),
        ),
      };
    });
    const [small, large] = costs;
    expect(small).toEqual({
      text: ['s3'],
      move: ['s3'],
      undo: ['s3'],
      select: ['s2'],
      selectAnother: ['s2', 's5'],
      connect: ['s6'],
      start: ['s0', 's7'],
      slot: ['s0'],
      rename: ['eighth', 's7'],
      problem: ['s4'],
      sameProblem: [],
      frame: [],
    });
    expect(large).toEqual(small);
  },
  patience,
);
