import type { Effect, EffectResult } from '@turnwise/runtime';
import { systemClock } from './clock.ts';
import { createConfig } from './config.ts';
import { type Ai, createAi } from './effects/ask-ai.ts';
import { createHttpCaller } from './effects/call-http.ts';
import { createEffectRunner } from './effects/run-effect.ts';
import { readEnv } from './env.ts';

export type AskAi = (effect: Effect) => Promise<EffectResult>;

type Variables = Readonly<Record<string, string | undefined>>;

/** The AI as a server started with these variables would ask it, without a server; null when none is configured. */
export function openAi(variables: Variables): AskAi | null {
  const { ai, allowHosts } = configOf(variables);
  if (!ai) return null;
  const http = createHttpCaller({ allowHosts, secrets: {} });
  const runner = createEffectRunner({ ai: createAi(ai), http, clock: systemClock });
  return async (effect) => {
    const event = await runner.run(effect);
    if (event.kind !== 'effectResolved') throw new Error(`An effect ended as ${event.kind}.`);
    return event.result;
  };
}

/**
 * The AI for questions that no conversation asks, where nobody waits for the answer: a try may take so long. Null when
 * none is configured.
 */
export function openQuestions(variables: Variables, timeoutMs: number): Ai | null {
  const { ai } = configOf(variables);
  return ai && createAi({ ...ai, timeoutMs });
}

function configOf(variables: Variables) {
  const own = Object.entries(variables).filter(([name]) => name.startsWith('OPENAI_'));
  return createConfig(readEnv(Object.fromEntries(own)));
}
