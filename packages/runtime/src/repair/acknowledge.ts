import type { Scalar } from '@turnwise/flow';
import { slotLabel, slotOf } from '../program/flow-program.ts';
import type { Change } from '../texts/texts.ts';
import type { Question } from '../turn/question.ts';
import { lead } from '../turn/say.ts';
import { slotValue } from '../turn/slots.ts';
import type { Heard, Turn } from '../turn/turn.ts';
import { showValue } from '../values/render-text.ts';

/** A changed value, as it is read back. */
export const changeOf = (turn: Turn, slot: string, from: Scalar, to: Scalar): Change => ({
  label: slotLabel(turn.flow, slot),
  value: showValue(turn, slot, to),
  before: showValue(turn, slot, from),
});

/** Says in one sentence what was understood beyond the answer itself, and what was changed. */
export function acknowledge(turn: Turn, heard: Heard, question: Question | null): void {
  const { flow, conversation } = turn;
  const changes = heard.corrected.map(({ slot, from, to }) => changeOf(turn, slot, from, to));
  if (changes.length > 0) lead(turn, flow.texts.corrected(changes, conversation.turnCount));
  const asked = heard.message.isUnasked ? null : question?.slot;
  const isPlainAnswer = heard.filled.every((slot) => slot === asked);
  if (heard.filled.length === 0 || (isPlainAnswer && question?.acknowledges !== true)) return;
  const items = [];
  let firstName: string | null = null;
  for (const slot of heard.filled) {
    const value = slotValue(turn, slot);
    const definition = slotOf(flow, slot);
    if (value === null || !definition) continue;
    if (definition.type === 'name' && !definition.sensitive && firstName === null) {
      firstName = String(value).split(/\s+/)[0] ?? null;
    } else if (definition.type !== 'boolean') {
      items.push({ label: slotLabel(flow, slot), value: showValue(turn, slot, value) });
    }
  }
  const sentence = flow.texts.acknowledge(items, firstName, conversation.turnCount);
  if (items.length > 0) {
    turn.acknowledged = { sentence, values: items.map(({ value }) => value), firstName };
  }
  lead(turn, sentence);
}
