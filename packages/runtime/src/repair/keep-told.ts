import type { Span, ValueReading } from '@turnwise/understanding';
import { slotOf } from '../program/flow-program.ts';
import { overlaps } from '../reading/span.ts';
import type { Question } from '../turn/question.ts';
import { fillSlot, isFilled } from '../turn/slots.ts';
import type { Message, Turn } from '../turn/turn.ts';

/** What a message tells beside its command: plain values of slots nothing is known of. */
export function toldBeside(turn: Turn, message: Message, question: Question, span: Span): ValueReading[] {
  return message.reading.values.filter((value) => {
    const slot = slotOf(turn.flow, value.slot);
    if (!slot || slot.confirm || slot.type === 'boolean' || isFilled(turn, value.slot)) return false;
    const isMeant = value.slot === question.slot || slot.extract;
    return isMeant && !overlaps(value.span, span) && value.alternatives.length === 0;
  });
}

/** "ORD-12345, and I want to talk to a person": the person gets the number, and so does who goes on after all. */
export function keepTold(turn: Turn, message: Message, question: Question, span: Span): void {
  for (const { slot, value } of toldBeside(turn, message, question, span)) {
    fillSlot(turn, slot, value, slot === question.slot && !message.isUnasked ? 'asked' : 'mentioned');
  }
}
