import type { Slot } from '@turnwise/flow';
import type { Turn } from '../turn/turn.ts';

const none: readonly string[] = [];
const most = 10;

/** Tappable answers that follow from a slot's type: its choices, or yes and no. */
export function quickRepliesFor(turn: Turn, slot: Slot | undefined): readonly string[] {
  if (slot?.type === 'boolean') return [turn.flow.texts.yes, turn.flow.texts.no];
  if (slot?.type !== 'choice' || slot.choices.length > most) return none;
  return slot.choices.map((choice) => choice.label ?? choice.value);
}
