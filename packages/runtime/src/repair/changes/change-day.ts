import type { Scalar } from '@turnwise/flow';
import type { ValueReading } from '@turnwise/understanding';
import { slotOf } from '../../program/flow-program.ts';
import { isGivenByUser, slotValue } from '../../turn/slots.ts';
import type { Message, Turn } from '../../turn/turn.ts';
import { namedAlike } from '../ask-for-change.ts';
import { readAs } from '../read-as.ts';
import type { ChangeReader } from './change-reader.ts';

/**
 * "December 20" and "a day later", where more than one day is known: which of them is asked where the words do not say
 * it, and what is counted is counted from the one that is meant. Times go the same way.
 */
export const changeDay: ChangeReader = (turn, message) => {
  const { values, restated, isQuestion, correction } = message.reading;
  for (const value of values) {
    const type = slotOf(turn.flow, value.slot)?.type;
    if (!value.isCorrection || value.alternatives.length > 0 || (type !== 'date' && type !== 'time'))
      continue;
    const others = turn.flow.slotNames.filter(
      (name) =>
        slotOf(turn.flow, name)?.type === type &&
        isGivenByUser(turn, name) &&
        !restated.includes(name) &&
        !values.some(({ slot }) => slot === name),
    );
    if (others.length === 0) continue;
    const own = valueFor(turn, message, value.slot, value);
    // "Change it to the 10th": the "to" is of the change, and no end of anything.
    const isOpen = value.isOpen || (correction.isChange && namedAlike(turn, message, value.slot).length > 1);
    if (isOpen && (correction.isCue || !isQuestion)) {
      const options = turn.flow.slotNames.flatMap((name) => {
        if (name !== value.slot && !others.includes(name)) return [];
        const found = name === value.slot ? own : valueFor(turn, message, name, value);
        return found === null || found === slotValue(turn, name) ? [] : [[name, found] as const];
      });
      if (options.length > 1) return { kind: 'which', options: Object.fromEntries(options) };
    }
    if (own !== null && own !== value.value)
      return {
        kind: 'values',
        values: values.map((other) => (other === value ? { ...value, value: own } : other)),
      };
  }
  return null;
};

/** What the same words give a slot where its own value is the only one known; null where they do not fit it. */
function valueFor(turn: Turn, { text, at }: Message, name: string, said: ValueReading): Scalar | null {
  const slot = slotOf(turn.flow, name);
  const before = slotValue(turn, name);
  if (!slot || before === null) return null;
  const [found] = readAs(turn, name, slot, text, at, before).values;
  return found && found.text === said.text ? found.value : null;
}
