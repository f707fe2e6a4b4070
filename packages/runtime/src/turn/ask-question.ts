import { renderText } from '../values/render-text.ts';
import type { Question } from './question.ts';
import { lead, say } from './say.ts';
import type { Turn } from './turn.ts';

/** Asks for the first time. */
export function askQuestion(turn: Turn, question: Question): void {
  say(turn, question.ask(), question.quickReplies);
}

/** Takes back a question just asked; what led up to it is said with what comes instead. False where it was not the last. */
export function unask(turn: Turn, question: Question): boolean {
  const last = turn.replies.at(-1);
  const words = question.ask();
  if (!last?.text.endsWith(words)) return false;
  turn.replies.pop();
  lead(turn, last.text.slice(0, last.text.length - words.length).trim());
  return true;
}

/**
 * Asks what was asked before: for a value the question alone, without what led up to it the first time. What is branched
 * on or read back is said whole, because it may be about what stands before the question.
 */
export function askOnceMore(turn: Turn, question: Question): void {
  say(turn, question.slot === null ? question.ask() : coreOf(question), question.quickReplies);
}

/** Asks again after an answer that did not fit: in the author's words for this attempt, where there are some. */
export function askAgain(turn: Turn, question: Question, attempt: number): void {
  const reprompt = question.reprompts[attempt - 1] ?? question.reprompts.at(-1);
  say(turn, reprompt ? renderText(turn, reprompt) : coreOf(question), question.quickReplies);
}

/** Asks again after something else was talked about: "Going back to your refund: what is the order number?" */
export function askInContext(turn: Turn, question: Question): void {
  const { texts, name } = turn.flow;
  const own = question.isOnePiece ? question.ask() : onlyQuestionIn(question.ask());
  const sentence = texts.goingBack(texts.topic(name), own, turn.conversation.turnCount);
  say(turn, sentence, question.quickReplies);
}

/** What has to be said for the question to be understood again. */
export const coreOf = (question: Question): string =>
  question.isOnePiece ? question.ask() : questionIn(question.ask());

/**
 * The question of a longer prompt, and what is said of how to answer it: "I can help with a refund. What is the order
 * number? It starts with ORD-." begins with "What".
 */
function questionIn(prompt: string): string {
  const text = prompt.trim();
  const end = text.lastIndexOf('?');
  if (end < 0) return text;
  const before = text.slice(0, end);
  const ends = ['. ', '! ', '? ', '\n'].map((mark) => before.lastIndexOf(mark));
  const start = Math.max(...ends);
  return start < 0 ? text : text.slice(start + 1).trim();
}

/** The question alone. */
function onlyQuestionIn(prompt: string): string {
  const text = questionIn(prompt);
  return text.slice(0, text.lastIndexOf('?') + 1) || text;
}
