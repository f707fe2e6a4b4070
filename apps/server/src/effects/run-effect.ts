import { type ConversationEvent, type Effect, type EffectResult, resolutionOf } from '@turnwise/runtime';
import type { Clock } from '../clock.ts';
import type { Ai } from './ask-ai.ts';
import { callAction } from './call-action.ts';
import type { HttpCaller } from './call-http.ts';
import { failed } from './failed.ts';
import { offTopicQuestion } from './questions/answer-off-topic.ts';
import { chooseQuestion } from './questions/choose-state.ts';
import { classifyQuestion } from './questions/classify.ts';
import { understandQuestion } from './questions/understand.ts';
import { replyQuestion } from './questions/write-reply.ts';

export type EffectRunner = {
  /** Does what an effect asks for. Never throws: however it ends, the event that tells the conversation comes back. */
  run(effect: Effect): Promise<ConversationEvent>;
};

export type EffectTools = { readonly ai: Ai; readonly http: HttpCaller; readonly clock: Clock };

/** The server's hands: actions and the AI. */
export function createEffectRunner(tools: EffectTools): EffectRunner {
  return {
    async run(effect) {
      const start = performance.now();
      const result = await perform(tools, effect).catch((error: unknown) => {
        process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
        return failed('error', 'The server could not do this.');
      });
      const durationMs = Math.round(performance.now() - start);
      return resolutionOf(effect, result, tools.clock().toISOString(), durationMs);
    },
  };
}

async function perform({ ai, http }: EffectTools, effect: Effect): Promise<EffectResult> {
  switch (effect.kind) {
    case 'callAction':
      return callAction(http, effect);
    case 'understand':
      return ai.ask(understandQuestion(effect));
    case 'answerOffTopic':
      return ai.ask(offTopicQuestion(effect));
    case 'writeReply':
      return ai.ask(replyQuestion(effect));
    case 'chooseState':
      return ai.ask(chooseQuestion(effect));
    case 'classify':
      return ai.ask(classifyQuestion(effect));
    case 'saveMemory':
    case 'notifyHandoff':
      return failed('error', 'This is written down with its turn and has no result.');
  }
}
