import { useEffect, useEffectEvent, useState } from 'react';
import { later } from './later.ts';

/** A part of the screen that is downloaded when it is first wanted, or a little earlier by `load`. */
export type OnDemand<Part> = {
  load: () => Promise<Part>;
  /** What was loaded, once it was. */
  loaded: () => Part | null;
};

export function onDemand<Part>(fetchPart: () => Promise<Part>): OnDemand<Part> {
  let known: Part | null = null;
  return {
    load: later(async () => {
      known ??= await fetchPart();
      return known;
    }),
    loaded: () => known,
  };
}

/**
 * The part, or null until it has come. Asked for when `wanted`, and kept from then on. A download that fails is told, and
 * tried again when the part is wanted anew.
 */
export function useOnDemand<Part>(part: OnDemand<Part>, wanted: boolean, onFailure: () => void): Part | null {
  const [, setArrived] = useState(false);
  const failed = useEffectEvent(onFailure);
  useEffect(() => {
    if (!wanted || part.loaded()) return;
    let isGone = false;
    part.load().then(
      () => {
        if (!isGone) setArrived(true);
      },
      () => {
        if (!isGone) failed();
      },
    );
    return () => {
      isGone = true;
    };
  }, [part, wanted]);
  return part.loaded();
}

/** For the trigger of something on demand: fetched as soon as it looks as if it were wanted. */
export const fetchesAhead = (...parts: readonly (OnDemand<unknown> | undefined)[]) => {
  const load = () => {
    for (const part of parts) void part?.load().catch(() => undefined);
  };
  return { onPointerEnter: load, onFocus: load };
};
