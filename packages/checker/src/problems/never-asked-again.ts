import { freeName, waitsForUser } from '@turnwise/flow';
import { cyclesIn } from '../paths/cycles-in.ts';
import { wayBackTo } from '../paths/way-back.ts';
import { wayToWords } from '../paths/way-to-words.ts';
import type { Fix } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';
import { slotsAskedIn, slotsForgotten } from '../view/slots-asked.ts';
import type { Finder } from './finder.ts';

/**
 * A round that comes back to a question whose answer is known by then. Filled slots are not asked again, so the
 * conversation would go round without asking, or read the same back again: the answer has to be forgotten on the way.
 */
export const neverAskedAgain: Finder = function* (view) {
  const forgotten = slotsForgotten(view);
  const isPassed = view.states.map(({ state }) => {
    if (!waitsForUser(state)) return true;
    // A "yes" to what is read back leads on with what is known; after a "no" the author is asked elsewhere.
    if (state.kind === 'confirm') return true;
    const asked = slotsAskedIn(state);
    return asked.length > 0 && !asked.some((slot) => forgotten.has(slot));
  });
  if (cyclesIn(view.graph, (index) => isPassed[index] ?? false).length === 0) return;
  const told = new Set<number>();
  for (const [index, question] of view.states.entries()) {
    if (!isPassed[index] || told.has(index) || slotsAskedIn(question.state).length === 0) continue;
    const way = wayBackTo(view.graph, index, ({ from, to, exit }) => {
      if (!isPassed[to]) return false;
      if (view.states[from]?.state.kind === 'confirm') return exit.port === 'yes';
      // After too many tries, and by going back, a question does ask.
      return exit.port !== 'retry' && exit.port !== 'back';
    });
    if (!way) continue;
    for (const passed of way) told.add(passed);
    const fix = forgetFirst(view, way);
    yield {
      severity: 'warning',
      place: { in: 'state', name: question.name },
      message: view.texts.neverAskedAgain.message(view.quote(question.label)),
      witness: wayToWords(view, way),
      ...(fix ? { fix } : {}),
    };
  }
};

/** Puts a Set that forgets the answer before the question, on the last step of the walk back to it. */
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
    label: view.texts.neverAskedAgain.forgetOnTheWay(
      clear.map((slot) => view.quote(view.slotLabel(slot))).join(', '),
    ),
    operations: [
      {
        type: 'addState',
        name,
        state: {
          kind: 'set',
          label: view.texts.neverAskedAgain.newForget(clear.map((slot) => view.slotLabel(slot)).join(', ')),
          clear,
          next: state.name,
        },
        position: { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 120 },
      },
      { type: 'connect', from: before.name, port: edge.exit.port, to: name },
    ],
  };
}
