import {
  type AskingClause,
  asksAbout,
  asksInBrief,
  asksTheVery,
  hasContent,
  type Span,
  sharesContent,
  type Understanding,
  understand,
} from '@turnwise/understanding';
import { intentThreshold } from '../conditions/intent.ts';
import { isWithin } from '../reading/span.ts';
import type { Message, SideAnswer, Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { clockAnswer } from './clock-answer.ts';
import { flowsAround, heardAround } from './flows-around.ts';
import { isOffHere, listenerRule } from './listener.ts';

/**
 * The answer to what is asked on the side, by the clock or the author's list, or by the list of a flow around a sub-flow;
 * null when none is asked for.
 */
export function sideAnswer(turn: Turn, message: Message): SideAnswer | null {
  const clock = clockAnswer(turn, message);
  if (clock !== null) return { text: clock, clauses: message.reading.questions };
  const own = fromList(turn, message);
  if (own || isOffHere(turn, 'questions')) return own;
  for (const around of flowsAround(turn)) {
    const answer = around.flow.questions.size > 0 ? fromList(around, heardAround(around, message)) : null;
    if (answer) return answer;
  }
  return null;
}

function fromList(turn: Turn, message: Message): SideAnswer | null {
  const { flow } = turn;
  const { reading, text } = message;
  if (flow.questions.size === 0 || listenerRule(turn, 'questions') === null) return null;
  if (!reading.isQuestion) return asAnswer(listedAnswer(turn, reading.intents[0], text, false), []);
  const answers = new Map<string, AskingClause>();
  for (const clause of reading.questions) {
    const answer = clauseAnswer(turn, message, clause);
    if (answer !== null) answers.set(answer, clause);
  }
  if (answers.size > 0) return asAnswer([...answers.keys()].join(' '), [...answers.values()]);
  // "I lost it. What now?" may ask with all its sentences what none of them asks alone.
  return reading.values.length > 0 ? null : asAnswer(listedAnswer(turn, reading.intents[0], text, true), []);
}

const asAnswer = (text: string | null, clauses: readonly AskingClause[]): SideAnswer | null =>
  text === null ? null : { text, clauses };

/** A message without what its clauses say: "what does colouring cost?" chooses nothing. */
export function withoutClauses(message: Message, clauses: readonly AskingClause[]): Message {
  const marks = /^[\s?!.…]*/;
  const isTold = ({ span }: { readonly span: Span }): boolean =>
    !clauses.some(({ span: [from, to] }) => {
      const end = to + (marks.exec(message.text.slice(to))?.[0].length ?? 0);
      return isWithin(span, [from, end]);
    });
  const { reading } = message;
  const values = reading.values.filter(isTold);
  const failures = reading.failures.filter(isTold);
  return { ...message, reading: { ...reading, values, failures } };
}

/**
 * What the author's list answers to one clause. "How much is a haircut?" asks the same with its value and without it:
 * the haircut is only asked about. "Is there time for a haircut?" does not, and is taken at its word.
 */
function clauseAnswer(turn: Turn, message: Message, { span, form }: AskingClause): string | null {
  const { reading } = message;
  const clause = message.text.slice(...span);
  const isWhole = clause.length === message.text.length;
  const best = isWhole ? reading.intents[0] : bestIntent(turn, message, clause);
  const values = reading.values.filter((value) => isWithin(value.span, span));
  // "Can you change the email to ...?" is no question about e-mails.
  if (form === 'mark' && values.length > 0 && reading.correction.isCue) return null;
  if (values.length === 0) return listedAnswer(turn, best, clause, true);
  const rest = values.reduce((text, value) => text.replace(value.text, ' '), clause);
  const asked = bestIntent(turn, message, rest);
  if (!best || asked?.intent !== best.intent || asked.score < intentThreshold) return null;
  const answer = listedAnswer(turn, asked, rest, true);
  if (answer !== null || form === 'what') return answer ?? listedAnswer(turn, best, clause, true);
  return null;
}

type ScoredIntent = Understanding['intents'][number];

const bestIntent = ({ flow, conversation }: Turn, message: Message, text: string): ScoredIntent | undefined =>
  understand(text, {
    slots: noSlots,
    intents: flow.intents,
    now: message.at,
    timeZone: conversation.timeZone,
    language: flow.language,
  }).intents[0];

const noSlots = {};

/** What does not read like a question has to be all the more like a listed one: "opening hours". */
const statementThreshold = 0.99;
/** A question that has no word of content in common with a listed one has to be very much like it. */
const strangeThreshold = 0.9;

/** What does not read like a question may still be one in brief, but is not taken for one that it only resembles. */
function listedAnswer(
  turn: Turn,
  best: ScoredIntent | undefined,
  text: string,
  isQuestion: boolean,
): string | null {
  const found = best && turn.flow.questions.get(best.intent);
  if (!best || !found || best.score < (isQuestion ? intentThreshold : statementThreshold)) return null;
  const { intents, language, topic } = turn.flow;
  const listed = intents[best.intent] ?? [];
  // "Refund", said to the flow that makes them, is no question about one.
  const isMeant = isQuestion
    ? isAsked(best, text, listed, language)
    : asksInBrief(text, listed, language) && !asksInBrief(text, topic, language);
  return isMeant ? renderText(turn, found.answer) : null;
}

/** "How are you?" has no word of content that could make it like "where are you?". */
function isAsked(
  { score }: ScoredIntent,
  text: string,
  listed: readonly string[],
  language: string,
): boolean {
  if (asksTheVery(text, listed, language)) return true;
  if (sharesContent(text, listed, language)) return asksAbout(text, listed, language);
  return score >= strangeThreshold && hasContent(text, language);
}
