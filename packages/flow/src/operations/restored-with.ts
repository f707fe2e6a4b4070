import { isSameJson } from '../is-same-json.ts';
import type { Exit } from '../kinds/define-kind.ts';
import { exitsOf } from '../kinds/registry.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { arrivalsAt, isLoose } from './arrivals.ts';
import { intentsAskedBy, intentsKnownIn } from './intents-of-state.ts';
import { isLooseListener, type StateCopy } from './restore-state.ts';

/** What putting a state back brings with it, and what it cannot bring. */
export type RestoredWith = {
  /** Names of slots and actions, and intents, that the flow lacks and that come along. */
  readonly slots: readonly string[];
  readonly actions: readonly string[];
  readonly intents: readonly string[];
  /** Slots and actions that are not what they were: they stay as they are today. */
  readonly differingSlots: readonly string[];
  readonly differingActions: readonly string[];
  /** Ways out that led to a state that is not there today: they lead nowhere. */
  readonly loose: readonly Exit[];
  /** States that lead to it again. */
  readonly arrivals: readonly string[];
  /** What is listened for that leads to it again, by id. */
  readonly heardBy: readonly string[];
  /** Whether anything leads to it. */
  readonly isReached: boolean;
  /** Intents nothing teaches, here or there. */
  readonly unknownIntents: readonly string[];
};

/** Says beforehand what `restoreState` would do to a flow besides putting back the state itself. */
export function restoredWith(flow: FlowDocument, name: string, copy: StateCopy): RestoredWith {
  const known = intentsKnownIn(flow);
  const taught = new Set(copy.listeners.map((listener) => listener.intent ?? ''));
  const asked = intentsAskedBy(copy.state).filter((intent) => !known.has(intent));
  const isThere = (to: string) => to === '' || to === name || Object.hasOwn(flow.states, to);
  const arrivals = copy.arrivals.filter((arrival) => isLoose(flow, arrival)).map(({ from }) => from);
  const heardBy = flow.listeners.filter((listener) => isLooseListener(copy, listener)).map(({ id }) => id);
  return {
    slots: missing(flow.slots, copy.slots),
    actions: missing(flow.actions, copy.actions),
    intents: asked.filter((intent) => taught.has(intent)),
    differingSlots: differing(flow.slots, copy.slots),
    differingActions: differing(flow.actions, copy.actions),
    loose: exitsOf(copy.state).filter((exit) => !isThere(exit.to)),
    arrivals: [...new Set(arrivals)],
    heardBy,
    isReached:
      arrivals.length + heardBy.length > 0 || leadsTo(flow, name) || (flow.start === '' && copy.isStart),
    unknownIntents: asked.filter((intent) => !taught.has(intent)),
  };
}

const leadsTo = (flow: FlowDocument, name: string): boolean =>
  flow.start === name ||
  arrivalsAt(flow, name).length > 0 ||
  flow.listeners.some((listener) => listener.to === name);

type Parts = Readonly<Record<string, unknown>>;

const missing = (known: Parts, offered: Parts): string[] =>
  Object.keys(offered).filter((name) => !Object.hasOwn(known, name));

const differing = (known: Parts, offered: Parts): string[] =>
  Object.keys(offered).filter(
    (name) => Object.hasOwn(known, name) && !isSameJson(known[name], offered[name]),
  );
