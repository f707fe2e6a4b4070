import type { Slot } from '@turnwise/flow';
import { understand } from '@turnwise/understanding';
import type { Message, Turn } from '../turn/turn.ts';

/** Which of the offered an answer picks, by its words or its place ("the first"); null when it picks none or several. */
export function pickOne(turn: Turn, offered: readonly string[], message: Message): number | null {
  const choices = offered.map((label, index) => ({ value: String(index), label, synonyms: [] }));
  const { values } = understand(message.text, {
    slots: { which: { ...choiceSlot, choices } },
    asked: 'which',
    now: message.at,
    timeZone: turn.conversation.timeZone,
    language: turn.flow.language,
  });
  const [picked] = values;
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
