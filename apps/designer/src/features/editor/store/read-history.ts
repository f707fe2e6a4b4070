import type { FlowDocument } from '@turnwise/flow';
import { z } from 'zod';
import { applyDelta, isDelta } from './apply-delta.ts';
import type { Delta } from './document-delta.ts';
import { emptyHistory, type History, type HistoryStep, type Snapshot } from './history.ts';
import type { KeptHistory } from './kept-history.ts';
import { selectionSchema } from './selection.ts';

const keptStepSchema = z.object({
  label: z.string(),
  before: selectionSchema,
  after: selectionSchema,
  /** From after it to before it for a step that was done, and the other way for one that was undone. */
  delta: z.unknown(),
});
type KeptStep = z.infer<typeof keptStepSchema> & { readonly delta: Delta };

/** A kept history with the document it leads to and from; null when it cannot be read. */
export function readHistory({ done, undone }: KeptHistory, flow: FlowDocument): History | null {
  const steps: HistoryStep[] = [];
  const redoable: HistoryStep[] = [];
  let at = flow;
  for (const text of done.toReversed()) {
    const step = readStep(text);
    if (!step) return null;
    const before = flowAfter(at, step.delta);
    if (!before) return null;
    steps.push(
      stepOf(step.label, { flow: before, selection: step.before }, { flow: at, selection: step.after }),
    );
    at = before;
  }
  at = flow;
  for (const text of undone.toReversed()) {
    const step = readStep(text);
    if (!step) return null;
    const after = flowAfter(at, step.delta);
    if (!after) return null;
    redoable.push(
      stepOf(step.label, { flow: at, selection: step.before }, { flow: after, selection: step.after }),
    );
    at = after;
  }
  return { ...emptyHistory, done: steps.reverse(), undone: redoable.reverse() };
}

const stepOf = (label: string, before: Snapshot, after: Snapshot): HistoryStep => ({
  label,
  gesture: undefined,
  before,
  after,
});

function readStep(text: string): KeptStep | null {
  try {
    const parsed = keptStepSchema.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    const { delta, ...step } = parsed.data;
    return isDelta(delta) ? { ...step, delta } : null;
  } catch {
    return null;
  }
}

/** Deltas are the editor's own and lead to documents it held; one that leads elsewhere is seen by what is missing. */
function flowAfter(flow: FlowDocument, delta: Delta): FlowDocument | null {
  const next = applyDelta(flow, delta);
  return isFlowDocument(next) ? next : null;
}

function isFlowDocument(value: unknown): value is FlowDocument {
  if (typeof value !== 'object' || value === null) return false;
  const { id, states, layout, slots, notes } = value as Partial<Record<keyof FlowDocument, unknown>>;
  return (
    typeof id === 'string' &&
    [states, layout, slots].every((record) => typeof record === 'object' && record !== null) &&
    Array.isArray(notes)
  );
}
