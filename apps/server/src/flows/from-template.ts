import { err, ok, type Result } from '@turnwise/basics';
import { type Template, templates } from '@turnwise/templates';
import type { FlowRow } from '../db/flow-reader.ts';
import type { Failure } from '../failure.ts';
import { addFlow } from './add-flow.ts';
import type { FlowStore } from './flow-store.ts';

/** The template with this id. */
export function findTemplate(id: string): Result<Template, Failure> {
  const template = templates.find((candidate) => candidate.id === id);
  return template ? ok(template) : err({ code: 'not_found', message: 'There is no template of this name.' });
}

/** Adds a flow that starts as a template is. */
export function addFromTemplate(
  store: FlowStore,
  templateId: string,
  name?: string,
): Result<FlowRow, Failure> {
  const template = findTemplate(templateId);
  if (!template.ok) return err(template.error);
  const { flow } = template.value;
  return ok(addFlow(store, name === undefined ? flow : { ...flow, name }));
}
