import { askUnderstand, mayAskUnderstand } from '../effects/understand.ts';
import { slotOf } from '../program/flow-program.ts';
import { endConversation, handOver } from '../turn/end-conversation.ts';
import { sayCancelled } from '../turn/has-done.ts';
import { go, type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { reenter } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { countAttempt, fillChecked, slotValue } from '../turn/slots.ts';
import { returnFromSubflow } from '../turn/sub-flow.ts';
import { noteError, noteRule, type Turn } from '../turn/turn.ts';
import { itemOf } from '../values/item-of.ts';

/**
 * Counts an answer that did not fit. `again` asks once more; at the limit the author's exit is taken instead. The count
 * belongs to the slot, and where there is none to the state while it waits.
 */
export function retry(
  turn: Turn,
  question: Question,
  rule: 'invalid' | 'unclear',
  again: (attempt: number) => void,
): Move {
  const { conversation, flow } = turn;
  const limit = question.retry.limit ?? flow.settings.retryLimit;
  const count = question.slot
    ? countAttempt(turn, question.slot, limit)
    : Math.min(limit, (conversation.attempts ?? 0) + 1);
  if (!question.slot) conversation.attempts = count;
  noteRule(turn, rule);
  turn.trace.push({ kind: 'attempt', slot: question.slot, state: question.state, count, limit });
  if (count >= limit) return exit(turn, question);
  again(count);
  return stop;
}

function exit(turn: Turn, question: Question): Move {
  const { flow } = turn;
  const { retry: drawn } = question;
  const why = 'too many tries';
  // The arrow to a person is drawn for a hand-off alone.
  const toPerson = (): Move =>
    handOver(turn, drawn.then === 'handoff' ? drawn.to : '', flow.texts.handoffAfterRetries(), why);
  switch (drawn.then) {
    case 'handoff':
      return toPerson();
    case 'state':
      return go(drawn.to, 'retry', why);
    case 'default':
      return takeDefault(turn, question) ?? toPerson();
    case 'ai':
      return mayAskUnderstand(turn, question) ? askUnderstand(turn, question) : toPerson();
    case 'cancel':
      if (turn.conversation.stack.length > 0) return returnFromSubflow(turn, 'cancelled', null);
      sayCancelled(turn);
      return endConversation(turn, 'cancelled');
  }
}

function takeDefault(turn: Turn, question: Question): Move | null {
  const { flow } = turn;
  const name = question.slot;
  const slot = name === null ? undefined : slotOf(flow, name);
  if (name === null || slot?.default === undefined) return null;
  if (!fillChecked(turn, name, slot.default, 'default')) {
    noteError(turn, 'value_refused', `The default of ${name} fails the slot's own rules.`);
    return null;
  }
  const value = slotValue(turn, name);
  if (value !== null) {
    lead(turn, flow.texts.defaultTaken(itemOf(flow, name, value), turn.conversation.turnCount));
  }
  return reenter(turn, question.state);
}
