import { sharesContent } from '@turnwise/understanding';
import { slotLabel, slotOf } from '../../program/flow-program.ts';
import { toldReading } from '../../reading/told-reading.ts';
import { slotValue } from '../../turn/slots.ts';
import type { ChangeReader } from './change-reader.ts';

/** "No breakfast", "with breakfast", where it was read back whether there is one. Null where more is said of it, or nothing. */
export const changeFlag: ChangeReader = (turn, message, _question, shown) => {
  const { text, reading } = message;
  const flags = shown.filter((name) => slotOf(turn.flow, name)?.type === 'boolean');
  if (flags.length === 0 || reading.isQuestion) return null;
  const words = text.match(/\S+/g) ?? [];
  const changed = flags.flatMap((slot) => {
    const label = [slotLabel(turn.flow, slot)];
    const rest = words.filter((word) => !sharesContent(word, label, turn.flow.language));
    const value = rest.length < words.length ? turn.flow.texts.isWanted(rest.join(' ')) : null;
    return value === null || value === slotValue(turn, slot) ? [] : [{ slot, value }];
  });
  const [change] = changed;
  if (!change || changed.length > 1) return null;
  return { kind: 'values', values: [toldReading(change.slot, change.value, text, true)] };
};
