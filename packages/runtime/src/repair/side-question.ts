import { asksInBrief, sharesContent, understand } from '@turnwise/understanding';
import { intentThreshold } from '../conditions/intent.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { clockAnswer } from './clock-answer.ts';
import { listenerRule } from './listener.ts';

/** The answer to a question asked on the side, by the clock or the author's list; null when it asks neither. */
export function sideAnswer(turn: Turn, message: Message): string | null {
  const { flow } = turn;
  const clock = clockAnswer(turn, message);
  if (clock !== null) return clock;
  if (flow.questions.size === 0 || listenerRule(turn, 'questions') === null) return null;
  const { reading } = message;
  if (!reading.isQuestion) return listedAnswer(turn, reading.intents[0], message.text, false);
  if (reading.values.length === 0) return listedAnswer(turn, reading.intents[0], message.text, true);
  // "ORD-12345, and when do you open?": what is left when the values are taken out is the question.
  const rest = reading.values.reduce((text, value) => text.replace(value.text, ' '), message.text);
  const { intents } = understand(rest, {
    slots: noSlots,
    intents: flow.intents,
    now: message.at,
    timeZone: turn.conversation.timeZone,
    language: flow.language,
  });
  return listedAnswer(turn, intents[0], rest, true);
}

const noSlots = {};

/** What does not read like a question has to be all the more like a listed one: "opening hours". */
const statementThreshold = 0.99;
/** A question that has no word of content in common with a listed one has to be very much like it. */
const strangeThreshold = 0.85;

/** What does not read like a question may still be one in brief, but is not taken for one that it only resembles. */
function listedAnswer(
  turn: Turn,
  best: { intent: string; score: number } | undefined,
  text: string,
  isQuestion: boolean,
): string | null {
  const found = best && turn.flow.questions.get(best.intent);
  if (!best || !found || best.score < (isQuestion ? intentThreshold : statementThreshold)) return null;
  const { intents, language } = turn.flow;
  const listed = intents[best.intent] ?? [];
  const isMeant = isQuestion
    ? best.score >= strangeThreshold || sharesContent(text, listed, language)
    : asksInBrief(text, listed, language);
  return isMeant ? renderText(turn, found.answer) : null;
}
