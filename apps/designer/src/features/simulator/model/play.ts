import {
  type Conversation,
  type ConversationEvent,
  createConversation,
  createProgram,
  type Effect,
  type EffectResult,
  isAwaited,
  type Memory,
  openingOf,
  remember,
  resolutionOf,
  resolveOffline,
  step,
  type TraceEntry,
} from '@turnwise/runtime';
import { callKey } from './call-choices.ts';
import type { Draft, Happening, SimulatedTurn } from './simulation.ts';

/** More rounds than any drawn flow takes: what still goes on then goes in circles. */
const mostRounds = 200;

export type Play = {
  readonly draft: Draft;
  readonly event: ConversationEvent;
  readonly before: Conversation;
  readonly chosen: SimulatedTurn['chosen'];
  readonly memory: Memory | null;
  /** Makes the id of a conversation that follows a finished one. */
  readonly nextId: string;
};

export type Played = Pick<SimulatedTurn, 'after' | 'happenings' | 'trace' | 'freshAt' | 'memory'>;

/** What `createProgram` is given here: an author who switches the AI on sees what it would be shown. */
export const programOf = ({ flow, library }: Draft) => createProgram(flow, library, { ai: true });

/**
 * Drives the runtime, exactly as the server does, until it waits for the user, and keeps the order in which things were
 * said and called. Whatever it asks the outside for is answered on the spot: by the author's choice, by sample data, or,
 * where only an AI could, not at all.
 */
export function play({ draft, event, before, chosen, memory: known, nextId }: Play): Played {
  const program = programOf(draft);
  const happenings: Happening[] = [];
  const trace: TraceEntry[] = [];
  let freshAt: number | null = null;
  let memory = known;
  let after = before;
  const events: ConversationEvent[] = [event];
  for (let round = 0; round < mostRounds; round++) {
    const next = events.shift();
    if (!next) break;
    const result = step(program, after, next);
    happenings.push(...result.replies.map((reply): Happening => ({ kind: 'reply', reply })));
    trace.push(...result.trace);
    after = result.conversation;
    for (const effect of result.effects) {
      if (effect.kind === 'saveMemory') memory = remember(memory, effect, next.at);
      if (!isAwaited(effect)) continue;
      const answer = answerTo(effect, chosen);
      happenings.push({ kind: 'call', call: { effect, result: answer } });
      events.push(resolutionOf(effect, answer, next.at));
    }
    if (result.fresh) {
      const { userId, timeZone } = after;
      freshAt = trace.length;
      happenings.push({ kind: 'fresh' });
      after = createConversation(program, {
        id: nextId,
        flowVersion: 'draft',
        userId,
        timeZone,
        at: next.at,
        memory: userId === null ? null : memory,
      });
      events.push(openingOf(result.fresh, next.at));
    }
  }
  return { after, happenings, trace, freshAt, memory };
}

function answerTo(effect: Effect, chosen: SimulatedTurn['chosen']): EffectResult {
  const key = callKey(effect);
  return (key === null ? undefined : chosen[key]) ?? resolveOffline(effect);
}
