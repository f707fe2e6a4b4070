import { kindLooks } from '../../../ui/kind-icons.tsx';
import { unfinishedIn, urgencyOf } from '../problems/urgency-of.ts';
import type { StateNodeData } from './canvas-items.ts';
import { canvasMessages as words } from './messages.ts';

/** What a screen reader calls a card: "Ask: Order number, start, 1 problem". */
export function cardName({ state, title, isStart, problems }: StateNodeData): string {
  const parts = [`${kindLooks[state.kind].name}: ${title}`];
  if (isStart) parts.push(words.cardStarts);
  if (urgencyOf(problems) === 'unfinished') parts.push(words.cardToDo(unfinishedIn(problems)));
  else if (problems.length > 0) parts.push(words.cardProblems(problems.length));
  return parts.join(', ');
}
