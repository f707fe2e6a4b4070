import type { AiConfig } from '../config.ts';
import { type LocalService, sendJson } from './local-service.ts';

/** A chat completion as a service that speaks the OpenAI API sends it, with an answer as JSON. */
export const completion = (answer: unknown) => ({
  id: 'x',
  object: 'chat.completion',
  created: 0,
  model: 'small-1',
  choices: [
    { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: JSON.stringify(answer) } },
  ],
  usage: { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 },
});

/** What kind of question was asked: `understand`, `write_reply`, ... */
export const questionOf = (body: string): string => JSON.parse(body).response_format.json_schema.name;

/** Lets a service answer each kind of question in its own way. */
export const answerQuestions = (service: LocalService, answers: Readonly<Record<string, unknown>>): void =>
  service.answerWith((response, { body }) =>
    sendJson(response, completion(answers[questionOf(body)] ?? { text: '' })),
  );

/** The settings of a server that asks this service. */
export const aiConfig = (service: LocalService, change: Partial<AiConfig> = {}): AiConfig => ({
  apiKey: 'sk-test-key',
  baseUrl: `${service.url}/v1`,
  model: 'small',
  timeoutMs: 400,
  price: null,
  ...change,
});
