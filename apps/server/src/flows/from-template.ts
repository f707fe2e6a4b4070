import { err, ok, type Result } from '@turnwise/basics';
import { type FlowDocument, identityMapper, mapFlowReferences } from '@turnwise/flow';
import { type Template, templates, templateTests } from '@turnwise/templates';
import type { FlowRow } from '../db/flow-reader.ts';
import type { Failure } from '../failure.ts';
import { addFlow } from './add-flow.ts';
import { readFlowName } from './flow-name.ts';
import type { FlowStore } from './flow-store.ts';
import { addTests } from './flow-tests.ts';
import { addVersion } from './publish.ts';
import { documentToText } from './stored-document.ts';

/** The template with this id. */
export function findTemplate(id: string): Result<Template, Failure> {
  const template = templates.find((candidate) => candidate.id === id);
  return template ? ok(template) : err({ code: 'not_found', message: 'There is no template of this name.' });
}

/**
 * Adds a flow that starts as a template is, with its tests, and the flows it runs, published: with them it answers at
 * once.
 */
export function addFromTemplate(
  store: FlowStore,
  templateId: string,
  name?: string,
): Result<FlowRow, Failure> {
  const template = findTemplate(templateId);
  if (!template.ok) return err(template.error);
  const { flow, subFlows } = template.value;
  const newName = readFlowName(name ?? flow.name);
  if (!newName.ok) return newName;
  return store.writer.inTransaction(() => {
    const ids = new Map<string, string>();
    for (const subFlow of subFlows) ids.set(subFlow.id, subFlowId(store, runningFlows(subFlow, ids), flow));
    const document = runningFlows(flow, ids);
    const row = addFlow(store, { ...document, name: newName.value });
    addTests(store, row.id, templateTests(templateId));
    return ok(row);
  });
}

/** The id under which a sub-flow is there as it ships: the one from before, untouched, else a flow of its own. */
function subFlowId(store: FlowStore, subFlow: FlowDocument, template: FlowDocument): string {
  if (isPublishedAs(store, subFlow)) return subFlow.id;
  const row = addFlow(store, subFlow);
  addVersion(store, row, { ...subFlow, id: row.id }, `As it ships with the template "${template.name}".`);
  return row.id;
}

function isPublishedAs(store: FlowStore, flow: FlowDocument): boolean {
  const version = store.reader.findFlow(flow.id)?.publishedVersion ?? null;
  return version !== null && store.reader.findVersion(flow.id, version)?.document === documentToText(flow);
}

/** The same flow, running its sub-flows under the ids they have here. */
const runningFlows = (flow: FlowDocument, ids: ReadonlyMap<string, string>): FlowDocument =>
  mapFlowReferences(flow, () => ({ ...identityMapper, flow: (id) => ids.get(id) ?? id }));
