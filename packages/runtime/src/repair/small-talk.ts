import { slotOf, stateOf } from '../program/flow-program.ts';
import { askInContext, coreOf } from '../turn/ask-question.ts';
import { go, type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead, say } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { branchNow, whole } from './branch-now.ts';
import { takeYourTime } from './off-topic.ts';
import { sideAnswer } from './side-question.ts';

/**
 * What is said to whoever is there, whatever is asked: good-bye, "are you a robot?", "what do you mean?". It is no answer
 * and counts for nothing; what the author answers or branches on comes first.
 */
export function answerSmallTalk(turn: Turn, message: Message, question: Question): Move | null {
  const { texts } = turn.flow;
  // Any words would be an answer to a free text, these among them; and "ok, I'll try" is no yes to "is it better?".
  const takesWords = question.slot === null || slotOf(turn.flow, question.slot)?.type === 'text';
  if (takesWords && !message.isUnasked) {
    if (texts.isPause(message.text) || breaksOff(turn, message, question))
      return takeYourTime(turn, question);
    if (texts.isMisdirected(message.text)) return goOn(turn, question);
  }
  // "Great, see you tomorrow" agrees to what was read back.
  const agrees = question.isYesNo && message.reading.affirmation === 'yes';
  // "Servus" is what comes first, and what comes last.
  const isHello = turn.conversation.turnCount <= 1 && texts.isGreeting(message.text);
  const isFarewell =
    texts.isFarewell(message.text) && !isHello && !(agrees && message.reading.commands.length === 0);
  const asksWho = texts.asksWhoIsThere(message.text);
  const asksMeaning = texts.asksMeaning(message.text);
  if (!isFarewell && !asksWho && !asksMeaning) return null;
  if (sideAnswer(turn, message) !== null) return null;
  // "What do you mean by budget?" is no word on the budget, while a branch may well be for who is confused.
  const asksOnly = asksMeaning && message.reading.isQuestion;
  if (!asksOnly && isListenedFor(turn, message, question)) return null;
  if (asksMeaning) return message.isUnasked ? null : rephrase(turn, question);
  if (isFarewell) return sayGoodbye(turn, message, question);
  noteRule(turn, 'pleasantry', 'who');
  lead(turn, texts.whoIAm(turn.conversation.turnCount));
  askInContext(turn, question);
  return stop;
}

const mostWordsBrokenOff = 8;

/** "My dog just ate, one sec": said to somebody who will answer in a moment, and no answer yet. */
function breaksOff(turn: Turn, { text, reading }: Message, question: Question): boolean {
  const slot = question.slot === null ? undefined : slotOf(turn.flow, question.slot);
  if (slot?.type !== 'text' || slot.rules.some(({ kind }) => kind === 'pattern')) return false;
  const clauses = text.split(/[,.;!\u2013\u2014]\s+/);
  return (
    clauses.length > 1 &&
    text.split(/\s+/).length <= mostWordsBrokenOff &&
    reading.values.every((value) => value.slot === question.slot) &&
    turn.flow.texts.isPause(clauses.at(-1) ?? '')
  );
}

/** "Sorry, wrong chat": meant for somebody else, and nothing to hold against anybody. */
function goOn(turn: Turn, question: Question): Move {
  noteRule(turn, 'pleasantry', 'misdirected');
  lead(turn, turn.flow.texts.goOn(turn.conversation.turnCount));
  askInContext(turn, question);
  return stop;
}

/** The author has a branch on it, or a choice that is called so. */
function isListenedFor(turn: Turn, message: Message, question: Question): boolean {
  const { reading } = message;
  const slot = question.slot === null ? undefined : slotOf(turn.flow, question.slot);
  if (slot?.type === 'choice' && reading.values.some((value) => value.slot === question.slot)) return true;
  return branchNow(turn, message, question) !== null;
}

/** "Bye" ends what a no would end; anything else is left as it stands, to be gone on with. */
function sayGoodbye(turn: Turn, message: Message, question: Question): Move {
  noteRule(turn, 'pleasantry', 'goodbye');
  const state = stateOf(turn.flow, question.state);
  if (state?.kind === 'ask' && !state.slot) {
    const asNo: Message = { ...message, reading: { ...message.reading, affirmation: 'no' } };
    const branch = branchNow(turn, asNo, question, whole);
    if (branch && stateOf(turn.flow, branch.to)?.kind === 'end') {
      return go(branch.to, `branch:${branch.id}`, branch.label ?? '');
    }
  }
  turn.lead = [];
  say(turn, turn.flow.texts.farewell(true, turn.conversation.turnCount));
  return stop;
}

/** The question in other words: the author's for another try, what is known of the slot, what there is to choose from. */
function rephrase(turn: Turn, question: Question): Move {
  noteRule(turn, 'repeat', 'in other words');
  const { texts } = turn.flow;
  const { turnCount } = turn.conversation;
  const slot = question.slot === null ? undefined : slotOf(turn.flow, question.slot);
  const [other] = question.reprompts;
  if (other) {
    lead(turn, texts.inOtherWords(turnCount));
    say(turn, renderText(turn, other), question.quickReplies);
  } else if (slot?.description) {
    lead(turn, slot.description);
    say(turn, coreOf(question), question.quickReplies);
  } else if (slot && question.options.length > 1) {
    say(turn, texts.unclearOptions(question.options, turnCount), question.quickReplies);
  } else if (question.unclear) {
    say(turn, renderText(turn, question.unclear), question.quickReplies);
  } else {
    lead(turn, slot ? texts.example(slot) : '');
    say(turn, question.ask(), question.quickReplies);
  }
  return stop;
}
