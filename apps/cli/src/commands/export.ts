import { writeFile } from 'node:fs/promises';
import { flowToSvg } from '@turnwise/drawing';
import { type FlowDocument, flowToMermaid, serializeFlow } from '@turnwise/flow';
import { Command, Option } from 'commander';
import { ExitWith } from '../exit-with.ts';
import { openStoredFlows } from '../flows/open-stored-flows.ts';
import { readFlow } from '../open-flow.ts';
import { readIfThere } from '../read-text.ts';

type Options = { readonly out?: string; readonly version: string; readonly format: Format };
type Format = keyof typeof formats;

const formats = {
  json: serializeFlow,
  svg: (flow) => flowToSvg(flow),
  mermaid: flowToMermaid,
} satisfies Record<string, (flow: FlowDocument) => string>;

export const exportCommand = new Command('export')
  .description('Write a flow as a file: the same bytes at every export of the same document.')
  .argument('<flow>', "a flow's id in Turnwise, or a file ending in .json")
  .option('--out <file>', 'where to write it; without this, standard output')
  .addOption(new Option('--version <version>', 'a version number, or draft').default('draft'))
  .addOption(
    new Option('--format <format>', 'json, svg for a picture, or mermaid for a diagram')
      .choices(Object.keys(formats))
      .default('json'),
  )
  .action(async (argument: string, options: Options) => {
    const { version, out, format } = options;
    if (version !== 'draft' && !/^[1-9]\d{0,8}$/.test(version)) {
      throw new ExitWith(2, `"${version}" is no version. Give a number such as 2, or draft.`);
    }
    const stored = argument.endsWith('.json')
      ? await fileText(argument)
      : await storedText(argument, version);
    const text = formats[format](readFlow(argument, stored));
    if (out === undefined || out === '-') process.stdout.write(text);
    else await write(out, text);
  });

async function fileText(file: string): Promise<string> {
  const text = await readIfThere(file);
  if (text === null) throw new ExitWith(2, `There is no file ${file}.`);
  return text;
}

async function storedText(id: string, version: string): Promise<string> {
  const flows = await openStoredFlows(process.env);
  try {
    const text = await flows.exportFlow(id, version);
    if (!text.ok) throw new ExitWith(1, text.error);
    return text.value;
  } finally {
    flows.close();
  }
}

async function write(file: string, text: string): Promise<void> {
  try {
    await writeFile(file, text);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
    throw new ExitWith(1, `${file} cannot be written (${reason}).`);
  }
  process.stdout.write(`Written to ${file}.\n`);
}
