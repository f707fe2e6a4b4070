import { isTimeZone } from '@turnwise/flow';
import type { Message, Turn } from '../turn/turn.ts';

/**
 * The time or the day, when that is what the message asks for: told from the message's own instant, in the
 * conversation's time zone. Null when it asks for neither.
 */
export function clockAnswer(turn: Turn, message: Message): string | null {
  const { texts, language } = turn.flow;
  const asked = texts.clockQuestion(message.text);
  if (asked === null) return null;
  const options: Intl.DateTimeFormatOptions =
    asked === 'time' ? { hour: 'numeric', minute: '2-digit' } : { dateStyle: 'full' };
  const { timeZone } = turn.conversation;
  const told = new Intl.DateTimeFormat(language, {
    ...options,
    timeZone: isTimeZone(timeZone) ? timeZone : 'UTC',
  }).format(Date.parse(message.at));
  const { turnCount } = turn.conversation;
  return asked === 'time' ? texts.timeIs(told, turnCount) : texts.dateIs(told, turnCount);
}
