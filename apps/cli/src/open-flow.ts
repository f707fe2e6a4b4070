import { type FlowDocument, flowIdSchema, parseFlowText } from '@turnwise/flow';
import { templates } from '@turnwise/templates';
import { ExitWith } from './exit-with.ts';
import { readIfThere, readText } from './read-text.ts';

/** A flow and where it came from: a file, `-` for standard input, or null for a template that ships. */
export type OpenedFlow = { readonly flow: FlowDocument; readonly file: string | null };

/**
 * Opens what a command was given: a flow's file, `-` for standard input, or the id of a template when there is no such
 * file. Unreadable ends the command with exit code 2.
 */
export async function openFlow(argument: string): Promise<OpenedFlow> {
  const template = templates.find(({ id }) => id === argument);
  if (template && (await isNoFile(argument))) return { flow: template.flow, file: null };
  if (!template && flowIdSchema.safeParse(argument).success && (await isNoFile(argument))) {
    const ids = templates.map(({ id }) => id).join(', ');
    throw new ExitWith(
      2,
      `There is no file ${argument}, and no template of that name. The templates are: ${ids}.`,
    );
  }
  return { flow: readFlow(argument, await readText(argument)), file: argument };
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
