import type { Slot } from '@turnwise/flow';
import type { Message, Turn } from '../turn/turn.ts';
import { readAs } from './read-as.ts';

/** Which of the offered an answer picks, by its words or its place ("the first"); null when it picks none or several. */
export function pickOne(turn: Turn, offered: readonly string[], message: Message): number | null {
  const place = placeSaid(message.text);
  // "1" is a value of its own among "1 or 10".
  if (place !== null && place <= offered.length && !offered.some((label) => numbersIn(label).includes(place)))
    return place - 1;
  const choices = offered.map((label, index) => ({ value: unsaid(index), label, synonyms: [] }));
  const [picked] = readAs(turn, 'which', { ...choiceSlot, choices }, message.text, message.at).values;
  if (!picked || picked.alternatives.length > 0) return null;
  return choices.findIndex(({ value }) => value === picked.value);
}

const placeWords: ReadonlySet<string> = new Set(['number', 'option', 'no', 'nr', 'nummer']);

/** "1", "number 2", "Nr. 2": a message that is nothing but a place. */
function placeSaid(text: string): number | null {
  const words = text.toLowerCase().match(/\p{L}+|\d+/gu) ?? [];
  const [said = '', ...more] = words.length > 1 && placeWords.has(words[0] ?? '') ? words.slice(1) : words;
  return more.length === 0 && /^[1-9]$/.test(said) ? Number(said) : null;
}

const numbersIn = (label: string): number[] => (label.match(/\d+/g) ?? []).map(Number);

/** Values are read in what is said, too: these nobody says. "1" is the first of those offered. */
const unsaid = (index: number): string => 'zqx'.repeat(index + 1);

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
