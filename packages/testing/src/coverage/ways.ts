import { exitsOf, type FlowDocument } from '@turnwise/flow';
import type { TraceEntry } from '@turnwise/runtime';

/** A state of a flow, or with `port` one of the ways on that its author drew there. */
export type Way = { readonly flow: string; readonly state: string; readonly port: string | null };

/** Names a way: `refund/ask_order` for a state, `refund/ask_order -> next` for a way out of one. */
export const wayKey = ({ flow, state, port }: Way): string =>
  port === null ? `${flow}/${state}` : `${flow}/${state} -> ${port}`;

/** Every state of a flow and every way on that its author drew. The way back is none: "back" is followed from anywhere. */
export const waysOf = (flow: FlowDocument): Way[] =>
  Object.entries(flow.states).flatMap(([name, state]) => [
    { flow: flow.id, state: name, port: null },
    ...exitsOf(state)
      .filter(({ port, to }) => to !== '' && port !== 'back')
      .map(({ port }) => ({ flow: flow.id, state: name, port })),
  ]);

/** What a conversation that began in `flow` went through, from its whole trace, in order; the same way may come again. */
export const waysTaken = (flow: string, trace: readonly TraceEntry[]): Way[] =>
  followWays([flow], trace).taken;

/**
 * What a piece of a trace goes through, where `running` are the flows that run when it begins, the outermost first; and
 * which run at its end.
 */
export function followWays(
  running: readonly string[],
  trace: readonly TraceEntry[],
): { readonly taken: Way[]; readonly running: readonly string[] } {
  const taken: Way[] = [];
  let flows = running;
  let isEntering = false;
  for (const entry of trace) {
    if (entry.kind === 'flow') {
      isEntering = entry.change === 'entered';
      flows = isEntering ? [...flows, entry.flow] : flows.slice(0, -1);
    }
    if (entry.kind !== 'moved') continue;
    // "Start over" leaves every flow at once and says so by beginning anew.
    if (entry.from === null && !isEntering) flows = flows.slice(0, 1);
    isEntering = false;
    const flow = flows.at(-1) ?? '';
    if (entry.from !== null) taken.push({ flow, state: entry.from, port: entry.port });
    taken.push({ flow, state: entry.to, port: null });
  }
  return { taken, running: flows };
}
