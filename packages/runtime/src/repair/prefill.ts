import type { Scalar } from '@turnwise/flow';
import type { Memory } from '../model/conversation.ts';
import { slotLabel } from '../program/flow-program.ts';
import type { Item } from '../texts/texts.ts';
import { lead } from '../turn/say.ts';
import { fillChecked, isFilled, slotValue } from '../turn/slots.ts';
import { noteRule, type Turn } from '../turn/turn.ts';
import { formatValue } from '../values/format-value.ts';
import { maskValue } from '../values/mask-value.ts';

/** What is remembered of the user, where the flow's author and the user's being known allow it. */
export const memoryOf = (turn: Turn): Memory | null =>
  turn.flow.settings.memory.enabled && turn.conversation.userId !== null ? turn.conversation.memory : null;

/**
 * Fills the slots whose author opted in with what is remembered, and says so. After enough identical runs they are the
 * usual answers: those are given back instead, for the user to say yes or no to.
 */
export function prefill(turn: Turn): readonly string[] | null {
  const memory = memoryOf(turn);
  if (!memory) return null;
  const slots = fillFrom(turn, memory.values);
  if (slots.length === 0) return null;
  noteRule(turn, 'memory', slots.join(', '));
  const { texts, settings } = turn.flow;
  if (isHabit(memory, slots, settings.memory.learnAfter)) return slots;
  const items = slots.map((name) => rememberedItem(turn, name));
  lead(turn, texts.usesMemory(items, turn.conversation.turnCount));
  return null;
}

/** Fills every empty slot that may be remembered; the names of those it filled. */
export function fillFrom(turn: Turn, values: Readonly<Record<string, Scalar>>): string[] {
  return turn.flow.slotNames.filter((name) => {
    const slot = turn.flow.slots[name];
    if (!slot?.remember || slot.sensitive || isFilled(turn, name) || !Object.hasOwn(values, name))
      return false;
    return fillChecked(turn, name, values[name], 'memory');
  });
}

/** A remembered value as it is read back: how to reach somebody is masked. */
export function rememberedItem(turn: Turn, name: string): Item {
  const { flow } = turn;
  const slot = flow.slots[name];
  const value = slotValue(turn, name);
  const label = slotLabel(flow, name);
  if (!slot || value === null) return { label, value: '' };
  const isContact = slot.type === 'email' || slot.type === 'phone' || slot.sensitive;
  return { label, value: isContact ? maskValue(value) : formatValue(slot, value, flow.language, flow.texts) };
}

/** The last runs gave the same answers, all of them. */
const isHabit = (memory: Memory, slots: readonly string[], learnAfter: number): boolean =>
  memory.runs.length >= learnAfter &&
  memory.runs
    .slice(0, learnAfter)
    .every((run) => slots.every((name) => run.slots[name] === memory.runs[0]?.slots[name]));
