import type { FlowDocument } from '@turnwise/flow';
import { useEffect, useMemo, useRef, useState } from 'react';
import { emptySimulation, type Simulation } from './model/simulation.ts';
import * as talk from './model/talk.ts';
import type { TalkActions } from './panes/talk-actions.ts';

/** Keeps a talk with the draft going while the draft changes under it. */
export function useTalk(
  flow: FlowDocument,
  startFrom: { readonly state: string; readonly nonce: number } | undefined,
): { simulation: Simulation; actions: TalkActions } {
  const [simulation, setSimulation] = useState(() => talk.start(flow, emptySimulation, now()));
  const flowNow = useRef(flow);
  flowNow.current = flow;

  useEffect(() => {
    setSimulation((current) => talk.followEdit(flow, current, now()));
  }, [flow]);

  const nonce = startFrom?.nonce;
  const state = startFrom?.state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new nonce is a new request, also for the same state.
  useEffect(() => {
    if (state !== undefined) {
      setSimulation((current) => talk.startFrom(flowNow.current, current, state, now()));
    }
  }, [nonce]);

  const actions = useMemo((): TalkActions => {
    const change = (next: (flow: FlowDocument, current: Simulation, at: number) => Simulation) =>
      setSimulation((current) => next(flowNow.current, current, now()));
    return {
      say: (text) => change((draft, current, at) => talk.say(draft, current, text, at)),
      restart: () => change((draft, current, at) => talk.start(draft, current, at)),
      back: () => change((_draft, current) => talk.stepBack(current)),
      forward: () => change((_draft, current) => talk.stepForward(current)),
      moveClock: (milliseconds) =>
        change((draft, current, at) => talk.moveClock(draft, current, milliseconds, at)),
      comeBack: (milliseconds) =>
        change((draft, current, at) => talk.comeBack(draft, current, milliseconds, at)),
      chooseOutcome: (turnId, action, result) =>
        change((draft, current) => talk.chooseOutcome(draft, current, turnId, action, result)),
      setSlot: (slot, value) => change((draft, current, at) => talk.setSlot(draft, current, slot, value, at)),
      replay: () => change((draft, current) => talk.replay(draft, current)),
      playAs: (userId) =>
        change((draft, current, at) => talk.start(draft, { ...current, persona: { userId } }, at)),
      forgetUser: () => change((draft, current, at) => talk.start(draft, { ...current, memory: null }, at)),
    };
  }, []);

  return { simulation, actions };
}

// The simulator is where the clock enters: the runtime is handed the time with every event.
const now = (): number => Date.now();
