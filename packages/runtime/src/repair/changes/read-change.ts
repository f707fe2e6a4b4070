import { slotsReadBack } from '../../kinds/confirm.ts';
import { stateOf } from '../../program/flow-program.ts';
import type { Question } from '../../turn/question.ts';
import { isGivenByUser } from '../../turn/slots.ts';
import type { Message, Turn } from '../../turn/turn.ts';
import { listenerRule } from '../listener.ts';
import { changeCount } from './change-count.ts';
import { changeDay } from './change-day.ts';
import { changeFlag } from './change-flag.ts';
import type { ChangeReader, ReadChange } from './change-reader.ts';
import { changeStay } from './change-stay.ts';
import { changeText } from './change-text.ts';
import { changeValue } from './change-value.ts';

/** The first that finds something has it: from what only its own words can mean to what may be meant for any slot. */
const readers: readonly ChangeReader[] = [
  changeFlag,
  changeCount,
  changeStay,
  changeDay,
  changeText,
  changeValue,
];

/** What a message changes of what is known, where that takes more than reading it as an answer. */
export function readChange(turn: Turn, message: Message, question: Question): ReadChange | null {
  if (message.isUnasked || message.reading.commands.length > 0) return null;
  if (listenerRule(turn, 'correction') === null) return null;
  const shown = readBackBy(turn, question).filter((name) => isGivenByUser(turn, name));
  for (const read of readers) {
    const change = read(turn, message, question, shown);
    if (change) return change;
  }
  return null;
}

/** The slots a question reads back. */
function readBackBy(turn: Turn, question: Question): readonly string[] {
  const { pending } = turn.conversation;
  if (pending?.kind === 'actionConfirmation') return pending.slots;
  const state = stateOf(turn.flow, question.state);
  return state?.kind === 'confirm' && question.slot === null && pending === null
    ? slotsReadBack(turn, state)
    : [];
}
