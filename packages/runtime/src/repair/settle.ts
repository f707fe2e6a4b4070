import type { Scalar } from '@turnwise/flow';
import { askUnderstand, mayAskUnderstand } from '../effects/understand.ts';
import { kindOf } from '../kinds/kinds.ts';
import { slotOf, stateOf } from '../program/flow-program.ts';
import { askAgain, coreOf } from '../turn/ask-question.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead, say } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { renderText, showReadings } from '../values/render-text.ts';
import { agreeAfterAll } from './agree-after-all.ts';
import { isComplaint } from './complaint.ts';
import { askDayOfMonth } from './day-of-month.ts';
import { authorsText, invalidText } from './mention.ts';
import {
  answerAside,
  answerListed,
  answerOffTopic,
  answerPause,
  answerPleasantry,
  followIntent,
} from './off-topic.ts';
import { isOutOfTurn } from './question-now.ts';
import { restate } from './restate.ts';
import { retry } from './retry.ts';
import { tellValue } from './tell-value.ts';
import { askWhichValue } from './value-choice.ts';
import { wordCount } from './words-in.ts';

/** The message did nothing at all: it is unclear, off the topic, any other answer, or an invalid one. */
export function settle(turn: Turn, message: Message, question: Question): Move {
  const { reading } = message;
  const isAmbiguous = reading.values.some(
    ({ slot, alternatives }) => slot === question.slot && alternatives.length > 0,
  );
  const isUnclear =
    isAmbiguous || (reading.affirmation === 'unsure' && (question.isYesNo || question.options.length > 0));
  const hasFailure = reading.failures.some(({ slot }) => slot === question.slot);
  if (message.isUnasked) return askPlain(turn, question, message);
  const again = answerPause(turn, message, question) ?? restate(turn, message, question);
  if (again) return again;
  const agreed = agreeAfterAll(turn, message, question);
  if (agreed) return agreed;
  const ofMonth = askDayOfMonth(turn, message, question);
  if (ofMonth) return ofMonth;
  if (isUnclear && !question.isYesNo && question.slot && mayAskUnderstand(turn, question))
    return askUnderstand(turn, question);
  // "Hmm, is that with tax?" asks before it doubts.
  if (isUnclear && !reading.isQuestion) return unclear(turn, message, question);
  const listed =
    answerBeside(turn, message, question) ??
    answerListed(turn, message, question) ??
    followIntent(turn, message, question) ??
    tellValue(turn, message, question);
  if (listed) return listed;
  const state = stateOf(turn.flow, question.state);
  // "Next Friday, is that possible?"
  if (isAmbiguous) return unclear(turn, message, question);
  const other = state && !isOutOfTurn(turn) ? kindOf(state).otherwise?.(turn, state, question.state) : null;
  if (other) return other;
  const isGreeting = turn.flow.texts.isGreeting(message.text.replaceAll('?', ''));
  const offTopic =
    reading.isQuestion && !hasFailure && !isGreeting ? answerOffTopic(turn, message, question) : null;
  if (offTopic) return offTopic;
  if (isUnclear) return unclear(turn, message, question);
  const pleasantry = answerPleasantry(turn, message, question);
  if (pleasantry) return pleasantry;
  if (mayAskUnderstand(turn, question)) return askUnderstand(turn, question);
  const aside = isAttempt(turn, message, question) ? null : answerAside(turn, message, question);
  if (aside) return aside;
  if (question.slot === null) return unclear(turn, message, question);
  return invalid(turn, message, question);
}

/**
 * True when the words are an answer, though a wrong one, whatever an AI makes of them: a value that breaks a rule. Free
 * text takes any words for a value; there it takes few of them, or a figure among them.
 */
function isAttempt(turn: Turn, { reading }: Message, question: Question): boolean {
  const isText = question.slot !== null && slotOf(turn.flow, question.slot)?.type === 'text';
  return reading.failures.some(
    ({ slot, reason, text }) =>
      slot === question.slot &&
      reason !== 'not_understood' &&
      (!isText || /\d|^\s*\S+(\s+\S+){0,2}\s*$/.test(text)),
  );
}

/** "99, and when do you open?": the question is answered, and the 99 an answer that does not fit all the same. */
function answerBeside(turn: Turn, message: Message, question: Question): Move | null {
  const { side } = message;
  if (!side || side.clauses.length === 0 || !isAttempt(turn, message, question)) return null;
  noteRule(turn, 'questions', side.text);
  lead(turn, side.text);
  return invalid(turn, message, question);
}

/** A message that was no answer to begin with: nothing counts, the question is simply asked. */
function askPlain(turn: Turn, question: Question, message: Message): Move {
  const answered = answerListed(turn, message, question) ?? followIntent(turn, message, question);
  if (answered) return answered;
  noteRule(turn, 'opening');
  const { texts } = turn.flow;
  if (texts.isThanks(message.text)) lead(turn, texts.welcome(turn.conversation.turnCount));
  return stop;
}

function unclear(turn: Turn, message: Message, question: Question): Move {
  const { texts } = turn.flow;
  const { turnCount } = turn.conversation;
  return retry(turn, question, 'unclear', (attempt) => {
    const isForeign = texts.isForeign(message.text);
    if (isForeign) lead(turn, texts.onlyThisLanguage(turnCount));
    const values = alternativesIn(message, question);
    if (isForeign) {
      say(turn, coreOf(question), question.quickReplies);
    } else if (question.slot !== null && showReadings(turn, question.slot, values).length > 1) {
      askWhichValue(turn, question.slot, values);
    } else if (question.unclear) {
      if (attempt > 1) lead(turn, texts.onceMore(turnCount));
      say(turn, renderText(turn, question.unclear), question.quickReplies);
    } else if (isStatement(turn, message, question)) {
      // A yes that follows is to all of it, as it is.
      say(turn, texts.unclearChange(question.ask(), turnCount), question.quickReplies);
    } else if (question.isYesNo) {
      say(turn, texts.unclearYesNo(coreOf(question), turnCount), question.quickReplies);
    } else if (question.takesYesNo) {
      const [first = ''] = question.quickReplies;
      const isPlain = first.toLowerCase().startsWith(texts.yes.toLowerCase());
      const wording = isPlain ? texts.unclearYesNo : texts.unclear;
      say(turn, wording(coreOf(question), turnCount), question.quickReplies);
    } else if (question.options.length > 1) {
      say(turn, texts.unclearOptions(question.options, turnCount), question.quickReplies);
    } else {
      say(turn, texts.unclear(coreOf(question), turnCount), question.quickReplies);
    }
  });
}

const wordsOfStatement = 3;

/** Tells something, said to what was read back: it may well have been meant as a change. */
const isStatement = (turn: Turn, { reading, text }: Message, question: Question): boolean =>
  question.slot === null &&
  stateOf(turn.flow, question.state)?.kind === 'confirm' &&
  !reading.isQuestion &&
  reading.affirmation !== 'unsure' &&
  wordCount(text) >= wordsOfStatement;

/** What an ambiguous answer could have meant. */
function alternativesIn({ reading }: Message, { slot }: Question): readonly Scalar[] {
  const value = reading.values.find((candidate) => candidate.slot === slot);
  return value ? [value.value, ...value.alternatives] : [];
}

function invalid(turn: Turn, message: Message, question: Question): Move {
  return retry(turn, question, 'invalid', (attempt) => {
    if (turn.flow.texts.isForeign(message.text)) {
      lead(turn, turn.flow.texts.onlyThisLanguage(turn.conversation.turnCount));
      askAgain(turn, question, attempt);
      return;
    }
    const isUpset = isComplaint(turn, message);
    if (isUpset) lead(turn, turn.flow.texts.sympathy(turn.conversation.turnCount));
    // The author's one sentence for it has been said already.
    const isSaid = attempt > 1 && question.reprompts.length < attempt && authorsText(turn, message, question);
    if (isSaid && !isUpset) lead(turn, turn.flow.texts.onceMore(turn.conversation.turnCount));
    // One apology is enough.
    lead(turn, invalidText(turn, message, question, !isUpset));
    askAgain(turn, question, attempt);
  });
}
