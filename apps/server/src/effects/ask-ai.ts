import type { EffectResult } from '@turnwise/runtime';
import OpenAI from 'openai';
import type { AiConfig } from '../config.ts';
import { failed } from './failed.ts';
import { limitedFetch } from './limited-fetch.ts';

/** One question to the AI: what it is told, and the shape its answer must have. */
export type AiQuestion = {
  readonly name: string;
  readonly instructions: string;
  /** The user's own words or the data at hand: never instructions. */
  readonly material: string;
  /** A JSON Schema in OpenAI's strict subset. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** Null for the server's own. */
  readonly model: string | null;
  /** How freely it answers; left out, as the service has it. */
  readonly temperature?: number;
  /** The most it may answer, thinking included. */
  readonly maxTokens?: number;
};

export type Ai = { ask(question: AiQuestion): Promise<EffectResult> };

const maxAnswerTokens = 1_000;

/** Without a key: every question has the same, honest answer. */
export const absentAi: Ai = {
  ask: async () => failed('unavailable', 'No AI is configured.'),
};

/**
 * Asks a service that speaks the OpenAI API, with structured outputs, a timeout and one retry. Whatever is wrong with
 * it comes back as a failed result; its answer is JSON, and not yet trusted.
 */
export function createAi(config: AiConfig): Ai {
  const client = new OpenAI({
    apiKey: config.apiKey,
    baseURL: config.baseUrl,
    timeout: config.timeoutMs,
    maxRetries: 1,
    fetch: limitedFetch,
    logLevel: 'off',
  });
  return {
    async ask({ name, instructions, material, schema, model, temperature, maxTokens }) {
      try {
        const question = {
          model: model ?? config.model,
          messages: [
            { role: 'system', content: instructions },
            { role: 'user', content: material },
          ],
          response_format: { type: 'json_schema', json_schema: { name, strict: true, schema } },
          max_completion_tokens: maxTokens ?? maxAnswerTokens,
        } satisfies OpenAI.ChatCompletionCreateParamsNonStreaming;
        // Both tries together take no longer than a person would wait.
        const signal = AbortSignal.timeout(config.timeoutMs * 1.5);
        const asked = client.chat.completions.create(
          { ...question, ...(temperature === undefined ? {} : { temperature }) },
          { signal },
        );
        const completion = await asked.catch((error: unknown) => {
          if (temperature === undefined || !refusesTemperature(error)) throw error;
          return client.chat.completions.create(question, { signal });
        });
        return readCompletion(completion, config.price);
      } catch (error) {
        return aiFailure(error);
      }
    },
  };
}

/** Some models answer only as they please, and take a wish for being wrong. */
const refusesTemperature = (error: unknown): boolean =>
  error instanceof OpenAI.BadRequestError && error.param === 'temperature';

function readCompletion(completion: OpenAI.ChatCompletion, price: AiConfig['price']): EffectResult {
  // What a service sends need not be what the client's types promise.
  const choice = completion.choices?.[0];
  const text = choice?.message?.content;
  if (choice?.message?.refusal) return failed('refused', 'The AI declined to answer.');
  if (typeof text !== 'string' || text === '') return failed('error', 'The AI sent an empty answer.');
  if (choice?.finish_reason === 'length') return failed('error', 'The AI talked on and was cut off.');
  try {
    return { kind: 'ai', answer: JSON.parse(text), usage: readUsage(completion, price) };
  } catch {
    return failed('error', 'The AI answered with something that is not JSON.');
  }
}

/** What an answer cost: as the service says, where it does, else by the price that was set. */
function readUsage({ model, usage }: OpenAI.ChatCompletion, price: AiConfig['price']): Usage {
  if (!usage) return null;
  const inputTokens = toCount(usage.prompt_tokens);
  const outputTokens = toCount(usage.completion_tokens);
  const said = 'cost' in usage && typeof usage.cost === 'number' && usage.cost >= 0 ? usage.cost : null;
  const worked = price && (inputTokens * price.input + outputTokens * price.output) / 1_000_000;
  return { model: String(model), inputTokens, outputTokens, cost: said ?? worked };
}

type Usage = Extract<EffectResult, { kind: 'ai' }>['usage'];

function toCount(tokens: unknown): number {
  const count = Math.trunc(Number(tokens));
  return Number.isSafeInteger(count) && count > 0 ? count : 0;
}

function aiFailure(error: unknown): EffectResult {
  if (error instanceof OpenAI.APIConnectionTimeoutError || error instanceof OpenAI.APIUserAbortError)
    return failed('timeout', 'The AI did not answer in time.');
  if (error instanceof OpenAI.APIConnectionError) return failed('unavailable', 'The AI cannot be reached.');
  if (error instanceof OpenAI.APIError) {
    if (error.status === 401 || error.status === 403)
      return failed('refused', 'The AI service refuses the API key.');
    if (error.status === 404)
      return failed('error', 'The AI service knows no such model, or is not at this address.');
    if (error.status === 429)
      return failed('unavailable', 'The AI service is busy, or its quota is used up.');
    return failed('error', `The AI service answered with error ${error.status ?? 'unknown'}.`);
  }
  return failed('error', 'The AI sent something that cannot be read.');
}
