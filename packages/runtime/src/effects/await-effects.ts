import { questionKey } from '../conditions/condition-runtime.ts';
import type { Offer } from '../model/conversation.ts';
import type { AiContext, Effect, EffectKind } from '../model/effect.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Turn } from '../turn/turn.ts';

/** `<conversation>:<revision>:<state>:<n>`: the same for the same turn, however often it is run. */
export const effectId = (turn: Turn, more = 0): string =>
  `${turn.conversation.id}:${turn.before.revision + 1}:${turn.conversation.state}:${turn.effects.length + more}`;

/** Asks the outside for something and goes on without an answer. */
export function emitEffect(turn: Turn, effect: Effect, context: AiContext | null = null): void {
  turn.effects.push(effect);
  turn.trace.push({ kind: 'effect', effect: effect.kind, id: effect.id, context });
}

/** Asks the outside for something and stops until it is back. The message in hand is kept for then. */
export function awaitEffects(turn: Turn, effects: readonly Effect[]): Move {
  for (const effect of effects) emitEffect(turn, effect, 'context' in effect ? effect.context : null);
  const { message } = turn;
  const isAboutMessage = effects.some(
    (effect) => effect.kind !== 'callAction' && effect.kind !== 'writeReply',
  );
  const offer = effects.some((effect) => effect.kind === 'understand' || effect.kind === 'answerOffTopic')
    ? openOffer(turn)
    : null;
  turn.conversation.pending = {
    kind: 'effects',
    effects: effects.map((effect) => toPending(turn, effect)),
    steps: turn.steps,
    ...(message && isAboutMessage
      ? { message: { text: message.text, at: message.at }, findings: message.findings }
      : {}),
    ...(offer ? { offer } : {}),
  };
  return stop;
}

/** What was asked out of turn stays open while the AI helps to read the answer. */
function openOffer({ conversation: { pending } }: Turn): Offer | null {
  return pending === null || pending.kind === 'effects' ? null : pending;
}

function toPending(turn: Turn, effect: Effect): { id: string; kind: EffectKind; about?: string } {
  const id = localId(turn, effect.id);
  return effect.kind === 'classify'
    ? { id, kind: effect.kind, about: questionKey(effect) }
    : { id, kind: effect.kind };
}

/** An effect's id as its own conversation keeps it. */
export const localId = (turn: Turn, id: string): string =>
  id.startsWith(`${turn.conversation.id}:`) ? id.slice(turn.conversation.id.length + 1) : id;
