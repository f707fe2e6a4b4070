import { kindLooks } from '../../../ui/kind-icons.tsx';
import type { StateNodeData } from './canvas-items.ts';

/** What a screen reader calls a card: "Ask: Order number, start, 1 problem". */
export function cardName({ state, title, isStart, problems }: StateNodeData): string {
  const parts = [`${kindLooks[state.kind].name}: ${title}`];
  if (isStart) parts.push('start');
  if (problems.length > 0) parts.push(problems.length === 1 ? '1 problem' : `${problems.length} problems`);
  return parts.join(', ');
}
