import { type RefObject, useEffect, useState } from 'react';
import { edgeId } from '../canvas/canvas-items.ts';
import { useEditor } from '../store/editor-context.tsx';
import type { CanvasThing } from './coverage-in-words.ts';

/** What the pointer is on, else what alone is selected. */
export function useThingAtHand(wrapper: RefObject<HTMLElement | null>): CanvasThing | null {
  const pointed = usePointedAt(wrapper);
  const selected = useEditor(({ selection: { states, edges } }): string | null => {
    if (states.length + edges.length !== 1) return null;
    const [edge] = edges;
    return edge ? edgeId(edge.state, edge.port) : (states[0] ?? null);
  });
  if (pointed) return pointed;
  // Names of states hold no `>`.
  return selected === null ? null : { is: selected.includes('>') ? 'edge' : 'state', id: selected };
}

function usePointedAt(wrapper: RefObject<HTMLElement | null>): CanvasThing | null {
  const [pointed, setPointed] = useState<CanvasThing | null>(null);
  useEffect(() => {
    const canvas = wrapper.current;
    if (!canvas) return undefined;
    const over = ({ target, buttons }: PointerEvent) => {
      if (buttons !== 0) return;
      const found =
        target instanceof Element
          ? target.closest<HTMLElement | SVGElement>('.react-flow__node-state, .react-flow__edge')
          : null;
      const id = found?.dataset.id;
      const is = found instanceof HTMLElement ? 'state' : 'edge';
      setPointed((before) => {
        if (id === undefined) return null;
        return before?.id === id ? before : { is, id };
      });
    };
    const leave = () => setPointed(null);
    canvas.addEventListener('pointerover', over);
    canvas.addEventListener('pointerleave', leave);
    return () => {
      canvas.removeEventListener('pointerover', over);
      canvas.removeEventListener('pointerleave', leave);
    };
  }, [wrapper]);
  return pointed;
}
