import { type FlowDocument, parseFlow } from '@turnwise/flow';

/** A flow of questions in a ring, any answer leading to the next: a talk in it can be as long as one likes. */
export function ringFlow(count: number): FlowDocument {
  const flow = parseFlow({
    format: 'turnwise/flow',
    schemaVersion: 1,
    id: `ring-${count}`,
    name: `Ring of ${count}`,
    start: 'ask_0',
    states: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `ask_${index}`,
        {
          kind: 'ask',
          prompt: `Question ${index}?`,
          branches: [
            { id: 'no', when: { kind: 'affirmation', is: 'no' }, to: 'ask_0' },
            { id: 'any', when: { kind: 'any' }, to: `ask_${(index + 1) % count}` },
          ],
        },
      ]),
    ),
    settings: { maxVisits: 1_000 },
  });
  if (!flow.ok) throw new Error(flow.error.details.join(' '));
  return flow.value;
}
