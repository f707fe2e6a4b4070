import type { Slot } from '@turnwise/flow';
import type { Message, Turn } from '../turn/turn.ts';
import { readAs } from './read-as.ts';

/** Which of the offered an answer picks, by its words or its place ("the first"); null when it picks none or several. */
export function pickOne(turn: Turn, offered: readonly string[], message: Message): number | null {
  const choices = offered.map((label, index) => ({ value: String(index), label, synonyms: [] }));
  const [picked] = readAs(turn, 'which', { ...choiceSlot, choices }, message.text, message.at).values;
  return picked && picked.alternatives.length === 0 ? Number(picked.value) : null;
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
