import {
  type Conversation,
  type ConversationEvent,
  type Effect,
  type Fresh,
  isAwaited,
  type Reply,
  resolutionOf,
  resolveOffline,
  step,
  type Trace,
} from '@turnwise/runtime';
import type { Live } from './live-conversations.ts';

/** One entry of a conversation's record. */
export type RecordedStep = {
  readonly event: ConversationEvent;
  readonly replies: readonly Reply[];
  readonly trace: Trace;
};

/** How far a conversation got without the outside world. */
export type Advance = {
  readonly before: Live;
  readonly after: Conversation;
  readonly steps: readonly RecordedStep[];
  /** The conversation before each of the steps, and after the last. */
  readonly states: readonly Conversation[];
  readonly replies: readonly Reply[];
  /** Work whose results it waits for. */
  readonly awaited: readonly Effect[];
  /** Work nothing comes back from: what to remember, whom to tell. */
  readonly unawaited: readonly Effect[];
  readonly fresh: Fresh | null;
};

/**
 * Runs events, and whatever sample data answers at once, until the conversation waits for its user or for the outside
 * world. Pure: nothing is written or called.
 */
export function advance(before: Live, events: readonly ConversationEvent[]): Advance {
  const queue = [...events];
  const steps: RecordedStep[] = [];
  const replies: Reply[] = [];
  const awaited: Effect[] = [];
  const unawaited: Effect[] = [];
  let after = before.working;
  const states = [after];
  let fresh: Fresh | null = null;
  for (let event = queue.shift(); event; event = queue.shift()) {
    const result = step(before.pinned.program, after, event);
    after = result.conversation;
    states.push(after);
    fresh = result.fresh ?? fresh;
    steps.push({ event, replies: result.replies, trace: result.trace });
    replies.push(...result.replies);
    for (const effect of result.effects) {
      if (!isAwaited(effect)) {
        unawaited.push(effect);
        continue;
      }
      const known = isSampleData(effect) ? resolveOffline(effect) : null;
      if (known === null) awaited.push(effect);
      else queue.push(resolutionOf(effect, known, event.at));
    }
  }
  return { before, after, steps, states, replies, awaited, unawaited, fresh };
}

/** Answered from what ships with Turnwise or stands in the flow, with nobody asked. */
const isSampleData = (effect: Effect): boolean =>
  effect.kind === 'callAction' && effect.definition.kind !== 'http';
