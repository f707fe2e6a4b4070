import { slotLabel, slotOf } from '../program/flow-program.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead, say } from '../turn/say.ts';
import { isGivenByUser } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { listenerRule } from './listener.ts';
import { refusalText } from './mention.ts';
import { questionNow } from './question-now.ts';

/** "Change my e-mail", without saying to what: that is asked, and the old value stays until there is a new one. */
export function askForChange(turn: Turn, message: Message, question: Question): Move | null {
  const { correction, values, failures } = message.reading;
  const name = correction.slot;
  if (!correction.isCue || name === undefined || values.length > 0 || name === question.slot) return null;
  const slot = slotOf(turn.flow, name);
  if (!slot || !isGivenByUser(turn, name)) return null;
  if (listenerRule(turn, 'correction') === null) return null;
  const failure = failures.find((candidate) => candidate.slot === name);
  turn.conversation.pending = { kind: 'slotChange', slot: name };
  const ask = questionNow(turn);
  if (!ask) return null;
  noteRule(turn, 'correction', name);
  if (failure) lead(turn, refusalText(turn, name, failure.rule, failure.text));
  const label = slotLabel(turn.flow, name);
  say(turn, turn.flow.texts.slotChange(label, ask.ask(), turn.conversation.turnCount), ask.quickReplies);
  return stop;
}
