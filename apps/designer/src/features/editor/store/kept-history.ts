import { z } from 'zod';
import { type Delta, deltaBetween } from './document-delta.ts';
import type { History, HistoryStep } from './history.ts';

/**
 * An undo history as it is kept on this computer: each step as JSON, the nearest to the present last, as what leads
 * there from the step after it. Worth something only together with the document it was kept with.
 */
export const keptHistorySchema = z.object({
  done: z.array(z.string()),
  undone: z.array(z.string()),
});
export type KeptHistory = z.infer<typeof keptHistorySchema>;

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
