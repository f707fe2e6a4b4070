import type { Scalar } from '@turnwise/flow';
import { understand, type ValueReading } from '@turnwise/understanding';
import type { Frame } from '../model/conversation.ts';
import { type FlowProgram, slotOf } from '../program/flow-program.ts';
import { flowById } from '../program/program.ts';
import { withoutSpan } from '../reading/span.ts';
import { askInContext } from '../turn/ask-question.ts';
import { abandonSubflow } from '../turn/leave-sub-flow.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { goOnFrom } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { fillSlot, forgetDerived } from '../turn/slots.ts';
import { ageOf, type Correction, type Message, noteRule, type Turn } from '../turn/turn.ts';
import { itemOf } from '../values/item-of.ts';
import { showValueIn } from '../values/render-text.ts';
import { earliestDependentIn, isDoneWithIn } from './dependents.ts';
import { listenerRule } from './listener.ts';
import { wordsBeside } from './words-in.ts';

type Found = Correction & { readonly words: string };

/**
 * "Actually the chair", said inside a sub-flow of what was told before it. A value that nothing has used yet is changed
 * where it waits, and the sub-flow goes on; one that led somewhere leads there anew, out of the sub-flow. Null when the
 * message takes nothing of the kind back.
 */
export function correctOutside(turn: Turn, message: Message, question: Question): Move | null {
  const { reading } = message;
  const { stack } = turn.conversation;
  if (stack.length === 0 || !reading.correction.isCue || message.isUnasked) return null;
  if (
    reading.correction.slot !== undefined ||
    reading.values.some((value) => !isFreeAnswer(turn, value, question))
  )
    return null;
  if (listenerRule(turn, 'correction') === null) return null;
  for (let depth = stack.length - 1; depth >= 0; depth--) {
    const frame = stack[depth];
    const flow = frame && flowById(turn.program, frame.flowId);
    const found = frame && flow ? correctionIn(turn, frame, flow, message) : null;
    if (found && reading.values.length > 0 && !isLittleMore(message, found.words)) return null;
    if (frame && flow && found) return correct(turn, depth, frame, flow, found, question);
  }
  return null;
}

/** Any words would do as an answer here, those of a correction too. */
const isFreeAnswer = (turn: Turn, { slot }: ValueReading, question: Question): boolean =>
  slot === question.slot && slotOf(turn.flow, slot)?.type === 'text';

/** "Actually the chair": an article is all that is said besides. */
function isLittleMore({ text, reading }: Message, value: string): boolean {
  const { span } = reading.correction;
  const words = span ? withoutSpan(text, span) : text;
  return wordsBeside(words, value) <= 1;
}

/** What a message changes of the values of a flow that waits. */
function correctionIn(turn: Turn, frame: Frame, flow: FlowProgram, message: Message): Found | null {
  const filled: Record<string, Scalar> = {};
  for (const [name, { value, source }] of Object.entries(frame.slots)) {
    if (value !== null && source !== 'action') filled[name] = value;
  }
  const { values } = understand(message.text, {
    slots: flow.slots,
    filled,
    now: message.at,
    timeZone: turn.conversation.timeZone,
    language: flow.language,
  });
  const value = values.find(
    ({ slot, alternatives }) => filled[slot] !== undefined && alternatives.length === 0,
  );
  const from = value && filled[value.slot];
  return value && from !== undefined && from !== value.value
    ? { slot: value.slot, from, to: value.value, words: value.text }
    : null;
}

function correct(
  turn: Turn,
  depth: number,
  frame: Frame,
  flow: FlowProgram,
  { slot, from, to }: Correction,
  question: Question,
): Move {
  const { conversation } = turn;
  const { texts } = turn.flow;
  if (isDoneWithIn(flow, frame.done, slot) || isDoneInside(turn, depth, frame, flow, slot)) {
    lead(turn, texts.alreadyDone(conversation.turnCount));
    askInContext(turn, question);
    return stop;
  }
  noteRule(turn, 'correction', slot);
  const item = { ...itemOf(flow, slot, to), before: showValueIn(flow, slot, from) };
  lead(turn, texts.corrected([item], conversation.turnCount));
  const dependent = earliestDependentIn(flow, frame.visits, [slot]);
  if (dependent === null) {
    const known = { value: to, source: 'corrected' as const, at: ageOf(turn) };
    const changed = { ...frame, slots: { ...frame.slots, [slot]: known } };
    conversation.stack = conversation.stack.map((other) => (other === frame ? changed : other));
    askInContext(turn, question);
    return stop;
  }
  while (conversation.stack.length > depth) abandonSubflow(turn);
  fillSlot(turn, slot, to, 'corrected');
  forgetDerived(turn, slot);
  return goOnFrom(turn, dependent, 'corrected');
}

/** Whether something was done in a sub-flow that was given the value. */
function isDoneInside(turn: Turn, depth: number, frame: Frame, flow: FlowProgram, slot: string): boolean {
  const { done } = turn.conversation.stack[depth + 1] ?? turn.conversation;
  return done !== undefined && done.length > 0 && isDoneWithIn(flow, [frame.state], slot);
}
