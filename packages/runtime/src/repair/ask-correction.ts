import type { Scalar } from '@turnwise/flow';
import { type Move, stop } from '../turn/move.ts';
import { say } from '../turn/say.ts';
import { slotValue } from '../turn/slots.ts';
import type { Turn } from '../turn/turn.ts';
import { itemOf } from '../values/item-of.ts';
import { showValue } from '../values/render-text.ts';

/** Perhaps a correction, perhaps about something else: asked before anything is changed. */
export function askCorrection(turn: Turn, slot: string, value: Scalar): Move {
  const { texts } = turn.flow;
  turn.conversation.pending = { kind: 'correctionOffer', slot, value };
  const item = itemOf(turn.flow, slot, value);
  const before = showValue(turn, slot, slotValue(turn, slot) ?? '');
  say(turn, texts.correctionOffer(item, before, turn.conversation.turnCount), [texts.yes, texts.no]);
  return stop;
}
