import type { FlowDocument } from '@turnwise/flow';
import type { PlayedConversation } from '../golden/play-golden.ts';
import { type Way, wayKey, waysOf, waysTaken } from './ways.ts';

/** What of a flow its tests go through. Flows it runs inside are counted by their own tests, not here. */
export type Coverage = {
  /** How many of the conversations went through it, by `wayKey`; ways nobody went are not there. */
  readonly counts: ReadonlyMap<string, number>;
  readonly states: { readonly tested: number; readonly all: number };
  /** Ways on that are drawn, the exits of all states together. */
  readonly ways: { readonly tested: number; readonly all: number };
  /** What no conversation went through, in the order of the flow: states, and ways out of states. */
  readonly untested: readonly Way[];
};

export function coverageOf(flow: FlowDocument, conversations: readonly PlayedConversation[]): Coverage {
  const counts = new Map<string, number>();
  for (const played of conversations) {
    for (const key of waysGone(flow, played)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = waysOf(flow);
  const untested = all.filter((way) => !counts.has(wayKey(way)));
  const share = (isState: boolean) => {
    const of = (ways: readonly Way[]) => ways.filter(({ port }) => (port === null) === isState).length;
    return { tested: of(all) - of(untested), all: of(all) };
  };
  return { counts, states: share(true), ways: share(false), untested };
}

/** What a conversation with a flow went through, each by its `wayKey`. */
export function waysGone(flow: FlowDocument, { opening, lines }: PlayedConversation): Set<string> {
  const trace = [opening, ...lines].flatMap((line) => line?.trace ?? []);
  return new Set(waysTaken(flow.id, trace).map(wayKey));
}
