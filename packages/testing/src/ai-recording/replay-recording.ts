import type { Effect, EffectResult } from '@turnwise/runtime';
import type { AiRecording } from './ai-recording.ts';
import { aiRequest, requestInWords } from './ai-request.ts';
import { matchesRequest } from './matches-request.ts';

export type Replay = {
  /** What came back when the same was asked; where it never was, that there is no AI. */
  answer(effect: Effect): EffectResult;
  /** What was asked and is not in the recording, each in a few words. */
  readonly unanswered: readonly string[];
};

/**
 * Answers as the AI did. Asked the same several times, it gives the answers in the order they came, and from then on
 * the last.
 */
export function replayRecording({ exchanges }: AiRecording): Replay {
  const unanswered: string[] = [];
  const given = new Set<number>();
  return {
    unanswered,
    answer(effect) {
      const request = aiRequest(effect);
      const found = exchanges.flatMap((exchange, index) =>
        request !== null && matchesRequest(exchange.request, request) ? [{ ...exchange, index }] : [],
      );
      const next = found.find(({ index }) => !given.has(index)) ?? found.at(-1);
      if (next) {
        given.add(next.index);
        return next.result;
      }
      unanswered.push(requestInWords(request ?? { kind: effect.kind }));
      return { kind: 'failed', reason: 'unavailable', message: 'The recording has no answer to this.' };
    },
  };
}
