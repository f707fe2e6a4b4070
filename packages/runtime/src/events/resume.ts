import { readMessage } from '../reading/read-message.ts';
import { hear } from '../repair/hear.ts';
import { hearText } from '../repair/hear-text.ts';
import { openFlow } from '../repair/open-flow.ts';
import { isOutOfTurn, questionNow } from '../repair/question-now.ts';
import { greetAfterGap, offerResume } from '../repair/resume.ts';
import { askQuestion } from '../turn/ask-question.ts';
import { endConversation } from '../turn/end-conversation.ts';
import { isFinal } from '../turn/phase.ts';
import { run } from '../turn/run.ts';
import { say } from '../turn/say.ts';
import { noteRule, type Turn } from '../turn/turn.ts';
import { gapBefore, isExpired, isIdle } from './gap.ts';
import { countMessage, longestMessage, receiveMessage } from './receive-message.ts';

/** The user is back in a new session. A running talk is offered to be gone on with; a finished one makes place for another. */
export function resume(turn: Turn, text: string | null): void {
  const { conversation } = turn;
  const message = text === null || text.trim() === '' ? null : text;
  if (isFinal(conversation.phase)) {
    turn.isIgnored = true;
    turn.fresh = { text: message };
    return;
  }
  if (conversation.state === null) {
    if (message === null) run(turn, openFlow(turn));
    else receiveMessage(turn, message, undefined);
    return;
  }
  const gap = gapBefore(turn);
  if (isExpired(turn, gap)) {
    noteRule(turn, 'expired');
    endConversation(turn, 'expired');
    turn.fresh = { text: message };
    return;
  }
  if (conversation.pending?.kind === 'effects') {
    if (message === null) say(turn, turn.flow.texts.busy(conversation.turnCount));
    else receiveMessage(turn, message, undefined);
    return;
  }
  // Whoever is back may fall silent again.
  delete conversation.reminded;
  if (isIdle(turn, gap)) greetAfterGap(turn);
  if (message === null) offer(turn);
  else answerOrOffer(turn, message);
}

function offer(turn: Turn): void {
  const question = questionNow(turn);
  // Nothing was said yet: there is nothing to go on with but the question.
  if (turn.conversation.turnCount === 0 && question) askQuestion(turn, question);
  else run(turn, offerResume(turn, null));
}

/** Only a message that answers the open question goes on by itself; any other is kept until it is known where it belongs. */
function answerOrOffer(turn: Turn, text: string): void {
  countMessage(turn, text);
  if (text.length > longestMessage) {
    offer(turn);
    return;
  }
  if (answersOffer(turn, text)) {
    run(turn, hearText(turn, text));
    return;
  }
  const question = questionNow(turn);
  const message = readMessage(turn, text, turn.at, question);
  const isAnswer =
    question?.slot != null && message.reading.values.some(({ slot }) => slot === question.slot);
  if (isAnswer && !isOutOfTurn(turn)) turn.conversation.pending = null;
  run(turn, isAnswer ? hear(turn, message) : offerResume(turn, text));
}

/** A yes or no to the offer that was made in another session. */
function answersOffer(turn: Turn, text: string): boolean {
  if (turn.conversation.pending?.kind !== 'resumeOffer') return false;
  const mark = turn.trace.length;
  const { affirmation, values } = readMessage(turn, text, turn.at, null).reading;
  // Read once more when it is heard.
  turn.trace.length = mark;
  return affirmation !== 'none' && values.length === 0;
}
