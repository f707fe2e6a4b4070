import type { FlowDocument } from '@turnwise/flow';
import { z } from 'zod';
import { applyDelta, type Delta, deltaBetween, isDelta } from './document-delta.ts';
import { emptyHistory, type History, type HistoryStep, type Snapshot } from './history.ts';
import { selectionSchema } from './selection.ts';

/**
 * An undo history as it is kept on this computer: each step as JSON, the nearest to the present last, as what leads
 * there from the step after it. Worth something only together with the document it was kept with.
 */
export const keptHistorySchema = z.object({
  done: z.array(z.string()),
  undone: z.array(z.string()),
});
export type KeptHistory = z.infer<typeof keptHistorySchema>;

const keptStepSchema = z.object({
  label: z.string(),
  before: selectionSchema,
  after: selectionSchema,
  /** From after it to before it for a step that was done, and the other way for one that was undone. */
  delta: z.unknown(),
});
type KeptStep = z.infer<typeof keptStepSchema> & { readonly delta: Delta };

const mostSteps = 200;
const mostCharacters = 1_000_000;

/** Steps never change once made, so each is written once, however often the history is kept. */
const backwards = new WeakMap<HistoryStep, string>();
const forwards = new WeakMap<HistoryStep, string>();

function writeStep(step: HistoryStep, direction: 'back' | 'forth'): string {
  const written = direction === 'back' ? backwards : forwards;
  const known = written.get(step);
  if (known !== undefined) return known;
  const { label, before, after } = step;
  const delta: Delta =
    (direction === 'back' ? deltaBetween(after.flow, before.flow) : deltaBetween(before.flow, after.flow)) ??
    ({ parts: {} } satisfies Delta);
  const text = JSON.stringify({ label, before: before.selection, after: after.selection, delta });
  written.set(step, text);
  return text;
}

/** The part of a history that is kept: the steps nearest to the present, as many as there is room for. */
export function keepHistory(
  { done, undone }: History,
  { steps, characters } = { steps: mostSteps, characters: mostCharacters },
): KeptHistory {
  let room = characters;
  const nearest = (list: readonly HistoryStep[], direction: 'back' | 'forth'): string[] => {
    const kept: string[] = [];
    for (const step of list.slice(-steps).reverse()) {
      const text = writeStep(step, direction);
      room -= text.length;
      if (room < 0) break;
      kept.push(text);
    }
    return kept.reverse();
  };
  const keptDone = nearest(done, 'back');
  return { done: keptDone, undone: nearest(undone, 'forth') };
}

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
