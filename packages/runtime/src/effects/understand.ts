import type { Scalar, Slot } from '@turnwise/flow';
import { checkValue } from '@turnwise/understanding';
import type { AiFindings } from '../model/conversation.ts';
import type { EffectResult } from '../model/event.ts';
import { slotOf } from '../program/flow-program.ts';
import { isGrounded } from '../reading/is-grounded.ts';
import type { Move } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { isFilled } from '../turn/slots.ts';
import { noteError, type Turn } from '../turn/turn.ts';
import { readUnderstandAnswer } from './ai-answers.ts';
import { aiContext, hasAi } from './ai-context.ts';
import { awaitEffects, effectId } from './await-effects.ts';
import { isWithheld } from './withhold.ts';

/**
 * True when an AI can still help with the message in hand: there is one, and it has not been asked about it. The
 * answer to a question for something it must not see is none of its business.
 */
export const mayAskUnderstand = (turn: Turn, question: Question): boolean =>
  hasAi(turn) &&
  turn.message !== null &&
  !turn.message.isUnasked &&
  turn.message.findings.values === undefined &&
  !(question.slot !== null && isWithheld(slotOf(turn.flow, question.slot)));

/** Asks the AI for the values the offline reading did not find, the asked slot's first. */
export function askUnderstand(turn: Turn, question: Question): Move {
  const slots: Record<string, Slot> = {};
  for (const name of [question.slot, ...turn.flow.slotNames]) {
    const slot = name === null ? undefined : slotOf(turn.flow, name);
    if (name === null || !slot || slots[name] || isWithheld(slot)) continue;
    const isWanted =
      name === question.slot || (slot.extract && slot.type !== 'boolean' && !isFilled(turn, name));
    if (isWanted) slots[name] = slot;
  }
  return awaitEffects(turn, [
    {
      kind: 'understand',
      id: effectId(turn),
      text: turn.message?.forAi ?? '',
      slots,
      asked: question.slot,
      context: aiContext(turn, question.ask()),
    },
  ]);
}

const nothing: Pick<AiFindings, 'values' | 'isOffTopic'> = { values: null };

/**
 * What of the AI's answer can be believed: values for slots it was asked about, said in the message, passing the
 * slot's rules; and whether the message is about something else, where it holds no value. `values` is null when there
 * is nothing of the kind; the offline reading stands then.
 */
export function believeUnderstanding(
  turn: Turn,
  result: EffectResult,
  text: string,
  asked: string | null,
): Pick<AiFindings, 'values' | 'isOffTopic'> {
  if (result.kind !== 'ai') return nothing;
  const parsed = readUnderstandAnswer.safeParse(result.answer);
  if (!parsed.success) {
    noteError(
      turn,
      'ai_unusable',
      'The AI answered in a form that cannot be read, so its answer was left aside.',
    );
    return nothing;
  }
  const at = { now: turn.at, timeZone: turn.conversation.timeZone, language: turn.flow.language };
  const values: Record<string, Scalar> = {};
  for (const { slot: name, value, words } of parsed.data.values) {
    const slot = slotOf(turn.flow, name);
    if (!slot || isWithheld(slot) || Object.hasOwn(values, name)) continue;
    if (name !== asked && (!slot.extract || slot.type === 'boolean' || isFilled(turn, name))) continue;
    const checked = checkValue(slot, value, at);
    if (!checked.ok || !isGrounded(slot, checked.value, words, text, at)) {
      noteError(turn, 'ai_ungrounded', `The AI gave a value for ${name} that the message does not state.`);
      continue;
    }
    values[name] = checked.value;
  }
  if (Object.keys(values).length > 0) return { values };
  return parsed.data.offTopic === true && parsed.data.values.length === 0
    ? { values: null, isOffTopic: true }
    : nothing;
}
