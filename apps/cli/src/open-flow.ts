import { type FlowDocument, flowIdSchema, parseFlowText } from '@turnwise/flow';
import { type Template, templates } from '@turnwise/templates';
import { ExitWith } from './exit-with.ts';
import { readIfThere, readText } from './read-text.ts';

/** A flow and where it came from: a file, `-` for standard input, or null for a template that ships. */
export type OpenedFlow = { readonly flow: FlowDocument; readonly file: string | null };

/**
 * Opens what a command was given: a flow's file, `-` for standard input, or the id of a template when there is no such
 * file. Unreadable ends the command with exit code 2.
 */
export async function openFlow(argument: string): Promise<OpenedFlow> {
  const template = await findTemplate(argument);
  if (template) return { flow: template.flow, file: null };
  if (flowIdSchema.safeParse(argument).success && (await isNoFile(argument))) {
    const ids = templates.map(({ id }) => id).join(', ');
    throw new ExitWith(
      2,
      `There is no file ${argument}, and no template of that name. The templates are: ${ids}.`,
    );
  }
  return { flow: readFlow(argument, await readText(argument)), file: argument };
}

/** The template an argument names; null where it names none, or a file stands there that is called so. */
export async function findTemplate(argument: string): Promise<Template | null> {
  const template = templates.find(({ id }) => id === argument);
  return template && (await isNoFile(argument)) ? template : null;
}

/** A flow from its text. What is wrong is said line by line, with exit code 2. */
export function readFlow(file: string, text: string): FlowDocument {
  const flow = parseFlowText(text);
  if (flow.ok) return flow.value;
  const more = flow.error.details.slice(1).map((line) => `  ${line}`);
  const name = file === '-' ? 'Standard input' : file;
  throw new ExitWith(2, [`${name}: ${flow.error.message}`, ...more].join('\n'));
}

/** A folder that happens to be called like a template does not hide it. */
async function isNoFile(path: string): Promise<boolean> {
  try {
    return (await readIfThere(path)) === null;
  } catch (error) {
    if (error instanceof ExitWith) return true;
    throw error;
  }
}
