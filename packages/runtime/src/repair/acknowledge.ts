import type { Scalar, Slot } from '@turnwise/flow';
import { slotOf } from '../program/flow-program.ts';
import type { Change, Item } from '../texts/texts.ts';
import type { Question } from '../turn/question.ts';
import { lead } from '../turn/say.ts';
import { slotValue } from '../turn/slots.ts';
import type { Heard, Turn } from '../turn/turn.ts';
import { itemOf } from '../values/item-of.ts';
import { showValue } from '../values/render-text.ts';
import { isComplaint } from './complaint.ts';

/** A changed value, as it is read back. */
export const changeOf = (turn: Turn, slot: string, from: Scalar, to: Scalar): Change => ({
  ...plainItemOf(turn, slot, to),
  before: showValue(turn, slot, from),
});

const plainItemOf = (turn: Turn, slot: string, value: Scalar): Item => ({
  ...itemOf(turn.flow, slot, value),
  isPlain: isPlain(turn, slot),
});

/** "3:00 PM" and "Haircut" say what they are, while "3" does not. */
const plainTypes: ReadonlySet<Slot['type'] | undefined> = new Set(['choice', 'date', 'time']);

const isPlain = ({ flow }: Turn, name: string): boolean => plainTypes.has(slotOf(flow, name)?.type);

/** What is read back alone needs no name; among others it does. */
const named = <Named extends Item>(items: readonly Named[]): readonly Named[] =>
  items.length > 1 ? items.map((item) => ({ ...item, isPlain: false })) : items;

/** "You sent me the wrong item!", told before it was asked for, and in more words than the values themselves. */
function tellsTrouble(turn: Turn, { message, filled }: Heard, question: Question | null): boolean {
  if (!filled.some((slot) => message.isUnasked || slot !== question?.slot)) return false;
  const rest = message.reading.values.reduce((text, value) => text.replace(value.text, ' '), message.text);
  return (rest.match(/\p{L}+/gu)?.length ?? 0) >= fewestWords && isComplaint(turn, message);
}

const fewestWords = 3;

/** Says in one sentence what was understood beyond the answer itself, and what was changed. */
export function acknowledge(turn: Turn, heard: Heard, question: Question | null): void {
  const { flow, conversation } = turn;
  if (tellsTrouble(turn, heard, question)) lead(turn, flow.texts.sympathy(conversation.turnCount));
  const changes = heard.corrected.map(({ slot, from, to }) => changeOf(turn, slot, from, to));
  if (changes.length > 0) lead(turn, flow.texts.corrected(named(changes), conversation.turnCount));
  const asked = heard.message.isUnasked ? null : question?.slot;
  const isPlainAnswer = heard.filled.every((slot) => slot === asked);
  if (heard.filled.length === 0 || (isPlainAnswer && question?.acknowledges !== true)) return;
  const items: Item[] = [];
  let name: string | null = null;
  for (const slot of heard.filled) {
    const value = slotValue(turn, slot);
    const definition = slotOf(flow, slot);
    if (value === null || !definition) continue;
    if (definition.type === 'name' && !definition.sensitive && name === null) {
      name = flow.texts.address(String(value));
    } else if (definition.type !== 'boolean') {
      items.push(plainItemOf(turn, slot, value));
    }
  }
  const sentence = flow.texts.acknowledge(named(items), name, conversation.turnCount);
  if (items.length > 0) {
    turn.acknowledged = { sentence, values: items.map(({ value }) => value), name };
  }
  lead(turn, sentence);
}
