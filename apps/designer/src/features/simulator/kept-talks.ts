import type { Simulation } from './model/simulation.ts';

/** A talk, and the request to start from a state that it last followed. */
export type KeptTalk = { readonly simulation: Simulation; readonly startedBy: number | null };

const mostTalks = 20;
const talks = new Map<string, KeptTalk>();

/** The talk with a flow, while the page lives: closing the pane or looking at another tab does not lose it. */
export const keptTalk = (flowId: string): KeptTalk | undefined => talks.get(flowId);

export function keepTalk(flowId: string, talk: KeptTalk): void {
  talks.delete(flowId);
  talks.set(flowId, talk);
  const [oldest] = talks.keys();
  if (talks.size > mostTalks && oldest !== undefined) talks.delete(oldest);
}
