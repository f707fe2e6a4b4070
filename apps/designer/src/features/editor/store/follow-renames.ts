import type { Problem } from '@turnwise/checker';
import type { FlowOperation } from '@turnwise/flow';
import type { ProblemsSlice } from './problems-slice.ts';
import type { Selection } from './selection.ts';
import type { ViewSlice } from './view-slice.ts';

/** What a state is called after an edit, by what it was called before; null where the edit renames none. */
export type Renaming = ((name: string) => string) | null;

export function renamingBy(operations: readonly FlowOperation[]): Renaming {
  const renames = operations.filter((operation) => operation.type === 'renameState');
  if (renames.length === 0) return null;
  return (name) => renames.reduce((now, { from, to }) => (now === from ? to : now), name);
}

/** A renamed state stays selected under its new name. */
export function renamedSelection(selection: Selection, renamed: Renaming): Selection {
  if (!renamed) return selection;
  return {
    ...selection,
    states: selection.states.map(renamed),
    edges: selection.edges.map((edge) => ({ ...edge, state: renamed(edge.state) })),
  };
}

type Remembered = Pick<ViewSlice, 'editing' | 'highlight' | 'startFrom'> &
  Pick<ProblemsSlice, 'problems' | 'problemsByState'>;

/** What else remembers a state by its name: what is open and lit on the screen, and the problems until the next check. */
export function renamedView(
  { editing, highlight, startFrom, problems, problemsByState }: Remembered,
  renamed: Renaming,
): Partial<Remembered> {
  if (!renamed) return {};
  const renamedProblem = (problem: Problem): Problem => {
    const { place } = problem;
    if (place.in !== 'state' || renamed(place.name) === place.name) return problem;
    const name = renamed(place.name);
    const id = problem.id.replace(`:state:${place.name}`, () => `:state:${name}`);
    return { ...problem, id, place: { ...place, name } };
  };
  return {
    editing: editing && { ...editing, state: renamed(editing.state) },
    highlight: highlight && {
      current: highlight.current === null ? null : renamed(highlight.current),
      path: highlight.path.map((exit) => ({ ...exit, state: renamed(exit.state) })),
      visited: highlight.visited.map(renamed),
    },
    startFrom: startFrom && { ...startFrom, state: renamed(startFrom.state) },
    problems: problems.map(renamedProblem),
    problemsByState: Object.fromEntries(
      Object.entries(problemsByState).map(([name, list]) => [
        renamed(name),
        renamed(name) === name ? list : list.map(renamedProblem),
      ]),
    ),
  };
}
