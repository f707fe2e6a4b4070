import { err, ok, type Result } from '@turnwise/basics';
import type { z } from 'zod';
import { migrateFlow } from '../migrations/migrate-flow.ts';
import { findUnsafeJson, maxNesting, type UnsafeJson } from './find-unsafe-json.ts';
import { type FlowDocument, flowFormat, flowSchema } from './flow.ts';
import { issueToWords } from './issue-to-words.ts';
import { placeToWords } from './place-to-words.ts';
import { englishReadingWords, type ReadingWords } from './reading-words.ts';

/** Why something is no flow document, in words a person can act on. */
export type FlowParseError = {
  readonly code: 'not_json' | 'not_a_flow' | 'newer_schema' | 'invalid';
  readonly message: string;
  /** The first few places that are wrong, each a sentence: `State "Order number", prompt should be a text.` */
  readonly details: readonly string[];
};

/** How a flow that cannot be read is told of, in one language. */
export type FlowParseWords = ReadingWords & {
  tooDeep(place: string, most: number): string;
  proto(place: string): string;
  unreadable(first: string, count: number): string;
};

export const englishFlowParseWords: FlowParseWords = {
  ...englishReadingWords,
  tooDeep: (place, most) =>
    `${place} nests its parts more than ${most} deep: make its conditions simpler, then import it again.`,
  proto: (place) =>
    `${place} has a field called "__proto__", which no flow can have: take it out, then import it again.`,
  unreadable: (first) => `This flow cannot be read. ${first}`,
};

const failure = (code: FlowParseError['code'], message: string, details: readonly string[] = []) =>
  err<FlowParseError>({ code, message, details });

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

/** Named by the part it is in, and no deeper: the whole way down would be no help. */
function unsafeToWords(document: unknown, { reason, path }: UnsafeJson, words: FlowParseWords): string {
  const around = reason === 'too_deep' ? path : path.slice(0, -1);
  const place = placeToWords(document, around.slice(0, 2), words);
  return reason === 'too_deep' ? words.tooDeep(place, maxNesting) : words.proto(place);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads a flow document: migrates it forward, checks it, and gives it back as it was written, unknown fields
 * included, so that nothing an author wrote is lost or rearranged on the way through.
 */
export function parseFlow(
  value: unknown,
  words: FlowParseWords = englishFlowParseWords,
): Result<FlowDocument, FlowParseError> {
  if (!isRecord(value) || value.format !== flowFormat) {
    return failure('not_a_flow', 'This is not a Turnwise flow: its "format" should be "turnwise/flow".');
  }
  const unsafe = findUnsafeJson(value);
  if (unsafe) return failure('invalid', words.unreadable(unsafeToWords(value, unsafe, words), 1));
  const migrated = migrateFlow(value);
  if (!migrated.ok) return failure(migrated.error.code, migrated.error.message);
  const parsed = flowSchema.safeParse(migrated.value);
  if (!parsed.success) {
    const { issues } = parsed.error;
    const lines = issues.slice(0, 20).map((issue) => issueToWords(issue, migrated.value, words));
    return failure('invalid', words.unreadable(lines[0] ?? '', issues.length).trim(), lines);
  }
  return ok(withContainers(migrated.value as z.input<typeof flowSchema>));
}

/** Reads a flow from JSON text. What is wrong with its parts is told in the language of `words`. */
export function parseFlowText(text: string, words?: FlowParseWords): Result<FlowDocument, FlowParseError> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return failure('not_json', 'This is not JSON. Export a flow from Turnwise, and import that file.');
  }
  return parseFlow(value, words);
}

/** A flow as text: two-space indentation, a line break at the end. The same document always gives the same bytes. */
export const serializeFlow = (flow: FlowDocument): string => `${JSON.stringify(flow, null, 2)}\n`;
