import type { Effect, EffectResult } from '@turnwise/runtime';
import { systemClock } from './clock.ts';
import { createConfig } from './config.ts';
import { createAi } from './effects/ask-ai.ts';
import { createHttpCaller } from './effects/call-http.ts';
import { createEffectRunner } from './effects/run-effect.ts';
import { readEnv } from './env.ts';

export type AskAi = (effect: Effect) => Promise<EffectResult>;

/** The AI as a server started with these variables would ask it, without a server; null when none is configured. */
export function openAi(variables: Readonly<Record<string, string | undefined>>): AskAi | null {
  const own = Object.entries(variables).filter(([name]) => name.startsWith('OPENAI_'));
  const { ai, allowHosts } = createConfig(readEnv(Object.fromEntries(own)));
  if (!ai) return null;
  const http = createHttpCaller({ allowHosts, secrets: {} });
  const runner = createEffectRunner({ ai: createAi(ai), http, clock: systemClock });
  return async (effect) => {
    const event = await runner.run(effect);
    if (event.kind !== 'effectResolved') throw new Error(`An effect ended as ${event.kind}.`);
    return event.result;
  };
}
