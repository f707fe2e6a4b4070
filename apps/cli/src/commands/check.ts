import { checkFlow, type Place, type Problem } from '@turnwise/checker';
import type { FlowDocument } from '@turnwise/flow';
import { Command } from 'commander';
import { ExitWith } from '../exit-with.ts';
import { findSubFlows } from '../find-sub-flows.ts';
import { writeJsonLine } from '../json-lines.ts';
import { openFlow } from '../open-flow.ts';

export const checkCommand = new Command('check')
  .description(
    'Say what is wrong with a flow. Exits with 0 when nothing is, 1 on errors, 2 when it cannot be read.',
  )
  .argument('<flow>', "a flow's file, - for standard input, or the id of a template")
  .option('--json', 'write the problems as one JSON object')
  .action(async (argument: string, options: { json?: boolean }) => {
    const opened = await openFlow(argument);
    const { flow } = opened;
    const problems = checkFlow(flow, { knownFlows: await findSubFlows(opened) });
    const errors = problems.filter((problem) => problem.severity === 'error').length;
    const warnings = problems.length - errors;
    if (options.json) {
      writeJsonLine({ flow: flow.id, errors, warnings, problems });
    } else {
      for (const problem of problems) process.stdout.write(`${problemToText(problem, flow)}\n`);
      process.stdout.write(`${verdict(flow.name, errors, warnings)}\n`);
    }
    if (errors > 0) throw new ExitWith(1);
  });

function problemToText({ severity, place, message, witness, fix }: Problem, flow: FlowDocument): string {
  const lines = [`${severity} ${placeToText(place, flow)}: ${message}`];
  if (witness) lines.push(`  for example: ${witness}`);
  if (fix) lines.push(`  fix: ${fix.label}`);
  return lines.join('\n');
}

/** The name as it stands in the file, so that it can be searched for there. */
function placeToText(place: Place, flow: FlowDocument): string {
  switch (place.in) {
    case 'state':
    case 'slot':
    case 'action':
      return `${place.in} ${place.name}`;
    case 'listener':
      return `listener ${place.id}`;
    case 'settings':
      return 'settings';
    case 'flow':
      return `flow ${flow.id}`;
  }
}

function verdict(name: string, errors: number, warnings: number): string {
  const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;
  if (errors === 0 && warnings === 0) return `${name}: no problems.`;
  if (errors === 0) return `${name}: no errors, ${count(warnings, 'warning')}.`;
  return `${name}: ${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
}
