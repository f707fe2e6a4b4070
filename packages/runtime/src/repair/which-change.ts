import type { Scalar, Slot } from '@turnwise/flow';
import { understand } from '@turnwise/understanding';
import type { Offer } from '../model/conversation.ts';
import { slotLabel } from '../program/flow-program.ts';
import { type Move, stop } from '../turn/move.ts';
import { say } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { showValue } from '../values/render-text.ts';

type ChangeChoice = Extract<Offer, { kind: 'changeChoice' }>;

/** "Which one do you mean: time 11:00 AM or guests 11?" */
export function askWhichChange(turn: Turn, options: Readonly<Record<string, Scalar>>): Move {
  noteRule(turn, 'correction', 'which');
  turn.conversation.pending = { kind: 'changeChoice', options: { ...options } };
  const items = Object.entries(options).map(([slot, value]) => ({
    label: slotLabel(turn.flow, slot),
    value: showValue(turn, slot, value),
  }));
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
  const choices = Object.keys(options).map((slot) => ({
    value: slot,
    label: slotLabel(turn.flow, slot),
    synonyms: [],
  }));
  const which = { ...choiceSlot, choices };
  const { values } = understand(message.text, {
    slots: { which },
    asked: 'which',
    now: message.at,
    timeZone: turn.conversation.timeZone,
    language: turn.flow.language,
  });
  const [picked] = values;
  return picked && picked.alternatives.length === 0 ? String(picked.value) : null;
}

const choiceSlot: Omit<Slot, 'choices'> = {
  type: 'choice',
  required: true,
  rules: [],
  extract: true,
  confirm: false,
  remember: false,
  sensitive: false,
  shareWithAi: false,
};
