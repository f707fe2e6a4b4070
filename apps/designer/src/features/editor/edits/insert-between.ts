import { createState, exitsOf, type FlowDocument, type FlowOperation, type StateKind } from '@turnwise/flow';
import { kindLooks } from '../../../ui/kind-icons.tsx';
import type { ExitRef } from '../store/selection.ts';
import { newStateName } from './add-state.ts';
import type { Edit } from './edit.ts';
import { freePlace, newCardSize, occupiedBoxes } from './free-place.ts';
import { editMessages } from './messages.ts';

/** Puts a new state into a connection: the exit leads to it, and it leads on to where the exit led. */
export function insertBetweenEdit(flow: FlowDocument, exit: ExitRef, kind: StateKind): Edit | null {
  const source = flow.states[exit.state];
  const target = source && exitsOf(source).find((candidate) => candidate.port === exit.port)?.to;
  if (!target) return null;
  const name = newStateName(flow, kind);
  const state = createState(kind);
  const from = flow.layout[exit.state] ?? { x: 0, y: 0 };
  const to = flow.layout[target] ?? from;
  const position = freePlace(
    occupiedBoxes(flow),
    { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 },
    newCardSize,
  );
  const operations: FlowOperation[] = [
    { type: 'addState', name, state, position },
    { type: 'connect', from: exit.state, port: exit.port, to: name },
  ];
  const onward = exitsOf(state)[0];
  if (onward) operations.push({ type: 'connect', from: name, port: onward.port, to: target });
  return { operations, label: editMessages.insert(kindLooks[kind].name), select: { states: [name] } };
}
