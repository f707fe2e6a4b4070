import { nameToWords } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A flow that does not say where a conversation begins. */
export const noStart: Finder = ({ flow, states, graph, texts, quote }) => {
  if (graph.start !== null) return [];
  const place = { in: 'flow' } as const;
  const [first] = states;
  if (!first) {
    return [{ severity: 'error', isUnfinished: true, place, message: texts.noStart.empty }];
  }
  const source = states.find((_, index) => graph.edgesTo[index]?.length === 0) ?? first;
  return [
    {
      severity: 'error',
      place,
      message: flow.start === '' ? texts.noStart.unsaid : texts.noStart.gone(quote(nameToWords(flow.start))),
      fix: {
        label: texts.noStart.startAt(quote(source.label)),
        operations: [{ type: 'setStart', state: source.name }],
      },
    },
  ];
};
