import type { Talk } from '@turnwise/testing';
import { callKey } from '../model/call-choices.ts';
import { type SimulatedTurn, type Simulation, shownTurns } from '../model/simulation.ts';

/** The talk on screen, as a test is made of it; null before anything was done to the flow. */
export function talkToKeep(simulation: Simulation, { id, title }: Pick<Talk, 'id' | 'title'>): Talk | null {
  const turns = shownTurns(simulation);
  const [first] = turns;
  if (!first || !hasSomethingToKeep(simulation)) return null;
  const { createdAt, userId, memory, timeZone } = first.before;
  return {
    id,
    title,
    at: createdAt,
    user: userId,
    memory,
    timeZone,
    ai: true,
    turns: turns.map((turn) => ({ event: turn.event, answers: answersIn(turn) })),
  };
}

/** Whether anything was done to the flow: that it opens is no talk yet. */
export const hasSomethingToKeep = (simulation: Simulation): boolean =>
  shownTurns(simulation).some(({ event }) => event.kind !== 'started');

/** What was asked of the outside and came back; what a conversation asked that began afresh is no part of it. */
function answersIn({ happenings, chosen }: SimulatedTurn): Talk['turns'][number]['answers'] {
  const fresh = happenings.findIndex(({ kind }) => kind === 'fresh');
  return happenings.slice(0, fresh === -1 ? undefined : fresh).flatMap((happening) => {
    if (happening.kind !== 'call') return [];
    const { effect, result } = happening.call;
    const key = callKey(effect);
    return [{ effect, result, isChosen: key !== null && Object.hasOwn(chosen, key) }];
  });
}
