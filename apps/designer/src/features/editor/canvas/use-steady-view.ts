import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';

/** Keeps the drawing where it is on the screen when the left side opens, closes or changes its width. */
export function useSteadyView(wrapper: RefObject<HTMLElement | null>): void {
  const flow = useReactFlow();
  useEffect(() => {
    const element = wrapper.current;
    if (!element) return undefined;
    let left = element.getBoundingClientRect().left;
    const observer = new ResizeObserver(() => {
      const now = element.getBoundingClientRect().left;
      if (now === left) return;
      const { x, y, zoom } = flow.getViewport();
      void flow.setViewport({ x: x + left - now, y, zoom });
      left = now;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [flow, wrapper]);
}
