import { kindOf } from '../kinds/kinds.ts';
import { slotLabel, stateOf } from '../program/flow-program.ts';
import { askInContext, askOnceMore, askQuestion } from '../turn/ask-question.ts';
import { currentQuestion } from '../turn/current-question.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { goOnFrom, reenter } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { isFilled } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { knownItem } from '../values/item-of.ts';
import { type Absorbed, absorb } from './absorb.ts';
import { acknowledge } from './acknowledge.ts';
import { readBack } from './answer-offer.ts';
import { askCorrection } from './ask-correction.ts';
import { askForChange } from './ask-for-change.ts';
import { askOutdated } from './ask-outdated.ts';
import { readChange } from './changes/read-change.ts';
import { withChange } from './changes/with-change.ts';
import { correctOutside } from './correct-outside.ts';
import { withDayOfMonth } from './day-of-month.ts';
import { earliestDependent } from './dependents.ts';
import { leaveOut, leaveOutNamed } from './leave-out.ts';
import { mentionAmbiguous, mentionFailure, mentionRefused, mentionUnanswered } from './mention.ts';
import { withNamedFailures } from './named-failures.ts';
import { obeyCommand } from './obey-command.ts';
import { isOutOfTurn, questionNow } from './question-now.ts';
import { settle } from './settle.ts';
import { sideAnswer, withoutClauses } from './side-question.ts';
import { answerSmallTalk } from './small-talk.ts';
import { withSoonestDay } from './soonest-day.ts';
import { askWhichValue, withPickedValue } from './value-choice.ts';
import { askWhichChange } from './which-change.ts';
import { wordCount } from './words-in.ts';

const mostWordsToLeaveOut = 4;

/**
 * Hears one message while the conversation waits for its user, in the order of meaning: a command, the answer to the
 * question, other slots, an unclear answer, something off the topic, an invalid answer.
 */
export function hear(turn: Turn, message: Message): Move {
  turn.message = message;
  const question = questionNow(turn);
  // A draft can leave a conversation where nothing is asked: it tries to go on from there.
  if (!question) return reenter(turn, turn.conversation.state ?? '');
  const early =
    answerSmallTalk(turn, message, question) ??
    obeyCommand(turn, isDoubtToSkip(turn, message, question) ? withSkip(message) : message, question) ??
    leaveOut(turn, message, question);
  if (early) return early;
  const isNamed = leaveOutNamed(turn, message, question);
  // "Skip the phone" has said which.
  if (isNamed) turn.leavesOutNext = false;
  if (isNamed && saysNoMore(message)) {
    lead(turn, turn.flow.texts.skipped(turn.conversation.turnCount));
    askInContext(turn, question);
    return stop;
  }
  return answer(turn, withSideAnswer(turn, message), question);
}

/** A lone "hm" thinks. */
const wordsOfDoubt = { least: 2, most: 6 };

/** "I don't know" and "I don't have one" leave out what may be left out, where they are no answer in themselves. */
const isDoubtToSkip = (turn: Turn, { reading, text, isUnasked }: Message, question: Question): boolean => {
  if (!question.canSkip || question.isYesNo || isUnasked) return false;
  if (hasNone(turn, text, question)) return true;
  if (reading.affirmation !== 'unsure') return false;
  if (question.options.length > 0 || reading.isQuestion) return false;
  if (reading.values.length > 0 || reading.commands.length > 0) return false;
  const words = wordCount(text);
  return words >= wordsOfDoubt.least && words <= wordsOfDoubt.most;
};

/** "I don't have one." */
const hasNone = ({ flow }: Turn, text: string, { slot }: Question): boolean =>
  slot !== null && flow.texts.hasNone(text, slotLabel(flow, slot));

const withSkip = (message: Message): Message => ({
  ...message,
  reading: {
    ...message.reading,
    commands: [{ command: 'skip', span: [0, message.text.length], isWhole: true }],
  },
});

/** "No phone, please." */
const saysNoMore = ({ reading, text }: Message): boolean =>
  reading.values.length === 0 || wordCount(text) <= mostWordsToLeaveOut;

/** The message with the answer to what it asks on the side, and without what it only asks about. */
function withSideAnswer(turn: Turn, message: Message): Message {
  const side = message.reading.isQuestion ? sideAnswer(turn, message) : null;
  return side ? { ...withoutClauses(message, side.clauses), side } : message;
}

function answer(turn: Turn, said: Message, question: Question): Move {
  const pointed = withDayOfMonth(turn, withPickedValue(turn, said, question), question);
  const picked = withSoonestDay(turn, pointed, question);
  const change = readChange(turn, picked, question);
  if (change?.kind === 'which') return askWhichChange(turn, change.options);
  const message = withNamedFailures(turn, change ? withChange(picked, change) : picked, question);
  const asked = askForChange(turn, message, question) ?? correctOutside(turn, message, question);
  if (asked) return asked;
  const heard = absorb(turn, message, question);
  const wasOutOfTurn = isOutOfTurn(turn);
  if (heard.isBlocked) lead(turn, turn.flow.texts.alreadyDone(turn.conversation.turnCount));
  if (heard.corrected.length > 0)
    noteRule(turn, 'correction', heard.corrected.map(({ slot }) => slot).join(', '));
  // "Yes. How long does it take?" is answered on the way on.
  if (message.side && (didSomething(heard) || message.reading.affirmation !== 'none')) {
    noteRule(turn, 'questions', message.side.text);
    lead(turn, message.side.text);
  }
  const again = heard.corrected.length > 0 ? reevaluate(turn, heard, question) : null;
  if (again) return again;
  if (wasOutOfTurn) return answerOutOfTurn(turn, heard, question);
  const outdated = askOutdated(turn, message, question);
  if (outdated) return outdated;
  const moved = proceed(turn, heard, question);
  if (moved) return moved;
  return askOn(turn, heard, question) ?? settle(turn, message, question);
}

const didSomething = (heard: Absorbed): boolean =>
  heard.filled.length > 0 || heard.corrected.length > 0 || heard.toConfirm.length > 0;

/** The state's own way on; what was understood besides is said first. */
function proceed(turn: Turn, heard: Absorbed, question: Question): Move | null {
  if (heard.toConfirm.length > 0 || heard.toCorrect || heard.ambiguous) return null;
  const state = stateOf(turn.flow, question.state);
  if (!state) return null;
  // Said before whatever the next state says; taken back where the state stays.
  const leads = turn.lead.length;
  acknowledge(turn, heard, question);
  mentionRefused(turn, heard);
  mentionAmbiguous(turn, heard, null);
  mentionUnanswered(turn, heard.message, question);
  const move = kindOf(state).proceed?.(turn, state, question.state, heard) ?? null;
  if (!move) turn.lead.length = leads;
  else if (heard.isBlocked) hearAgain(turn, heard.message);
  return move;
}

/** "Yes, another one, at 4": what is done stays, and what was said is for the one that comes. */
function hearAgain(turn: Turn, { text, at, isUnasked }: Message): void {
  if (isUnasked) return;
  const sentence = turn.flow.texts.alreadyDone(turn.conversation.turnCount);
  turn.lead = turn.lead.filter((other) => other !== sentence);
  turn.held = [...turn.held, { text, at }];
}

/** The message did something, but the question stands or is another now: say what was understood, and ask. */
function askOn(turn: Turn, heard: Absorbed, question: Question): Move | null {
  if (heard.toConfirm.length > 0) {
    acknowledge(turn, heard, question);
    const [first, ...rest] = heard.toConfirm;
    if (first) {
      readBack(
        turn,
        first.slot,
        first.value,
        Object.fromEntries(rest.map(({ slot, value }) => [slot, value])),
      );
    }
    return stop;
  }
  if (heard.toCorrect) {
    acknowledge(turn, heard, question);
    return askCorrection(turn, heard.toCorrect.slot, heard.toCorrect.value);
  }
  const next = questionNow(turn);
  if (didSomething(heard) || heard.refused.length > 0 || heard.isBlocked) {
    acknowledge(turn, heard, question);
    mentionRefused(turn, heard);
    mentionAmbiguous(turn, heard, next);
    if (next?.slot === question.slot) mentionFailure(turn, heard, question);
    if (next && heard.isBlocked && !didSomething(heard)) askInContext(turn, next);
    else if (next) askNext(turn, next, heard, question);
    return stop;
  }
  return null;
}

/** Asks the next question; where its answer was just given in words of two meanings, which of the two. */
function askNext(turn: Turn, next: Question, heard: Absorbed, asked: Question): void {
  const { ambiguousMention, message } = heard;
  if (ambiguousMention && ambiguousMention.slot === next.slot) {
    askWhichValue(turn, next.slot, [ambiguousMention.value, ...ambiguousMention.alternatives]);
  } else if (next.state === asked.state && next.slot === asked.slot && !message.isUnasked) {
    askOnceMore(turn, next);
  } else {
    askQuestion(turn, next);
  }
}

/** A changed value had a say before: the conversation goes on from the first state it had it in. */
function reevaluate(turn: Turn, heard: Absorbed, question: Question): Move | null {
  const slots = heard.corrected.map(({ slot }) => slot);
  const { pending } = turn.conversation;
  if (pending?.kind === 'slotChange' && slots.includes(pending.slot)) turn.conversation.pending = null;
  if (turn.conversation.pending?.kind === 'actionConfirmation') turn.conversation.pending = null;
  const dependent = earliestDependent(turn, slots);
  if (dependent === null) return null;
  acknowledge(turn, heard, question);
  mentionRefused(turn, heard);
  return goOnFrom(turn, dependent, 'corrected');
}

/** Answers a question asked out of turn; then the one that was open is asked again. */
function answerOutOfTurn(turn: Turn, heard: Absorbed, question: Question): Move {
  const { conversation } = turn;
  const isSettled = conversation.pending === null;
  if (conversation.pending?.kind === 'slotChange') {
    const { slot } = conversation.pending;
    if (heard.isSame || !isFilled(turn, slot) || heard.filled.includes(slot)) {
      conversation.pending = null;
      if (heard.isSame) {
        lead(turn, turn.flow.texts.keptAsItWas(knownItem(turn, slot), conversation.turnCount));
      }
    }
  }
  if (isSettled || conversation.pending === null) {
    acknowledge(turn, heard, question);
    mentionRefused(turn, heard);
    const next = currentQuestion(turn);
    if (next) askOnceMore(turn, next);
    return next ? stop : reenter(turn, question.state);
  }
  return askOn(turn, heard, question) ?? settle(turn, heard.message, question);
}
