import { slotOf } from '../program/flow-program.ts';
import { coreOf } from '../turn/ask-question.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead, say } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { knownItem } from '../values/item-of.ts';

/** "Defective", where that is known and the confirm only wants a yes: said once more, no failed answer. Null when nothing is. */
export function restate(turn: Turn, { reading }: Message, question: Question): Move | null {
  if (reading.isQuestion || reading.restated.length === 0) return null;
  const asked = question.slot === null ? undefined : slotOf(turn.flow, question.slot);
  // "Broken" describes the request, though too briefly; that it may name the service as well is beside the point.
  if (asked?.type === 'text' && !asked.rules.some(({ kind }) => kind === 'pattern')) return null;
  noteRule(turn, 'restated', reading.restated.join(', '));
  const items = reading.restated.map((slot) => knownItem(turn, slot));
  lead(turn, turn.flow.texts.restated(items, turn.conversation.turnCount));
  say(turn, coreOf(question), question.quickReplies);
  return stop;
}
