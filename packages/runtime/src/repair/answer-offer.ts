import type { ValueReading } from '@turnwise/understanding';
import type { Pending } from '../model/conversation.ts';
import { askOnceMore } from '../turn/ask-question.ts';
import { currentQuestion } from '../turn/current-question.ts';
import { handOver } from '../turn/end-conversation.ts';
import { type Move, stop } from '../turn/move.ts';
import { goOnFrom, reenter } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { confirmSlots, fillSlot, forgetDerived, slotValue } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { itemOf, knownItem } from '../values/item-of.ts';
import { changeOf } from './acknowledge.ts';
import { askNewValue } from './ask-for-change.ts';
import { answerCancelOffer } from './cancel.ts';
import { earliestDependent } from './dependents.ts';
import { answerFastTrack } from './fast-track.ts';
import { answerResumeOffer } from './resume.ts';
import { askWhichValue } from './value-choice.ts';
import { askWhichChange, pickedChange } from './which-change.ts';

type PendingOf<Kind extends Pending['kind']> = Extract<Pending, { kind: Kind }>;
type Answer<Kind extends Pending['kind']> = (
  turn: Turn,
  offer: PendingOf<Kind>,
  message: Message,
) => Move | null;

/** How each offer takes an answer. Null means that the message is no answer to it and is heard as any other. */
const offers = {
  effects: () => null,
  slotChange: () => null,
  dayOfMonth: () => null,
  valueChoice: (turn, offer, message) =>
    isBareYes(message) ? sayAgain(() => askWhichValue(turn, offer.slot, offer.values)) : null,
  resumeOffer: answerResumeOffer,
  cancelOffer: answerCancelOffer,
  correctionOffer(turn, offer, message) {
    const { affirmation } = message.reading;
    turn.conversation.pending = null;
    if (affirmation === 'yes') return correctSlot(turn, offer.slot, offer.value);
    if (affirmation !== 'no') return null;
    noteRule(turn, 'correction', 'kept');
    lead(turn, turn.flow.texts.keptAsItWas(knownItem(turn, offer.slot), turn.conversation.turnCount));
    return askCurrent(turn);
  },
  slotConfirmation(turn, offer, message) {
    const { affirmation, values } = message.reading;
    const other = values.find((value) => value.slot === offer.slot && value.value !== offer.value);
    if (other && affirmation !== 'yes' && !isWhole(message, other)) {
      turn.conversation.pending = { ...offer, value: other.value };
      askConfirmation(turn, offer.slot, other.value);
      return stop;
    }
    if (affirmation === 'yes') return acceptValue(turn, offer);
    if (affirmation !== 'no') return null;
    noteRule(turn, 'confirmation', 'refused');
    return confirmNext(turn, offer.more ?? {}) ?? askCurrent(turn);
  },
  actionConfirmation(turn, offer, message) {
    const { affirmation, values, isReserved } = message.reading;
    if (isReserved || (values.length > 0 && affirmation !== 'yes')) return null;
    if (affirmation === 'yes') {
      turn.conversation.pending = null;
      confirmSlots(turn, offer.slots);
      return reenter(turn, turn.conversation.state ?? '');
    }
    if (affirmation !== 'no') return null;
    turn.conversation.pending = null;
    noteRule(turn, 'confirmation', 'refused');
    lead(turn, turn.flow.texts.unconfirmedRefused());
    return handOver(turn, '', turn.flow.texts.handoff(), 'not confirmed');
  },
  fastTrackOffer: answerFastTrack,
  changeChoice(turn, offer, message) {
    if (isBareYes(message)) return askWhichChange(turn, offer.options);
    turn.conversation.pending = null;
    const slot = pickedChange(turn, offer, message);
    const value = slot === null ? undefined : offer.options[slot];
    // "Change the date": which was asked with what they are now, and the new one is yet to be told.
    if (slot !== null && value === slotValue(turn, slot)) return askNewValue(turn, slot);
    if (slot !== null && value !== undefined) return correctSlot(turn, slot, value);
    if (message.reading.affirmation !== 'no' || message.reading.values.length > 0) return null;
    noteRule(turn, 'correction', 'kept');
    return askCurrent(turn);
  },
} satisfies { [Kind in Pending['kind']]: Answer<Kind> };

/** "Yes" says nothing to "which one do you mean?". */
const isBareYes = ({ reading }: Message): boolean =>
  reading.affirmation === 'yes' && reading.values.length === 0 && reading.restated.length === 0;

const sayAgain = (say: () => void): Move => {
  say();
  return stop;
};

/** "no" and nothing else is no value, even for a slot that takes any text. */
const isWhole = ({ reading, text }: Message, value: ValueReading): boolean =>
  reading.affirmation !== 'none' && value.text.trim().length >= text.trim().length;

/** Hears a message as the answer to what was offered; the registry above is what makes the cast sound. */
export function answerOffer(turn: Turn, message: Message): Move | null {
  const { pending } = turn.conversation;
  if (pending === null || message.isUnasked) return null;
  return (offers[pending.kind] as Answer<Pending['kind']>)(turn, pending, message);
}

function askCurrent(turn: Turn): Move {
  const question = currentQuestion(turn);
  if (question) askOnceMore(turn, question);
  return question ? stop : reenter(turn, turn.conversation.state ?? '');
}

/** Changes a slot, says so, and goes on from wherever its old value had a say. */
function correctSlot(turn: Turn, slot: string, value: NonNullable<ReturnType<typeof slotValue>>): Move {
  const before = slotValue(turn, slot) ?? '';
  fillSlot(turn, slot, value, 'corrected');
  forgetDerived(turn, slot);
  noteRule(turn, 'correction', slot);
  lead(turn, turn.flow.texts.corrected([changeOf(turn, slot, before, value)], turn.conversation.turnCount));
  const dependent = earliestDependent(turn, [slot]);
  return dependent ? goOnFrom(turn, dependent, 'corrected') : askCurrent(turn);
}

function acceptValue(turn: Turn, offer: PendingOf<'slotConfirmation'>): Move {
  fillSlot(turn, offer.slot, offer.value, 'asked', true);
  noteRule(turn, 'confirmation', 'accepted');
  return confirmNext(turn, offer.more ?? {}) ?? reenter(turn, turn.conversation.state ?? '');
}

/** Reads the next value back; null when none is left. */
function confirmNext(turn: Turn, more: NonNullable<PendingOf<'slotConfirmation'>['more']>): Move | null {
  const [next, ...rest] = Object.entries(more);
  turn.conversation.pending = null;
  if (!next) return null;
  readBack(turn, next[0], next[1], Object.fromEntries(rest));
  return stop;
}

/** Asks back before a value is accepted. */
export function readBack(
  turn: Turn,
  slot: string,
  value: PendingOf<'slotConfirmation'>['value'],
  more: NonNullable<PendingOf<'slotConfirmation'>['more']>,
): void {
  turn.conversation.pending = {
    kind: 'slotConfirmation',
    slot,
    value,
    ...(Object.keys(more).length > 0 ? { more } : {}),
  };
  askConfirmation(turn, slot, value);
}

function askConfirmation(turn: Turn, slot: string, value: PendingOf<'slotConfirmation'>['value']): void {
  const { texts } = turn.flow;
  const question = texts.confirmValue(itemOf(turn.flow, slot, value), turn.conversation.turnCount);
  turn.replies.push({
    text: [...turn.lead.splice(0), question].join(' '),
    quickReplies: [texts.yes, texts.no],
    state: turn.conversation.state,
  });
}
