import { exitsOf, type FlowDocument } from '@turnwise/flow';
import { type GoldenConversation, playGolden } from '@turnwise/testing';
import type { Template } from './index.ts';

/** What conversations went through: `refund/ask_order` for a state, `refund/ask_order -> next` for a way out of one. */
export function waysTaken(
  { flow, subFlows }: Template,
  conversations: readonly GoldenConversation[],
): ReadonlySet<string> {
  const library = Object.fromEntries(subFlows.map((subFlow) => [subFlow.id, subFlow]));
  const taken = new Set<string>();
  for (const conversation of conversations) {
    const { opening, lines } = playGolden(conversation, flow, library);
    const running = [flow.id];
    for (const entry of [opening, ...lines].flatMap((line) => line?.trace ?? [])) {
      if (entry.kind === 'flow') {
        if (entry.change === 'entered') running.push(entry.flow);
        else running.pop();
      }
      if (entry.kind !== 'moved') continue;
      const within = running.at(-1);
      taken.add(`${within}/${entry.to}`);
      if (entry.from !== null) taken.add(`${within}/${entry.from} -> ${entry.port}`);
    }
  }
  return taken;
}

/** Every state of a flow and every way on that its author drew. The way back is none: "back" is followed from anywhere. */
export const waysOf = (flow: FlowDocument): string[] =>
  Object.entries(flow.states).flatMap(([name, state]) => [
    `${flow.id}/${name}`,
    ...exitsOf(state)
      .filter(({ port, to }) => to !== '' && port !== 'back')
      .map(({ port }) => `${flow.id}/${name} -> ${port}`),
  ]);
