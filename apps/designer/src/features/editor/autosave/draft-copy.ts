import { type FlowDocument, parseFlow } from '@turnwise/flow';
import { z } from 'zod';
import { type KeptHistory, keptHistorySchema } from '../store/kept-history.ts';
import { isSamePart } from './flow-differences.ts';

/** A draft as one tab last had it, with the way it came about. */
export type DraftCopy = {
  readonly tab: string;
  readonly flow: FlowDocument;
  /** The server's revision it was made from; for a saved copy, the one it became. */
  readonly baseRevision: number;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Null where only the document found room, or where it was kept by another version of Turnwise. */
  readonly history: KeptHistory | null;
};

const keptCopySchema = z.object({
  flow: z.unknown(),
  baseRevision: z.number(),
  at: z.number(),
  history: z.unknown().optional(),
});

/** A copy as it is kept: text, which every kind of storage takes and which is the fastest to write and to read. */
export const writeDraftCopy = ({ flow, baseRevision, at, history }: DraftCopy): string =>
  JSON.stringify({ flow, baseRevision, at, history });

/** Reads a copy that was kept for a tab; null when it cannot be. */
export function readDraftCopy(text: unknown, tab: string): DraftCopy | null {
  if (typeof text !== 'string') return null;
  try {
    const kept = keptCopySchema.safeParse(JSON.parse(text));
    if (!kept.success) return null;
    const { flow, baseRevision, at } = kept.data;
    const parsed = parseFlow(flow);
    if (!parsed.ok) return null;
    // Steps lead between documents as they were: they say nothing about one that has been migrated since.
    const isAsItWas = isSamePart(parsed.value, flow);
    const history = keptHistorySchema.safeParse(kept.data.history);
    return {
      tab,
      flow: parsed.value,
      baseRevision,
      at,
      history: isAsItWas && history.success ? history.data : null,
    };
  } catch {
    return null;
  }
}
