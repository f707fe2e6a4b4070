import { understand } from '@turnwise/understanding';
import { intentThreshold } from '../conditions/intent.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { clockAnswer } from './clock-answer.ts';
import { listenerRule } from './listener.ts';

/** What does not read like a question has to be all the more like a listed one: "opening hours". */
const statementThreshold = 0.99;

/** The answer to a question asked on the side, by the clock or the author's list; null when it asks neither. */
export function sideAnswer(turn: Turn, message: Message): string | null {
  const { flow } = turn;
  const clock = clockAnswer(turn, message);
  if (clock !== null) return clock;
  if (flow.questions.size === 0 || listenerRule(turn, 'questions') === null) return null;
  const threshold = message.reading.isQuestion ? intentThreshold : statementThreshold;
  const direct = listedAnswer(turn, message.reading.intents[0], threshold);
  if (direct !== null || message.reading.values.length === 0 || !message.reading.isQuestion) return direct;
  // "ORD-12345, and when do you open?": what is left when the values are taken out is the question.
  const rest = message.reading.values.reduce((text, value) => text.replace(value.text, ' '), message.text);
  const reading = understand(rest, {
    slots: noSlots,
    intents: flow.intents,
    now: message.at,
    timeZone: turn.conversation.timeZone,
    language: flow.language,
  });
  return listedAnswer(turn, reading.intents[0], intentThreshold);
}

const noSlots = {};

function listedAnswer(
  turn: Turn,
  best: { intent: string; score: number } | undefined,
  threshold: number,
): string | null {
  if (!best || best.score < threshold) return null;
  const found = turn.flow.questions.get(best.intent);
  return found ? renderText(turn, found.answer) : null;
}
