import { Command, InvalidArgumentError } from 'commander';
import { type ExperimentOptions, runExperiment } from '../experiment/run-experiment.ts';

const experimentCommand = new Command('experiment')
  .description(
    'Hold simulated talks with a flow. Exits with 0 when all end as they should, 1 when some do not, 2 when none can be held.',
  )
  .argument('[flow]', "a flow's file, - for standard input, or the id of a template")
  .option('--config <folder>', 'an experiment: its simulation.yaml, project.yaml and inputs')
  .option('--flow <flow>', 'the flow, whatever the experiment says')
  .option('--persona <name>', 'who talks, whatever the inputs say; without --config one of the built-in ones')
  .option('--multi-turn', 'go on until the talk is over')
  .option('--no-multi-turn', 'one message, one answer')
  .option('--max-turns <n>', 'messages after which a talk is given up', wholeNumber(1, 100))
  .option('--auto-approve', 'actions answer with their sample data')
  .option('--no-auto-approve', 'every action is told that it was not allowed')
  .option('--supervisor-provider <name>', 'who speaks for the users: simulated, mock or openai')
  .option('--supervisor-model <model>', 'the model that openai is asked for')
  .option('--talks <n>', 'without --config: talks of each persona (default 5)', wholeNumber(1, 200))
  .option(
    '--iterations <n>',
    'with --config: how often each input is played (default 1)',
    wholeNumber(1, 200),
  )
  .option(
    '--seed <n>',
    'what simulated users draw from: the same gives the same (default 1)',
    wholeNumber(0, 4_294_967_295),
  )
  .option('--now <instant>', 'what the clock says when the talks begin, as an ISO instant')
  .option('--out <folder>', 'where traces.jsonl and report.html go (default: experiments/<time>)')
  .action((argument: string | undefined, options: ExperimentOptions) => runExperiment(argument, options))
  .exitOverride()
  .showHelpAfterError('See --help.');

export const runCommand = new Command('run')
  .description('Run an experiment: simulated talks, with personas and somebody who speaks for them.')
  .addCommand(experimentCommand);

function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    throw new InvalidArgumentError(`It has to be a whole number from ${least} to ${most}.`);
  };
}
