import { slotOf } from '../../program/flow-program.ts';
import { refusalOf, toldReading } from '../../reading/told-reading.ts';
import { slotValue } from '../../turn/slots.ts';
import { dayAfter } from '../../values/day-from.ts';
import type { ChangeReader } from './change-reader.ts';

/**
 * "One night longer", "two nights less", where the stay read back is told by its two days: the later of them moves. Null
 * where no stay is read back, or it would end before it began.
 */
export const changeStay: ChangeReader = (turn, message, _question, shown) => {
  const dates = shown.flatMap((name) => {
    return slotOf(turn.flow, name)?.type === 'date' ? [{ name, day: String(slotValue(turn, name)) }] : [];
  });
  const [begin, end] = dates.sort((a, b) => (a.day < b.day ? -1 : 1));
  if (!begin || !end || dates.length > 2) return null;
  const told = turn.flow.texts.countChange(message.text);
  const days = told && turn.flow.texts.daysIn(told.rest);
  if (!told || !days) return null;
  const value = dayAfter(end.day, told.sign * days);
  if (value <= begin.day) return null;
  const stay = toldReading(end.name, value, message.text, true);
  const failure = refusalOf(turn, stay, message.at);
  return failure ? { kind: 'refused', failure } : { kind: 'values', values: [stay] };
};
