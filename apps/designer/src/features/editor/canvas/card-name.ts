import { kindLooks } from '../../../ui/kind-icons.tsx';
import { type Urgency, urgencyOf } from '../problems/urgency-of.ts';
import type { StateNodeData } from './canvas-items.ts';
import { canvasMessages as words } from './messages.ts';

const wordsFor: Readonly<Record<Exclude<Urgency, 'none'>, (count: number) => string>> = {
  wrong: words.cardProblems,
  unfinished: words.cardToDo,
  hint: words.cardHints,
};

/** What a screen reader calls a card: "Ask: Order number, start, 1 problem". */
export function cardName({ state, title, isStart, problems }: StateNodeData): string {
  const parts = [`${kindLooks[state.kind].name}: ${title}`];
  if (isStart) parts.push(words.cardStarts);
  const urgency = urgencyOf(problems);
  if (urgency !== 'none') parts.push(wordsFor[urgency](problems.length));
  return parts.join(', ');
}
