import { err, ok, type Result } from '@turnwise/basics';
import type { z } from 'zod';
import { migrateFlow } from '../migrations/migrate-flow.ts';
import { type FlowDocument, flowFormat, flowSchema } from './flow.ts';

/** Why something is no flow document, in words a person can act on. */
export type FlowParseError = {
  readonly code: 'not_json' | 'not_a_flow' | 'newer_schema' | 'invalid';
  readonly message: string;
  /** The first few places that are wrong, e.g. `states.ask_order.prompt: ...`. */
  readonly details: readonly string[];
};

const failure = (code: FlowParseError['code'], message: string, details: readonly string[] = []) =>
  err<FlowParseError>({ code, message, details });

/** Zod's issues as lines that name the place first. A union's issues are those of its closest member. */
function issueLines(issues: readonly z.core.$ZodIssue[], prefix: readonly PropertyKey[] = []): string[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path];
    const place = path.map(String).join('.') || 'the document';
    return [`${place}: ${issue.message}`];
  });
}

/** Every container a document may leave out, so that the rest of the house never asks whether it is there. */
function withContainers(document: z.input<typeof flowSchema>): FlowDocument {
  return {
    ...document,
    start: document.start ?? '',
    slots: document.slots ?? {},
    states: document.states ?? {},
    actions: document.actions ?? {},
    listeners: document.listeners ?? [],
    settings: document.settings ?? {},
    layout: document.layout ?? {},
    notes: document.notes ?? [],
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a flow document: migrates it forward, checks it, and gives it back as it was written, unknown fields
 * included, so that nothing an author wrote is lost or rearranged on the way through.
 */
export function parseFlow(value: unknown): Result<FlowDocument, FlowParseError> {
  if (!isRecord(value) || value.format !== flowFormat) {
    return failure('not_a_flow', 'This is not a Turnwise flow: its "format" should be "turnwise/flow".');
  }
  const migrated = migrateFlow(value);
  if (!migrated.ok) return failure(migrated.error.code, migrated.error.message);
  const parsed = flowSchema.safeParse(migrated.value);
  if (!parsed.success) {
    const lines = issueLines(parsed.error.issues);
    return failure('invalid', `This flow cannot be read. ${lines[0] ?? ''}`.trim(), lines.slice(0, 20));
  }
  return ok(withContainers(migrated.value as z.input<typeof flowSchema>));
}

/** Reads a flow from JSON text. */
export function parseFlowText(text: string): Result<FlowDocument, FlowParseError> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return failure('not_json', 'This is not JSON. Export a flow from Turnwise, and import that file.');
  }
  return parseFlow(value);
}

/** A flow as text: two-space indentation, a line break at the end. The same document always gives the same bytes. */
export const serializeFlow = (flow: FlowDocument): string => `${JSON.stringify(flow, null, 2)}\n`;
