import type { JsonValue } from '@turnwise/flow';
import { type Effect, type EffectResult, withoutWords } from '@turnwise/runtime';
import { type AiRecording, emptyRecording } from './ai-recording.ts';
import { aiRequest } from './ai-request.ts';
import { hiddenWords } from './hidden-words.ts';

export type AiRecorder = {
  /** Takes down what an effect asked of the AI and what came back; other effects are let pass. */
  take(effect: Effect, result: EffectResult): void;
  /** All that was taken down so far. */
  recording(): AiRecording;
};

/**
 * Records what an AI was asked and answered, for a file that others will read: `keys` and the values of sensitive slots
 * - the ones their author shares with the AI, too - are taken out of it, from where they become known on.
 */
export function createAiRecorder(keys: readonly string[]): AiRecorder {
  let recording = emptyRecording;
  const secrets = new Set(keys);
  return {
    recording: () => recording,
    take(effect, result) {
      const request = aiRequest(effect);
      if (request === null) return;
      for (const word of hiddenWords(effect, result)) secrets.add(word);
      const words = [...secrets].sort((a, b) => b.length - a.length);
      const hide = (text: string) => words.reduce(withoutWords, text);
      const exchange = { request: mapTexts(request, hide), result: hideInResult(result, hide) };
      recording = { ...recording, exchanges: [...recording.exchanges, exchange] };
    },
  };
}

type Hide = (text: string) => string;

function hideInResult(result: EffectResult, hide: Hide): EffectResult {
  if (result.kind === 'failed') return { ...result, message: hide(result.message) };
  return result.kind === 'ai' ? { ...result, answer: mapJson(result.answer, hide) } : result;
}

function mapJson(value: JsonValue, hide: Hide): JsonValue {
  if (typeof value === 'string') return hide(value);
  if (typeof value === 'number') return hide(String(value)) === String(value) ? value : hide(String(value));
  if (Array.isArray(value)) return value.map((item) => mapJson(item, hide));
  return typeof value === 'object' && value !== null ? mapTexts(value, hide) : value;
}

const mapTexts = (record: Readonly<Record<string, JsonValue>>, hide: Hide) =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, mapJson(value, hide)]));
