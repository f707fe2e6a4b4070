import { Command } from 'commander';
import { createEffectAnswers } from '../chat/answer-effects.ts';
import { createChat } from '../chat/chat.ts';
import { chatInJson } from '../chat/chat-in-json.ts';
import { chatInTerminal } from '../chat/chat-in-terminal.ts';
import { readOutcome } from '../chat/read-outcome.ts';
import { recordAi, replayAi } from '../chat/recorded-ai.ts';
import { ExitWith } from '../exit-with.ts';
import { findSubFlows } from '../find-sub-flows.ts';
import { loadServer } from '../load-server.ts';
import { openFlow } from '../open-flow.ts';
import { readInstant } from '../read-instant.ts';

type Options = {
  readonly json?: boolean;
  readonly trace?: boolean;
  readonly now?: string;
  readonly user?: string;
  readonly outcome: readonly string[];
  readonly ai: boolean;
  readonly record?: string;
  readonly replay?: string;
};

export const chatCommand = new Command('chat')
  .description('Talk to a flow in the terminal.')
  .argument('<flow>', "a flow's file, or the id of a template")
  .option('--json', 'one message per line in, one JSON object per line out, the first for the opening')
  .option('--trace', 'with --json: say also why')
  .option('--now <instant>', 'what the clock says at the opening, as an ISO instant')
  .option('--user <id>', 'who is talking: memory is kept for them while this runs')
  .option(
    '--outcome <action=outcome[:json]>',
    'how an action ends; given several times for one action, one after the other',
    (value: string, before: readonly string[]) => [...before, value],
    [],
  )
  .option('--no-ai', 'without the AI, even when there is a key for one')
  .option(
    '--record <file>',
    'write what the AI is asked and answers to a file; sensitive values stay out of it',
  )
  .option('--replay <file>', 'answer from such a file instead of an AI: needs no key')
  .action(async (argument: string, options: Options) => {
    const opened = await openFlow(argument);
    const library = await findSubFlows(opened);
    const outcomes = options.outcome.map((option) => readOutcome(option, Object.values(library)));
    const { askAi, check } = await openAiFor(options);
    const chat = createChat({
      flow: opened.flow,
      library,
      userId: options.user ?? null,
      now: readInstant(options.now),
      hasAi: askAi !== null,
      answerEffect: createEffectAnswers(outcomes, askAi),
    });
    if (options.json) await chatInJson(chat, options.trace === true);
    else await chatInTerminal(chat, opened.flow);
    check();
  });

const noAi = { askAi: null, check: () => {} };

/** Who answers for the AI: a recording, the service there is a key for, or nobody. */
async function openAiFor({ ai, record, replay }: Options) {
  if (record !== undefined && replay !== undefined) {
    throw new ExitWith(2, 'Either --record or --replay: what is replayed needs no recording.');
  }
  if (!ai && (record ?? replay) !== undefined) {
    throw new ExitWith(2, '--no-ai leaves nothing to record or replay.');
  }
  if (replay !== undefined) return replayAi(replay);
  const askAi = ai && process.env.OPENAI_API_KEY ? (await loadServer()).openAi(process.env) : null;
  if (record === undefined) return { ...noAi, askAi };
  if (!askAi) throw new ExitWith(2, '--record needs an AI to ask: set OPENAI_API_KEY.');
  return { ...noAi, askAi: recordAi(askAi, record, secretsIn(process.env)) };
}

/** The key of the AI, and every secret that actions may use. */
const secretsIn = (variables: NodeJS.ProcessEnv): string[] =>
  Object.entries(variables).flatMap(([name, value]) =>
    value && (name === 'OPENAI_API_KEY' || name.startsWith('TURNWISE_')) && /KEY|SECRET|PASSWORD/.test(name)
      ? [value]
      : [],
  );
