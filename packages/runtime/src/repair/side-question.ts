import { understand } from '@turnwise/understanding';
import { intentThreshold } from '../conditions/intent.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { listenerRule } from './listener.ts';

/** The author's answer to a question asked on the side; null when the message asks none that is listed. */
export function sideAnswer(turn: Turn, message: Message): string | null {
  const { flow } = turn;
  if (flow.questions.size === 0 || listenerRule(turn, 'questions') === null) return null;
  const direct = listedAnswer(turn, message.reading.intents[0]);
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
  return listedAnswer(turn, reading.intents[0]);
}

const noSlots = {};

function listedAnswer(turn: Turn, best: { intent: string; score: number } | undefined): string | null {
  if (!best || best.score < intentThreshold) return null;
  const found = turn.flow.questions.get(best.intent);
  return found ? renderText(turn, found.answer) : null;
}
