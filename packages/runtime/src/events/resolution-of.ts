import type { Effect } from '../model/effect.ts';
import type { ConversationEvent, EffectResult } from '../model/event.ts';

/** The event that brings an effect's result back. */
export const resolutionOf = (
  effect: Effect,
  result: EffectResult,
  at: string,
  durationMs = 0,
): ConversationEvent => ({ kind: 'effectResolved', at, effectId: effect.id, result, durationMs });
