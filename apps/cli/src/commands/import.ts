import type { Result } from '@turnwise/basics';
import { Command } from 'commander';
import { ExitWith } from '../exit-with.ts';
import { openStoredFlows } from '../flows/open-stored-flows.ts';
import type { AddedFlow, StoredFlows } from '../flows/stored-flows.ts';
import { findTemplate, readFlow } from '../open-flow.ts';
import { readText } from '../read-text.ts';

const longestName = 120;

export const importCommand = new Command('import')
  .description('Add a flow to Turnwise from its file, or a template, whether the server is running or not.')
  .argument('<flow>', "a flow's file, - for standard input, or the id of a template")
  .option('--name <name>', 'the name to import it under')
  .action(async (argument: string, options: { name?: string }) => {
    const name = options.name?.trim();
    if (name === '')
      throw new ExitWith(2, 'The name is empty. Leave --name out to keep the one in the file.');
    // A longer one would be refused after everything was read.
    if (name !== undefined && name.length > longestName)
      throw new ExitWith(2, `The name has more than ${longestName} letters. Choose a shorter one.`);
    const add = await adding(argument, name);
    const flows = await openStoredFlows(process.env);
    try {
      const added = await add(flows);
      if (!added.ok) throw new ExitWith(1, added.error);
      process.stdout.write(`Imported "${added.value.name}" as ${added.value.id}.\n`);
    } finally {
      flows.close();
    }
  });

/** What is to be added, read before anything is opened: what is wrong with a file is told with every place. */
async function adding(
  argument: string,
  name: string | undefined,
): Promise<(flows: StoredFlows) => Promise<Result<AddedFlow, string>>> {
  const template = await findTemplate(argument);
  if (template) return (flows) => flows.addFromTemplate(template.id, name);
  const text = await readText(argument);
  readFlow(argument, text);
  return (flows) => flows.importFlow(text, name);
}
