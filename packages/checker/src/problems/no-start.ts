import { quote } from '../view/words.ts';
import type { Finder } from './finder.ts';

/** A flow that does not say where a conversation begins. */
export const noStart: Finder = ({ states, graph }) => {
  if (graph.start !== null) return [];
  const place = { in: 'flow' } as const;
  const [first] = states;
  if (!first) {
    return [{ severity: 'error', place, message: 'This flow has no states yet: add the first one.' }];
  }
  const source = states.find((_, index) => graph.edgesTo[index]?.length === 0) ?? first;
  return [
    {
      severity: 'error',
      place,
      message: 'Nothing says where the conversation starts: choose the first state.',
      fix: {
        label: `Start at ${quote(source.label)}`,
        operations: [{ type: 'setStart', state: source.name }],
      },
    },
  ];
};
