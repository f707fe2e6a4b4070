import { Command } from 'commander';
import { ExitWith } from '../exit-with.ts';
import { openStoredFlows } from '../flows/open-stored-flows.ts';
import { readFlow } from '../open-flow.ts';
import { readText } from '../read-text.ts';

export const importCommand = new Command('import')
  .description('Add a flow to Turnwise from its file, whether the server is running or not.')
  .argument('<file>', "a flow's file, or - for standard input")
  .option('--name <name>', 'the name to import it under')
  .action(async (file: string, options: { name?: string }) => {
    const name = options.name?.trim();
    if (name === '')
      throw new ExitWith(2, 'The name is empty. Leave --name out to keep the one in the file.');
    const text = await readText(file);
    // Told here, with every place that is wrong, before anything is opened.
    readFlow(file, text);
    const flows = await openStoredFlows(process.env);
    try {
      const added = await flows.importFlow(text, name);
      if (!added.ok) throw new ExitWith(1, added.error);
      process.stdout.write(`Imported "${added.value.name}" as ${added.value.id}.\n`);
    } finally {
      flows.close();
    }
  });
