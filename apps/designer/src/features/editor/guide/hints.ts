import { exitsOf, type FlowDocument, mentionsIn } from '@turnwise/flow';
import type { EditorState } from '../store/editor-store.ts';

export const hintIds = [
  'dropOnEmpty',
  'insertSlot',
  'find',
  'selectSeveral',
  'startHere',
  'insertBetween',
] as const;
export type HintId = (typeof hintIds)[number];

/** The part of the editor that hints go by. */
export type HintView = Pick<EditorState, 'flow' | 'selection' | 'dialog' | 'tryItOpen' | 'startFrom'>;

type Hint = {
  /** Now it would help. */
  isUseful(view: HintView): boolean;
  /** What it speaks of was just done: nobody has to be told again. */
  isUsed(before: HintView, after: HintView): boolean;
};

const stateCount = ({ flow }: HintView): number => Object.keys(flow.states).length;

/** Where an exit led that leads to a state which an edit has just added; null when there is no such exit. */
function formerTarget(before: HintView, after: HintView): string | null {
  if (before.flow === after.flow || stateCount(after) !== stateCount(before) + 1) return null;
  const known = before.flow.states;
  const added = Object.keys(after.flow.states).find((name) => !Object.hasOwn(known, name));
  for (const [name, state] of Object.entries(after.flow.states)) {
    const was = Object.hasOwn(known, name) ? known[name] : undefined;
    const exit = was && exitsOf(state).find(({ to }) => to === added);
    if (exit) return exitsOf(was).find(({ port }) => port === exit.port)?.to ?? '';
  }
  return null;
}

const saidFields = /^(prompt|reprompts|messages|message)\b/;

/** Some message says what a slot holds. */
const putsInSlot = ({ states }: FlowDocument): boolean =>
  Object.values(states).some((state) =>
    mentionsIn(state).some(({ to, field }) => to === 'slot' && saidFields.test(field)),
  );

const hints: Readonly<Record<HintId, Hint>> = {
  dropOnEmpty: {
    isUseful: (view) => stateCount(view) >= 1 && stateCount(view) <= 4,
    isUsed: (before, after) => formerTarget(before, after) === '',
  },
  insertSlot: {
    isUseful: ({ flow }) => Object.keys(flow.slots).length > 0 && !putsInSlot(flow),
    isUsed: (before, after) => before.flow !== after.flow && putsInSlot(after.flow),
  },
  find: {
    isUseful: (view) => stateCount(view) >= 6,
    isUsed: (_, after) => after.dialog === 'find',
  },
  selectSeveral: {
    isUseful: (view) => stateCount(view) >= 5,
    isUsed: (_, { selection }) => selection.states.length > 1,
  },
  startHere: {
    isUseful: (view) => view.tryItOpen && stateCount(view) >= 4,
    isUsed: (before, after) => after.startFrom !== null && after.startFrom !== before.startFrom,
  },
  insertBetween: {
    isUseful: (view) => stateCount(view) >= 4,
    isUsed: (before, after) => (formerTarget(before, after) ?? '') !== '',
  },
};

/** The one hint to show: the first that would help and has not done its work. */
export const hintFor = (view: HintView, retired: readonly string[]): HintId | null =>
  hintIds.find((id) => !retired.includes(id) && hints[id].isUseful(view)) ?? null;

/** The hints whose advice was taken between two moments. */
export const hintsUsed = (before: HintView, after: HintView, retired: readonly string[]): HintId[] =>
  hintIds.filter((id) => !retired.includes(id) && hints[id].isUsed(before, after));
