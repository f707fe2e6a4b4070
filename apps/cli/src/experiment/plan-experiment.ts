import {
  type Persona,
  type PlannedTalk,
  personas,
  planInputs,
  planPersonas,
  type Simulation,
  type SupervisorProvider,
  simulationSchema,
  supervisorProviders,
} from '@turnwise/testing';
import { ExitWith } from '../exit-with.ts';
import { type OpenedFlow, openFlow } from '../open-flow.ts';
import { openExperimentFolder } from './experiment-folder.ts';
import { keyFor } from './open-supervisor.ts';

export type ExperimentOptions = {
  readonly config?: string;
  readonly flow?: string;
  readonly persona?: string;
  readonly multiTurn?: boolean;
  readonly maxTurns?: number;
  readonly autoApprove?: boolean;
  readonly supervisorProvider?: string;
  readonly supervisorModel?: string;
  readonly talks?: number;
  readonly iterations?: number;
  readonly seed?: number;
  readonly now?: string;
  readonly out?: string;
};

export type ExperimentPlan = {
  readonly opened: OpenedFlow;
  readonly talks: readonly PlannedTalk[];
  readonly settings: Simulation & { readonly supervisor: { readonly provider: SupervisorProvider } };
  readonly serviceContext: string | null;
  readonly seed: number;
  /** For whoever runs it: what was read past, who is played as whom. */
  readonly notes: readonly string[];
};

/** Messages of a made-up user who says what they think of; most flows end long before. */
const mostMessages = 40;
const usualTalks = 5;
/** More talks than that are several experiments. */
const mostTalks = 2_000;

/** What is to be held, from the experiment's folder or without one, and from what the command line says instead. */
export async function planExperiment(
  argument: string | undefined,
  options: ExperimentOptions,
  env: NodeJS.ProcessEnv,
): Promise<ExperimentPlan> {
  if (argument !== undefined && options.flow !== undefined) {
    throw new ExitWith(2, `Either ${argument} or --flow ${options.flow}: an experiment is about one flow.`);
  }
  const flow = argument ?? options.flow;
  const plan =
    options.config === undefined
      ? await planWithoutFolder(flow, options)
      : await planFromFolder(options.config, flow, options, env);
  if (plan.talks.length > mostTalks) {
    throw new ExitWith(2, `${plan.talks.length} talks are too many for one run: ${mostTalks} at most.`);
  }
  return plan;
}

async function planWithoutFolder(
  flow: string | undefined,
  options: ExperimentOptions,
): Promise<ExperimentPlan> {
  if (flow === undefined) {
    throw new ExitWith(2, 'Name a flow, or an experiment with --config. See turnwise run experiment --help.');
  }
  if (options.iterations !== undefined) {
    throw new ExitWith(2, '--iterations counts how often inputs are played. Without --config it is --talks.');
  }
  const provider = providerIn(options) ?? 'simulated';
  if (provider === 'mock') {
    throw new ExitWith(
      2,
      'The mock supervisor does what simulation.yaml says: name its folder with --config.',
    );
  }
  const seed = options.seed ?? 1;
  const { multi_turn } = simulationSchema.parse({ multi_turn: { enabled: true, max_turns: mostMessages } });
  return {
    opened: await openFlow(flow),
    talks: planPersonas({
      persona: builtInPersona(options.persona),
      iterations: options.talks ?? usualTalks,
      seed,
    }),
    settings: settle(multi_turn, provider, options),
    serviceContext: null,
    seed,
    notes: [],
  };
}

function builtInPersona(name: string | undefined): Persona | null {
  if (name === undefined) return null;
  const persona = personas.find(
    (one) =>
      one ===
      name
        .trim()
        .toLowerCase()
        .replace(/[\s-]+/g, '_'),
  );
  if (persona) return persona;
  throw new ExitWith(2, `There is no persona "${name}". There is: ${personas.join(', ')}.`);
}

async function planFromFolder(
  config: string,
  flow: string | undefined,
  options: ExperimentOptions,
  env: NodeJS.ProcessEnv,
): Promise<ExperimentPlan> {
  if (options.talks !== undefined) {
    throw new ExitWith(2, '--talks counts talks of built-in personas. With --config it is --iterations.');
  }
  const folder = await openExperimentFolder(config);
  const { simulation, inputs, serviceContext } = folder;
  const named = providerIn(options) ?? simulation.supervisor.provider;
  const hasKey = keyFor(simulation.supervisor.api_key, env) !== null;
  const provider = named ?? (hasKey ? 'openai' : 'simulated');
  const opened = flow === undefined ? await folder.openFlow() : await openFlow(flow);
  if (!opened) {
    throw new ExitWith(2, `${config} names no flow: write "flow:" into project.yaml, or say --flow.`);
  }
  const seed = options.seed ?? 1;
  const persona = options.persona?.trim() || simulation.persona_override;
  const talks = planInputs(inputs, { persona, iterations: options.iterations ?? 1, seed });
  return {
    opened,
    talks,
    settings: settle(simulation, provider, options),
    serviceContext,
    seed,
    notes: [...folder.notes, ...(provider === 'simulated' ? castOf(talks) : [])],
  };
}

/** What the command line says goes before what the file says. */
function settle(
  simulation: Simulation,
  provider: SupervisorProvider,
  { multiTurn, maxTurns, autoApprove, supervisorModel }: ExperimentOptions,
): ExperimentPlan['settings'] {
  return {
    ...simulation,
    enabled: multiTurn ?? simulation.enabled,
    max_turns: maxTurns ?? simulation.max_turns,
    auto_approve_tools: autoApprove ?? simulation.auto_approve_tools,
    supervisor: { ...simulation.supervisor, provider, model: supervisorModel ?? simulation.supervisor.model },
  };
}

function providerIn({ supervisorProvider: name }: ExperimentOptions): SupervisorProvider | null {
  if (name === undefined) return null;
  const provider = supervisorProviders.find((one) => one === name);
  if (provider) return provider;
  throw new ExitWith(2, `There is no supervisor "${name}". There is: ${supervisorProviders.join(', ')}.`);
}

/** Who plays the personas of the file that are none of the built-in ones, a line each. */
function castOf(talks: readonly PlannedTalk[]): string[] {
  const lines = talks.flatMap(({ persona, manner }) => {
    if (persona === null || persona === manner) return [];
    return [
      manner === null
        ? `Nothing is known of how ${persona} talks: played as plain.`
        : `${persona} is played as ${manner}.`,
    ];
  });
  return [...new Set(lines)];
}
