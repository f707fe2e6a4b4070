import type { Slot } from '@turnwise/flow';
import type { Turn } from '../turn/turn.ts';

const none: readonly string[] = [];
const most = 10;

/** Tappable answers that follow from a slot's type: its choices, or yes and no. */
export function quickRepliesFor(turn: Turn, slot: Slot | undefined): readonly string[] {
  if (slot?.type === 'boolean') return [turn.flow.texts.yes, turn.flow.texts.no];
  return slot && slot.choices.length <= most ? choiceLabels(slot) : none;
}

/** How the choices of a slot are called; none where it has none. */
export const choiceLabels = ({ type, choices }: Slot): readonly string[] =>
  type === 'choice' ? choices.map(({ value, label = value }) => label) : none;
