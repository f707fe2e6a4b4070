import { checkValue } from '@turnwise/understanding';
import { slotOf } from '../../program/flow-program.ts';
import { slotValue } from '../../turn/slots.ts';
import type { ChangeReader } from './change-reader.ts';

/**
 * "One night longer", "two nights less", where the stay read back is told by its two days: the later of them moves. Null
 * where no stay is read back, or it would end before it began.
 */
export const changeStay: ChangeReader = (turn, message, _question, shown) => {
  const dates = shown.flatMap((name) => {
    const slot = slotOf(turn.flow, name);
    return slot?.type === 'date' ? [{ name, slot, day: String(slotValue(turn, name)) }] : [];
  });
  const [begin, end] = dates.sort((a, b) => (a.day < b.day ? -1 : 1));
  if (!begin || !end || dates.length > 2) return null;
  const told = turn.flow.texts.countChange(message.text);
  const days = told && turn.flow.texts.daysIn(told.rest);
  if (!told || !days) return null;
  const moved = new Date(`${end.day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + told.sign * days);
  const value = moved.toISOString().slice(0, 10);
  if (value <= begin.day) return null;
  const said = { slot: end.name, span: [0, message.text.length] as const, text: message.text };
  const { timeZone } = turn.conversation;
  const checked = checkValue(end.slot, value, { now: message.at, timeZone, language: turn.flow.language });
  if (checked.ok)
    return { kind: 'values', values: [{ ...said, value, isCorrection: true, alternatives: [] }] };
  const { rule } = checked.error;
  return { kind: 'refused', failure: { ...said, reason: 'rule', ...(rule && { rule }) } };
};
