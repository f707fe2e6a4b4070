import { basename, dirname, join } from 'node:path';
import { type FlowDocument, flowIdSchema, referencesOf } from '@turnwise/flow';
import { templates } from '@turnwise/templates';
import { type OpenedFlow, readFlow } from './open-flow.ts';
import { readIfThere } from './read-text.ts';

const shippedFlows = templates.flatMap(({ flow, subFlows }) => [flow, ...subFlows]);

/**
 * The flows that a flow runs, and those which they run, by id: `<id>.json` or `<id>/flow.json` beside the flow's file,
 * else one that ships: a template, or a flow that comes along with one. What is not found is left out. The flow itself is among them: it may run itself.
 */
export async function findSubFlows({ flow, file }: OpenedFlow): Promise<Record<string, FlowDocument>> {
  const found: Record<string, FlowDocument> = { [flow.id]: flow };
  const unread = [flow];
  for (let next = unread.pop(); next; next = unread.pop()) {
    for (const reference of referencesOf(next)) {
      if (reference.to !== 'flow' || Object.hasOwn(found, reference.name)) continue;
      const subFlow = await findFlow(reference.name, file);
      if (!subFlow) continue;
      found[reference.name] = subFlow;
      unread.push(subFlow);
    }
  }
  return found;
}

async function findFlow(id: string, besideFile: string | null): Promise<FlowDocument | null> {
  if (!flowIdSchema.safeParse(id).success) return null;
  for (const path of besideFile === null ? [] : placesBeside(besideFile, id)) {
    const text = await readIfThere(path);
    const flow = text === null ? null : readFlow(path, text);
    if (flow?.id === id) return flow;
  }
  return shippedFlows.find((flow) => flow.id === id) ?? null;
}

/** A flow kept as `<its id>/flow.json` has its neighbours in the folder above. */
function placesBeside(file: string, id: string): string[] {
  const folder = file === '-' ? '.' : dirname(file);
  const places = [join(folder, `${id}.json`), join(folder, id, 'flow.json')];
  return basename(file) === 'flow.json' ? [...places, join(folder, '..', id, 'flow.json')] : places;
}
