import { type FlowDocument, parseFlow } from '@turnwise/flow';

/** A document as it is stored: JSON without indentation, its fields in the order the author's file had them. */
export const documentToText = (flow: FlowDocument): string => JSON.stringify(flow);

/** Reads a stored document, bringing one of an older version forward. One that cannot be read is a bug, or damage. */
export function textToDocument(text: string): FlowDocument {
  const flow = parseFlow(JSON.parse(text));
  if (!flow.ok) throw new Error(`A stored flow cannot be read. ${flow.error.message}`);
  return flow.value;
}
