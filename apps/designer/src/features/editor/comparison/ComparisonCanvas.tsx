import '@xyflow/react/dist/base.css';
import type { FlowDocument } from '@turnwise/flow';
import {
  Background,
  BackgroundVariant,
  type EdgeTypes,
  type NodeTypes,
  ReactFlow,
  ReactFlowProvider,
  useReactFlow,
} from '@xyflow/react';
import { useEffect, useMemo, useRef } from 'react';
import { cardMeasures } from '../canvas/card-geometry.ts';
import { Minimap } from '../canvas/Minimap.tsx';
import { moveDuration } from '../canvas/use-canvas-control.ts';
import { ZoomMark } from '../canvas/ZoomMark.tsx';
import { EditorProvider, useEditorStore } from '../store/editor-context.tsx';
import { createEditorStore } from '../store/editor-store.ts';
import { ComparedArrow, ComparedArrowHeads } from './ComparedArrow.tsx';
import { ComparedCard } from './ComparedCard.tsx';
import styles from './ComparisonCanvas.module.css';
import { ComparisonTools } from './ComparisonTools.tsx';
import type { ComparedEdge, ComparedNode } from './comparison-items.ts';
import { comparisonView } from './comparison-view.ts';
import { comparisonMessages as words } from './messages.ts';

const nodeTypes: NodeTypes = { compared: ComparedCard };
const edgeTypes: EdgeTypes = { compared: ComparedArrow };

/** What the canvas is to lead to: a state, or the uses of a slot. */
type ComparedPlace =
  | { readonly in: 'state'; readonly name: string }
  | { readonly in: 'slot'; readonly name: string };

interface ComparisonCanvasProps {
  from: FlowDocument;
  to: FlowDocument;
  shown: ComparedPlace | null;
  onShowState: (name: string) => void;
}

/** Two documents drawn as one, to look at: nothing on it can be changed. */
export function ComparisonCanvas({ from, to, shown, onShowState }: ComparisonCanvasProps) {
  const view = useMemo(() => comparisonView(from, to), [from, to]);
  // A store of its own: the cards read from it as they do in the editor, and nothing done here reaches the draft.
  const store = useMemo(() => createEditorStore({ flow: view.flow, revision: 0 }), [view]);
  const wrapper = useRef<HTMLElement>(null);
  const nodes = useMemo(
    () => view.nodes.map((node) => (isShown(node, shown) ? { ...node, selected: true } : node)),
    [view, shown],
  );
  return (
    <EditorProvider store={store}>
      <ReactFlowProvider>
        <section ref={wrapper} className={styles.canvas} aria-label={words.canvas}>
          <ComparedArrowHeads />
          <ReactFlow<ComparedNode, ComparedEdge>
            nodes={nodes}
            edges={view.edges}
            nodeTypes={nodeTypes}
            edgeTypes={edgeTypes}
            fitView
            fitViewOptions={{ padding: 0.12, maxZoom: 1 }}
            onlyRenderVisibleElements
            minZoom={0.1}
            maxZoom={2}
            panOnScroll
            zoomOnDoubleClick={false}
            nodesDraggable={false}
            nodesConnectable={false}
            elementsSelectable={false}
            nodesFocusable={false}
            edgesFocusable={false}
            disableKeyboardA11y
            deleteKeyCode={null}
            selectionKeyCode={null}
            onNodeClick={(_, node) => onShowState(node.id)}
          >
            <Background variant={BackgroundVariant.Dots} gap={20} size={1.4} color="var(--dot)" />
          </ReactFlow>
          <Leader shown={shown} />
          <ComparisonTools />
          <Minimap />
          <ZoomMark wrapper={wrapper} />
        </section>
      </ReactFlowProvider>
    </EditorProvider>
  );
}

const isShown = (node: ComparedNode, shown: ComparedPlace | null): boolean =>
  shown?.in === 'state' && shown.name === node.id;

/** Brings what is shown to the middle, and lights what uses a slot. */
function Leader({ shown }: { shown: ComparedPlace | null }) {
  const store = useEditorStore();
  const flow = useReactFlow();
  useEffect(() => {
    store.getState().select({ states: shown?.in === 'state' ? [shown.name] : [] });
    store.getState().showSlotUse(shown?.in === 'slot' ? shown.name : null);
    const node = shown?.in === 'state' ? flow.getNode(shown.name) : undefined;
    if (!node) return;
    void flow.setCenter(
      node.position.x + cardMeasures.width / 2,
      node.position.y + (node.height ?? 100) / 2,
      { zoom: Math.max(flow.getZoom(), 0.8), duration: moveDuration() },
    );
  }, [shown, store, flow]);
  return null;
}
