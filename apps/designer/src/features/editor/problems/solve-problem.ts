import type { Problem } from '@turnwise/checker';
import { atFreePlaces } from '../edits/at-free-places.ts';
import type { EditorStore } from '../store/editor-store.ts';

/**
 * Solves a problem by its fix, as the flow is now: what was offered a moment ago may be done already, or its names may
 * be taken by another fix. Afterwards only what is still to be solved is offered. False when there was nothing to do.
 */
export async function solveProblem(store: EditorStore, { id }: Problem): Promise<boolean> {
  const { findProblems } = await import('./find-problems.ts');
  const found = (): readonly Problem[] => findProblems(store.getState());
  const problems = found();
  const fix = problems.find((problem) => problem.id === id)?.fix;
  const { flow, apply } = store.getState();
  const isSolved = fix !== undefined && apply(atFreePlaces(flow, fix.operations), { label: fix.label }).ok;
  store.getState().setProblems(isSolved ? found() : problems);
  return isSolved;
}
