import { err, type Result } from '@turnwise/basics';
import { type FlowDocument, parseFlow } from '@turnwise/flow';
import type { Failure } from '../failure.ts';

/** A document as it is stored: JSON without indentation, its fields in the order the author's file had them. */
export const documentToText = (flow: FlowDocument): string => JSON.stringify(flow);

/**
 * Reads a stored document, bringing one of an older version forward. One that cannot be read is damage, or the work of
 * another program: it stands alone with that, and what needs it says so.
 */
export function readStored(text: string): Result<FlowDocument, Failure> {
  const flow = parseFlow(parseJson(text));
  if (flow.ok) return flow;
  return err({
    code: 'unreadable_flow',
    message: `What is stored of this flow is damaged. ${flow.error.message}`,
  });
}

/** Reads what has been checked to be readable, as versions are before they are published. */
export function textToDocument(text: string): FlowDocument {
  const flow = readStored(text);
  if (!flow.ok) throw new Error(flow.error.message);
  return flow.value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
