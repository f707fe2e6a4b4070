import { type FlowDocument, parseFlow } from '@turnwise/flow';
import refund from '../flows/refund/flow.json' with { type: 'json' };

/** A complete flow to start from. Its id is the flow's id. */
export type Template = { readonly id: string; readonly flow: FlowDocument };

function toTemplate(document: unknown): Template {
  const flow = parseFlow(document);
  // A template that cannot be read is a bug of ours, found by its test.
  if (!flow.ok) throw new Error(`${flow.error.message} ${flow.error.details.join(' ')}`);
  return { id: flow.value.id, flow: flow.value };
}

/** Every template that ships, in the order the gallery shows them. */
export const templates: readonly Template[] = [refund].map(toTemplate);
