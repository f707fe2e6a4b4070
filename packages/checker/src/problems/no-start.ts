import type { Finder } from './finder.ts';

/** A flow that does not say where a conversation begins. */
export const noStart: Finder = ({ states, graph, texts, quote }) => {
  if (graph.start !== null) return [];
  const place = { in: 'flow' } as const;
  const [first] = states;
  if (!first) {
    return [{ severity: 'error', place, message: texts.noStart.empty }];
  }
  const source = states.find((_, index) => graph.edgesTo[index]?.length === 0) ?? first;
  return [
    {
      severity: 'error',
      place,
      message: texts.noStart.unsaid,
      fix: {
        label: texts.noStart.startAt(quote(source.label)),
        operations: [{ type: 'setStart', state: source.name }],
      },
    },
  ];
};
