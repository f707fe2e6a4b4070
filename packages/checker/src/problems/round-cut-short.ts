import { waitsForUser } from '@turnwise/flow';
import { branchesOf } from '../conditions/branches-of.ts';
import { leavesOf } from '../conditions/leaves-of.ts';
import { roundsIn } from '../paths/rounds-in.ts';
import { wayBackTo } from '../paths/way-back.ts';
import { wayToWords } from '../paths/way-to-words.ts';
import type { FlowGraph } from '../view/flow-graph.ts';
import type { FlowView } from '../view/flow-view.ts';
import type { Finder } from './finder.ts';

/** What is offered instead: enough for whoever goes round on purpose, and an end for whoever does not. */
const manyRounds = 20;

/**
 * A round that a user may take as often as they like, such as a menu or "another one?", and that nobody gave a number
 * of rounds: the usual few are meant for conversations that are stuck, and a person would take over.
 */
export const roundCutShort: Finder = function* (view) {
  // An author who has set it for the whole flow has thought of it.
  if (view.document.settings.maxVisits !== undefined) return;
  const usual = view.flow.settings.maxVisits;
  const endsSooner = view.states.map(
    ({ state }) => state.maxVisits !== undefined && state.maxVisits <= usual,
  );
  const isFree = (edge: Edge): boolean =>
    !endsSooner[edge.from] && !endsSooner[edge.to] && !isRepair(view, edge);
  const leaving = decisionsLeaving(view, isFree);
  const isTaken = (edge: Edge): boolean => isFree(edge) && !leaving.has(edge.from);
  for (const round of roundsIn(view.graph, isTaken)) {
    const unlimited = round.filter((index) => view.states[index]?.state.maxVisits === undefined);
    const question = round.find((index) => {
      const state = view.states[index]?.state;
      return state !== undefined && waitsForUser(state) && view.graph.isReached[index];
    });
    const state = question === undefined ? undefined : view.states[question];
    if (question === undefined || !state || unlimited.length === 0 || countsRounds(view, round)) continue;
    const words = view.texts.roundCutShort;
    const way = wayBackTo(view.graph, question, isTaken);
    yield {
      severity: 'warning',
      place: { in: 'state', name: state.name, field: 'maxVisits' },
      message: words.message(view.quote(state.label), usual),
      ...(way ? { witness: wayToWords(view, way) } : {}),
      fix: {
        label: words.allow(manyRounds),
        operations: unlimited.flatMap((index) => {
          const name = view.states[index]?.name;
          return name === undefined
            ? []
            : [{ type: 'editState' as const, name, changes: { maxVisits: manyRounds } }];
        }),
      },
    };
  }
};

/** Decisions within a round that also lead out of it: what they look at says when it is enough. */
function decisionsLeaving(view: FlowView, isTaken: (edge: Edge) => boolean): Set<number> {
  const leaving = new Set<number>();
  for (const round of roundsIn(view.graph, isTaken)) {
    const members = new Set(round);
    for (const index of round) {
      if (view.states[index]?.state.kind !== 'decide') continue;
      if (view.graph.edgesFrom[index]?.some(({ to }) => !members.has(to))) leaving.add(index);
    }
  }
  return leaving;
}

type Edge = FlowGraph['edgesFrom'][number][number];

/** Ways back because something did not work out: it is for these that rounds are few. */
function isRepair(view: FlowView, { from, exit: { port } }: Edge): boolean {
  const state = view.states[from]?.state;
  switch (state?.kind) {
    case 'confirm':
      return port !== 'yes';
    case 'ask':
      // What no branch of a question without a slot takes was not understood.
      return port === 'retry' || port === 'back' || (port === 'otherwise' && !state.slot);
    case 'form':
      return port === 'retry';
    case 'action': {
      // The first outcome is the one in which it has done what it is for.
      const [first] = view.flow.actions[state.action]?.outcomes ?? [];
      return port === 'failed' || (first !== undefined && port !== `outcome:${first.name}`);
    }
    case 'subflow':
      return port === 'returned:cancelled';
    default:
      return false;
  }
}

/** Whether a branch of the round looks at how often one of its states was visited. */
function countsRounds(view: FlowView, round: readonly number[]): boolean {
  const names = new Set(round.map((index) => view.states[index]?.name));
  return round.some((index) => {
    const state = view.states[index]?.state;
    return (
      state !== undefined &&
      branchesOf(state).some(({ when }) =>
        leavesOf(when).some((leaf) => leaf.kind === 'visits' && names.has(leaf.state)),
      )
    );
  });
}
