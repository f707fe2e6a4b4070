import { freeName } from '@turnwise/flow';
import { cyclesIn } from '../paths/cycles-in.ts';
import { wayToWords } from '../paths/way-to-words.ts';
import type { Fix } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import { slotsAskedIn, slotsForgotten } from '../view/slots-asked.ts';
import { waitsForUser } from '../view/waits-for-user.ts';
import type { Finder } from './finder.ts';

/**
 * A round that comes back to a question whose answer is known by then. Filled slots are not asked again, so the
 * conversation would go round without waiting: the answer has to be forgotten on the way.
 */
export const neverAskedAgain: Finder = function* (view) {
  const forgotten = slotsForgotten(view);
  const passes = view.states.map(({ state }) => {
    if (!waitsForUser(state)) return true;
    const asked = slotsAskedIn(state);
    return asked.length > 0 && !asked.some((slot) => forgotten.has(slot));
  });
  for (const cycle of cyclesIn(view.graph, (index) => passes[index] ?? false)) {
    const at = cycle.findIndex((index) => slotsAskedIn(view.states[index]?.state).length > 0);
    const question = view.states[cycle[at] ?? -1];
    if (!question) continue;
    const walk = [...cycle.slice(at), ...cycle.slice(0, at), cycle[at] ?? 0];
    const fix = forgetFirst(view, walk);
    yield {
      severity: 'warning',
      place: { in: 'state', name: question.name },
      message: view.texts.neverAskedAgain.message(view.quote(question.label)),
      witness: wayToWords(view, walk),
      ...(fix ? { fix } : {}),
    };
  }
};

/** Puts a Set that empties the answer before the question, on the last step of the walk back to it. */
function forgetFirst(view: FlowView, walk: readonly number[]): Fix | undefined {
  const [question] = walk;
  const last = walk.at(-2);
  const state = question === undefined ? undefined : view.states[question];
  const before = last === undefined ? undefined : view.states[last];
  const edge = last === undefined ? undefined : view.graph.edgesFrom[last]?.find(({ to }) => to === question);
  const clear = [...slotsAskedIn(state?.state)];
  if (!state || !before || !edge || clear.some((slot) => !view.slot(slot))) return undefined;
  const name = freeName(`forget_${clear[0]}`.slice(0, 58), (candidate) =>
    Object.hasOwn(view.document.states, candidate),
  );
  const from = view.document.layout[before.name] ?? { x: 0, y: 0 };
  const to = view.document.layout[state.name] ?? { x: 0, y: 0 };
  return {
    label: view.texts.neverAskedAgain.emptyOnTheWay(
      clear.map((slot) => view.quote(view.slotLabel(slot))).join(', '),
    ),
    operations: [
      {
        type: 'addState',
        name,
        state: { kind: 'set', clear, next: state.name },
        position: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 120 },
      },
      { type: 'connect', from: before.name, port: edge.exit.port, to: name },
    ],
  };
}
