import type { Scalar } from '@turnwise/flow';
import type { Offer } from '../model/conversation.ts';
import { slotLabel } from '../program/flow-program.ts';
import { type Move, stop } from '../turn/move.ts';
import { say } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { itemOf } from '../values/item-of.ts';
import { pickOne } from './pick-one.ts';

type ChangeChoice = Extract<Offer, { kind: 'changeChoice' }>;

/** "Which one do you mean: time 11:00 AM or guests 11?" */
export function askWhichChange(turn: Turn, options: Readonly<Record<string, Scalar>>): Move {
  noteRule(turn, 'correction', 'which');
  turn.conversation.pending = { kind: 'changeChoice', options: { ...options } };
  const items = Object.entries(options).map(([slot, value]) => itemOf(turn.flow, slot, value));
  say(
    turn,
    turn.flow.texts.whichToChange(items, turn.conversation.turnCount),
    items.map(({ label }) => label),
  );
  return stop;
}

/** The slot an answer picks: by its label, its place, or the value itself. */
export function pickedChange(turn: Turn, { options }: ChangeChoice, message: Message): string | null {
  const own = message.reading.values.filter(({ slot, value }) => options[slot] === value);
  if (own.length === 1) return own[0]?.slot ?? null;
  const slots = Object.keys(options);
  const labels = slots.map((slot) => slotLabel(turn.flow, slot));
  const picked = pickOne(turn, labels, message);
  return picked === null ? null : (slots[picked] ?? null);
}
