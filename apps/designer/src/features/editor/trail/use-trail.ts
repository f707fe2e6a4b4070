import { useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation } from 'wouter';
import { useHistoryState } from 'wouter/use-browser-location';
import { useEditorStore } from '../store/editor-context.tsx';
import { readTrail, type Trail, trailInto } from './trail.ts';

/** The way one came into this flow, and the ways on and back. The selection and what is in sight keep themselves. */
export type TrailControl = {
  readonly trail: Trail;
  /** Opens the flow a state runs. */
  open(state: string): void;
  /** Goes back to a step of the trail; without one, to the flow that runs this one. */
  back(index?: number): void;
};

export const flowAddress = (flowId: string): string => `/flows/${flowId}`;

export function useTrail(): TrailControl {
  const store = useEditorStore();
  const historyState = useHistoryState<unknown>();
  const [, navigate] = useLocation();
  return useMemo(() => {
    const trail = readTrail(historyState);
    return {
      trail,
      open(name) {
        const { flow } = store.getState();
        const state = Object.hasOwn(flow.states, name) ? flow.states[name] : undefined;
        if (state?.kind !== 'subflow' || !state.flow) return;
        const here = { flowId: flow.id, name: flow.name, state: name };
        navigate(flowAddress(state.flow), { state: { trail: trailInto(trail, here, state.flow) } });
      },
      back(index = trail.length - 1) {
        const step = trail[index];
        if (step) navigate(flowAddress(step.flowId), { state: { trail: trail.slice(0, index) } });
      },
    };
  }, [store, historyState, navigate]);
}

/** Keeps the trail while one goes through the tabs of the flow that is open. */
export function useKeepTrail(): void {
  const historyState = useHistoryState<unknown>();
  const trail = useRef(readTrail(historyState));
  useLayoutEffect(() => {
    if (trail.current.length === 0 || readTrail(historyState).length > 0) return;
    history.replaceState({ trail: trail.current }, '');
  }, [historyState]);
}
