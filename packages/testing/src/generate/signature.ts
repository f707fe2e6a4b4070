import type { Conversation } from '@turnwise/runtime';
import type { Scene } from './scene.ts';
import type { Talk } from './talk.ts';

/** Visits to a state that branches count; more of them are the same. */
const mostVisits = 5;

/**
 * What tells one talk from another as far as its flows can tell: two with the same signature go on alike, and only one of
 * them is worth going on with. Values count where a branch compares them; elsewhere it counts that there is one.
 */
export function signatureOf({ conversation, open, setting, running }: Talk, { comparisons }: Scene): string {
  const readsData = [...comparisons.keys()].some((key) => key.startsWith('data:'));
  const slotsOf = (slots: Conversation['slots']) =>
    Object.entries(slots).map(([name, { value, confirmed, attempts, skipped }]) => [
      name,
      comparisons.has(`slot:${name}`) ? value : value !== null,
      confirmed === true,
      attempts ?? 0,
      skipped === true,
    ]);
  const visitsOf = (visits: Conversation['visits']) =>
    Object.entries(visits).flatMap(([state, count]) =>
      comparisons.has(`visits:${state}`) ? [[state, Math.min(count, mostVisits)]] : [],
    );
  const { state, pending, stack, slots, data, visits, attempts, reminded } = conversation;
  return JSON.stringify([
    setting.ai,
    setting.user,
    running,
    state,
    pending?.kind === 'effects'
      ? open.map((effect) => ('action' in effect ? effect.action : effect.kind))
      : pending,
    stack.map((frame) => [frame.state, slotsOf(frame.slots), visitsOf(frame.visits)]),
    slotsOf(slots),
    visitsOf(visits),
    attempts,
    reminded,
    readsData ? data : null,
  ]);
}
