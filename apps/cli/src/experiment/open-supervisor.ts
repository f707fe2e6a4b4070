import {
  type AskSupervisor,
  aiSupervisor,
  mockSupervisor,
  type PlannedTalk,
  type Simulation,
  type Supervisor,
  type SupervisorProvider,
  simulatedSupervisor,
} from '@turnwise/testing';
import { ExitWith } from '../exit-with.ts';
import { loadServer } from '../load-server.ts';

export type SupervisorSettings = Simulation['supervisor'] & {
  readonly provider: SupervisorProvider;
  readonly serviceContext: string | null;
};

export type OpenedSupervisor = {
  readonly name: string;
  /** Talks that are held at the same time. */
  readonly atOnce: number;
  supervise(talk: PlannedTalk): Supervisor;
};

const usualModel = 'gpt-5-mini';
/** Nobody waits for an answer in a chat, and some models think for long. */
const timeoutMs = 30_000;
/** Thinking included. */
const maxTokens = 4_000;

/** Who speaks for the users. Ends the command with 2 where they cannot. */
export async function openSupervisor(
  settings: SupervisorSettings,
  env: NodeJS.ProcessEnv,
): Promise<OpenedSupervisor> {
  switch (settings.provider) {
    case 'simulated':
      return {
        name: 'simulated users',
        atOnce: 1,
        supervise: ({ manner, seed }) => simulatedSupervisor(manner ?? 'plain', seed),
      };
    case 'mock':
      return {
        name: 'the mock supervisor',
        atOnce: 1,
        supervise: ({ input }) => mockSupervisor(settings.metadata, input),
      };
    case 'openai': {
      const model = settings.model ?? (env.OPENAI_MODEL?.trim() || usualModel);
      const ask = await openQuestions(settings, model, env);
      return {
        name: model,
        atOnce: 4,
        supervise: ({ persona, description }) =>
          aiSupervisor(
            ask,
            { persona, description, serviceContext: settings.serviceContext },
            settings.system_prompt,
          ),
      };
    }
  }
}

async function openQuestions(
  { api_key, temperature }: SupervisorSettings,
  model: string,
  env: NodeJS.ProcessEnv,
): Promise<AskSupervisor> {
  const key = keyFor(api_key, env);
  if (key === null) {
    throw new ExitWith(
      2,
      'The supervisor "openai" needs a key: set OPENAI_API_KEY, or supervisor.api_key in simulation.yaml. --supervisor-provider simulated needs none.',
    );
  }
  const server = await loadServer();
  const ai = server.openQuestions({ ...env, OPENAI_API_KEY: key }, timeoutMs);
  if (!ai) throw new Error('There is a key, and no AI.');
  return async (question) => {
    const result = await ai.ask({ name: 'supervise', ...question, model, temperature, maxTokens });
    if (result.kind === 'ai') return { kind: 'answer', answer: result.answer };
    const problem = result.kind === 'failed' ? result.message : 'The AI sent something that cannot be read.';
    return { kind: 'failed', problem };
  };
}

/** The key of the AI: the one of the experiment, else the one of the surroundings. */
export const keyFor = (own: string | null, env: NodeJS.ProcessEnv): string | null =>
  own ?? (env.OPENAI_API_KEY?.trim() || null);
