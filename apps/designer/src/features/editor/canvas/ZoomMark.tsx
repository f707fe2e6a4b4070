import { useStore } from '@xyflow/react';
import { type RefObject, useLayoutEffect } from 'react';

/** 0 while cards can be read, then three steps outwards. */
const stepOf = ({ transform: [, , zoom] }: { transform: readonly [number, number, number] }): number =>
  zoom >= 0.5 ? 0 : zoom >= 0.38 ? 1 : zoom >= 0.26 ? 2 : 3;

/** Writes on the canvas how far out it is, so that summaries grow by style alone and no card is drawn again. */
export function ZoomMark({ wrapper }: { wrapper: RefObject<HTMLElement | null> }) {
  const step = useStore(stepOf);
  useLayoutEffect(() => {
    wrapper.current?.setAttribute('data-far', String(step));
  }, [wrapper, step]);
  return null;
}
