import { exitsOf, type FlowDocument } from '@turnwise/flow';

/**
 * Every state in the order a conversation meets them: from the start, each way out followed before the next; then
 * those nothing leads to, in the document's order.
 */
export function conversationOrder(flow: FlowDocument): string[] {
  const order = new Set<string>();
  const visit = (first: string) => {
    // A list instead of recursion: a long flow is deeper than a call stack.
    const waiting = [first];
    while (waiting.length > 0) {
      const name = waiting.pop();
      if (name === undefined || order.has(name)) continue;
      const state = Object.hasOwn(flow.states, name) ? flow.states[name] : undefined;
      if (!state) continue;
      order.add(name);
      waiting.push(
        ...exitsOf(state)
          .map((exit) => exit.to)
          .reverse(),
      );
    }
  };
  visit(flow.start);
  for (const name of Object.keys(flow.states)) visit(name);
  return [...order];
}
