import type { HeldMessage, Offer } from '../model/conversation.ts';
import { go, type Move, stop } from '../turn/move.ts';
import { lead, say } from '../turn/say.ts';
import { forgetSlot, slotState } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { rememberedItem } from './prefill.ts';

type FastTrackOffer = Extract<Offer, { kind: 'fastTrackOffer' }>;

/** Offers the usual answers before the flow begins: one question, whose answer decides what is asked after it. */
export function offerFastTrack(turn: Turn, slots: readonly string[]): Move {
  noteRule(turn, 'memory', 'offered');
  turn.conversation.pending = { kind: 'fastTrackOffer', slots: [...slots], asked: 1 };
  turn.conversation.state = turn.flow.document.start;
  const { texts } = turn.flow;
  say(turn, fastTrackQuestion(turn, slots), [texts.yes, texts.no]);
  return stop;
}

export const fastTrackQuestion = (turn: Turn, slots: readonly string[]): string =>
  turn.flow.texts.fastTrackOffer(
    slots.map((name) => rememberedItem(turn, name)),
    turn.conversation.turnCount,
  );

/**
 * Yes begins with the usual answers in place, no without them. Values beside or instead of it are heard when the flow
 * has begun; what can be read as neither is asked once more, and then everything is asked.
 */
export function answerFastTrack(turn: Turn, offer: FastTrackOffer, message: Message): Move | null {
  const { affirmation, values, commands, isQuestion } = message.reading;
  const isAnswer = affirmation === 'yes' || affirmation === 'no' || values.length > 0;
  if (!isAnswer && (commands.length > 0 || isQuestion)) return null;
  const { conversation, flow } = turn;
  if (!isAnswer && offer.asked < 2) {
    const { texts } = flow;
    conversation.pending = { ...offer, asked: offer.asked + 1 };
    const question = fastTrackQuestion(turn, offer.slots);
    say(turn, texts.unclearYesNo(question, conversation.turnCount), [texts.yes, texts.no]);
    return stop;
  }
  conversation.pending = null;
  if (affirmation === 'no' || !isAnswer) {
    noteRule(turn, 'memory', 'declined');
    for (const slot of offer.slots) if (slotState(turn, slot)?.source === 'memory') forgetSlot(turn, slot);
    if (values.length === 0) lead(turn, flow.texts.fastTrackDeclined(conversation.turnCount));
  } else {
    noteRule(turn, 'memory', 'accepted');
  }
  const own: readonly HeldMessage[] = values.length > 0 ? [{ text: message.text, at: message.at }] : [];
  turn.held = offer.message ? [offer.message, ...own] : own;
  return go(flow.document.start, 'start');
}
