import { useEffect, useMemo, useRef, useState } from 'react';
import { keepTalk, keptTalk } from './kept-talks.ts';
import { type Draft, emptySimulation, type Simulation } from './model/simulation.ts';
import * as talk from './model/talk.ts';
import type { TalkActions } from './panes/talk-actions.ts';

/** How long the draft must have been left alone before the talk follows it, in milliseconds. */
const calm = 250;

/** Keeps a talk with the draft going while the draft changes under it. `id` is the one the talk is kept by. */
export function useTalk(
  draft: Draft,
  startFrom: { readonly state: string; readonly nonce: number } | undefined,
  id: string = draft.flow.id,
): { simulation: Simulation; actions: TalkActions } {
  const [simulation, setSimulation] = useState(
    () => keptTalk(id)?.simulation ?? talk.start(draft, emptySimulation, now()),
  );
  const draftNow = useRef(draft);
  const startedBy = useRef(keptTalk(id)?.startedBy ?? null);
  useEffect(() => {
    draftNow.current = draft;
    const timer = setTimeout(() => setSimulation((current) => talk.followEdit(draft, current, now())), calm);
    return () => clearTimeout(timer);
  }, [draft]);

  useEffect(() => {
    if (!startFrom || startFrom.nonce === startedBy.current) return;
    startedBy.current = startFrom.nonce;
    setSimulation((current) => talk.startFrom(draftNow.current, current, startFrom.state, now()));
  }, [startFrom]);

  useEffect(() => keepTalk(id, { simulation, startedBy: startedBy.current }), [id, simulation]);

  const actions = useMemo((): TalkActions => {
    const change = (next: (draft: Draft, current: Simulation, at: number) => Simulation) => {
      const at = now();
      setSimulation((current) => next(draftNow.current, current, at));
    };
    return {
      say: (text) => change((to, current, at) => talk.say(to, current, text, at)),
      restart: () => change(talk.start),
      back: () => change((_to, current) => talk.stepBack(current)),
      forward: () => change((_to, current) => talk.stepForward(current)),
      moveClock: (by) => change((to, current, at) => talk.moveClock(to, current, by, at)),
      comeBack: (by) => change((to, current, at) => talk.comeBack(to, current, by, at)),
      chooseAnswer: (turnId, key, result) =>
        change((to, current) => talk.chooseAnswer(to, current, turnId, key, result)),
      setSlot: (slot, value) => change((to, current, at) => talk.setSlot(to, current, slot, value, at)),
      replay: () => change((to, current) => talk.replay(to, current)),
      playAs: (userId) => change((to, current, at) => talk.playAs(to, current, userId, at)),
      forgetUser: () => change(talk.forgetUser),
    };
  }, []);

  return { simulation, actions };
}

// The simulator is where the clock enters: the runtime is handed the time with every event.
const now = (): number => Date.now();
