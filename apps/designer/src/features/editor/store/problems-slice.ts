import type { Problem } from '@turnwise/checker';
import type { StateCreator } from 'zustand';
import type { EditorState } from './editor-store.ts';

export type ProblemsSlice = {
  /** What the checker found in the flow as it was a moment ago. */
  readonly problems: readonly Problem[];
  /** By state. A state whose problems read the same keeps its list, so that its card is not drawn again. */
  readonly problemsByState: Readonly<Record<string, readonly Problem[]>>;
  /** False until the first check of this flow is back. */
  readonly problemsKnown: boolean;
  setProblems(problems: readonly Problem[]): void;
};

/** Also their fixes: one that another edit has changed may not be offered as it was. */
const sameProblems = (a: readonly Problem[], b: readonly Problem[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

/** Told by the check that runs after each edit; read by cards, panels and the problem list. */
export const createProblemsSlice: StateCreator<EditorState, [], [], ProblemsSlice> = (set, get) => ({
  problems: [],
  problemsByState: {},
  problemsKnown: false,
  setProblems(problems) {
    const known = get().problemsByState;
    const grouped: Record<string, Problem[]> = {};
    for (const problem of problems) {
      if (problem.place.in !== 'state') continue;
      const list = grouped[problem.place.name] ?? [];
      list.push(problem);
      grouped[problem.place.name] = list;
    }
    const problemsByState: Record<string, readonly Problem[]> = {};
    for (const [name, list] of Object.entries(grouped)) {
      const before = known[name];
      problemsByState[name] = before && sameProblems(before, list) ? before : list;
    }
    set({ problems, problemsByState, problemsKnown: true });
  },
});
