import type { ConversationEvent } from '../model/event.ts';
import { slotLabel, slotOf } from '../program/flow-program.ts';
import { currentQuestion } from './current-question.ts';
import { sayCancelled } from './has-done.ts';
import { isFinal } from './phase.ts';
import { say } from './say.ts';
import type { Turn } from './turn.ts';

/** Where nobody waits for an answer: the clock, and the author's hand. */
const mayBeSilent: ReadonlySet<ConversationEvent['kind']> = new Set(['timePassed', 'authorSet']);

/**
 * Whoever writes is never left without a word, although the author's texts may come to nothing: an end without a
 * message, a placeholder that nothing fills.
 */
export function breakSilence(turn: Turn, event: ConversationEvent['kind']): void {
  if (turn.replies.length > 0 || mayBeSilent.has(event) || turn.fresh !== null) return;
  const { phase, pending, turnCount } = turn.conversation;
  if (pending?.kind === 'effects') return;
  if (phase === 'cancelled') sayCancelled(turn);
  else if (isFinal(phase)) say(turn, turn.flow.texts.completed());
  else askAnyhow(turn, turnCount);
}

function askAnyhow(turn: Turn, turnCount: number): void {
  const { flow } = turn;
  const question = currentQuestion(turn);
  say(turn, question?.ask() ?? '', question?.quickReplies);
  if (turn.replies.length > 0) return;
  const slot = question?.slot;
  const isNamed = slot != null && slotOf(flow, slot) !== undefined;
  const words = isNamed
    ? flow.texts.askFor(slotLabel(flow, slot), turnCount)
    : flow.texts.listening(turnCount);
  say(turn, words, question?.quickReplies);
}
