import { sampleResult } from './builtins/sample-result.ts';
import { resolutionOf } from './events/resolution-of.ts';
import type { Conversation } from './model/conversation.ts';
import { type Effect, isAwaited } from './model/effect.ts';
import type { ConversationEvent, EffectResult } from './model/event.ts';
import type { StepResult } from './model/step-result.ts';
import type { Program } from './program/program.ts';
import { step } from './step.ts';

/** More rounds of effects than any turn can ask for: `maxStepsPerTurn` ends it before. */
const mostRounds = 2_000;

/**
 * One event and all that follows from it, effects answered at once by `resolve`, until the conversation waits for its
 * user. `at` is when the effects come back; by default at once. For whoever wants to know no more than what came of it:
 * the simulator, the command line, golden conversations and the server each drive `step` themselves, because of what
 * they do between two steps - keep the order of things, wait for an answer, leave one out, commit.
 */
export function play(
  program: Program,
  conversation: Conversation,
  event: ConversationEvent,
  resolve: (effect: Effect) => EffectResult = resolveOffline,
  at: string = event.at,
): StepResult {
  const first = step(program, conversation, event);
  let current = first.conversation;
  const replies = [...first.replies];
  const effects = [...first.effects];
  const trace = [...first.trace];
  let { fresh } = first;
  const open = first.effects.filter(isAwaited);
  for (let round = 0; round < mostRounds; round++) {
    const effect = open.shift();
    if (!effect) break;
    const next = step(program, current, resolutionOf(effect, resolve(effect), at));
    current = next.conversation;
    replies.push(...next.replies);
    effects.push(...next.effects);
    trace.push(...next.trace);
    fresh ??= next.fresh;
    open.push(...next.effects.filter(isAwaited));
  }
  return { conversation: current, replies, effects, trace, fresh };
}

/** Answers an effect with sample data, or says that there is nobody to answer it: no network, no AI. */
export function resolveOffline(effect: Effect): EffectResult {
  if (effect.kind === 'callAction') return sampleResult(effect.definition, effect.input);
  return { kind: 'failed', reason: 'unavailable', message: 'There is no AI here.' };
}
