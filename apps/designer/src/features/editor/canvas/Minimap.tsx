import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useEffect, useRef } from 'react';
import { useEditorStore } from '../store/editor-context.tsx';
import { canvasExtrasMessages as words } from './extras-messages.ts';
import styles from './Minimap.module.css';
import { type MapScale, mapScale } from './map-scale.ts';

const width = 150;
const height = 92;

/**
 * The whole flow in small, painted on a bitmap: a thousand cards cost one millisecond, where a thousand elements
 * would slow every drag. For the eye and the pointer only; the outline serves the keyboard.
 */
export function Minimap() {
  const canvas = useRef<HTMLCanvasElement>(null);
  const flow = useReactFlow();
  const flowStore = useStoreApi();
  const store = useEditorStore();
  const scale = useRef<MapScale | null>(null);

  useEffect(() => {
    let frame = 0;
    const paint = () => {
      frame = 0;
      const element = canvas.current;
      const context = element?.getContext('2d');
      if (!element || !context) return;
      const ratio = devicePixelRatio || 1;
      if (element.width !== width * ratio) {
        element.width = width * ratio;
        element.height = height * ratio;
      }
      const { nodes, transform, width: paneWidth, height: paneHeight } = flowStore.getState();
      const [x, y, zoom] = transform;
      const sight = { x: -x / zoom, y: -y / zoom, width: paneWidth / zoom, height: paneHeight / zoom };
      scale.current = mapScale(
        nodes.map((node) => ({ ...node.position, width: node.width ?? 0, height: node.height ?? 0 })),
        sight,
        { width, height },
      );
      const { factor, left, top } = scale.current;
      // Read once: what it gives is looked up anew at each reading.
      const { color, outlineColor } = getComputedStyle(element);
      const current = store.getState().highlight?.current;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, width, height);
      for (const node of nodes) {
        const isLit = node.selected || node.id === current;
        context.globalAlpha = node.type === 'frame' ? 0.12 : isLit ? 0.9 : 0.4;
        context.fillStyle = isLit ? outlineColor : color;
        context.fillRect(
          (node.position.x - left) * factor,
          (node.position.y - top) * factor,
          Math.max(2, (node.width ?? 0) * factor),
          Math.max(1.5, (node.height ?? 0) * factor),
        );
      }
      context.globalAlpha = 1;
      context.strokeStyle = outlineColor;
      context.lineWidth = 1.5;
      context.strokeRect(
        (sight.x - left) * factor + 0.75,
        (sight.y - top) * factor + 0.75,
        sight.width * factor - 1.5,
        sight.height * factor - 1.5,
      );
    };
    const ask = () => {
      frame ||= requestAnimationFrame(paint);
    };
    ask();
    const stops = [flowStore.subscribe(ask), store.subscribe(ask)];
    const themes = new MutationObserver(ask);
    themes.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => {
      cancelAnimationFrame(frame);
      themes.disconnect();
      for (const stop of stops) stop();
    };
  }, [flowStore, store]);

  // The scale at which the pointer went down: what is in sight changes it, and would run away under the pointer.
  const grabbed = useRef<MapScale | null>(null);
  const goThere = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!grabbed.current || event.buttons !== 1) return;
    const box = event.currentTarget.getBoundingClientRect();
    const { factor, left, top } = grabbed.current;
    void flow.setCenter(
      (event.clientX - box.left) / factor + left,
      (event.clientY - box.top) / factor + top,
      { zoom: flow.getZoom() },
    );
  };
  return (
    <canvas
      ref={canvas}
      className={styles.map}
      style={{ width, height }}
      role="img"
      data-over-canvas="right bottom"
      aria-label={words.minimap}
      title={words.minimap}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        grabbed.current = scale.current;
        goThere(event);
      }}
      onPointerMove={goThere}
    />
  );
}
