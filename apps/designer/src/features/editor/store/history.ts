import type { FlowDocument } from '@turnwise/flow';
import type { Selection } from './selection.ts';

/** The flow and what was selected, at one moment. Snapshots share every part that did not change. */
export type Snapshot = { readonly flow: FlowDocument; readonly selection: Selection };

/** One undo step: how to say it ("Move 3 states"), and both sides of it. */
export type HistoryStep = {
  readonly label: string;
  readonly gesture: string | undefined;
  readonly before: Snapshot;
  readonly after: Snapshot;
};

export type History = {
  readonly undone: readonly HistoryStep[];
  readonly done: readonly HistoryStep[];
  /** The gesture that may still grow the last step; anything else in between ends it. */
  readonly openGesture: string | undefined;
};

const atMost = 500;

export const emptyHistory: History = { undone: [], done: [], openGesture: undefined };

/** Records an edit. Edits of one gesture in a row become one step: typing in a field, one drag, a row of nudges. */
export function recordStep(history: History, step: HistoryStep): History {
  const last = history.done.at(-1);
  if (last && step.gesture !== undefined && step.gesture === history.openGesture) {
    const grown: HistoryStep = { ...last, after: step.after };
    return { undone: [], done: [...history.done.slice(0, -1), grown], openGesture: step.gesture };
  }
  return { undone: [], done: [...history.done, step].slice(-atMost), openGesture: step.gesture };
}

/** Puts the steps of an earlier visit before those of this one. What was undone then can be redone until the next edit. */
export function continueHistory(earlier: History, history: History): History {
  const hasBegun = history.done.length + history.undone.length > 0;
  return {
    ...history,
    done: [...earlier.done, ...history.done].slice(-atMost),
    undone: hasBegun ? history.undone : earlier.undone,
  };
}

/** The next edit starts a step of its own, whatever its gesture. */
export const endGesture = (history: History): History =>
  history.openGesture === undefined ? history : { ...history, openGesture: undefined };

export function stepBack(history: History): { history: History; to: Snapshot; label: string } | undefined {
  const last = history.done.at(-1);
  if (!last) return undefined;
  return {
    history: {
      done: history.done.slice(0, -1),
      undone: [...history.undone, last],
      openGesture: undefined,
    },
    to: last.before,
    label: last.label,
  };
}

export function stepForward(history: History): { history: History; to: Snapshot; label: string } | undefined {
  const next = history.undone.at(-1);
  if (!next) return undefined;
  return {
    history: {
      done: [...history.done, next],
      undone: history.undone.slice(0, -1),
      openGesture: undefined,
    },
    to: next.after,
    label: next.label,
  };
}
