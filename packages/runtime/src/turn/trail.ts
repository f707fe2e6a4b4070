import { ownTrail, type Turn } from './turn.ts';

const longest = 50;

/** Notes that a question was answered, for "back" to find. In a form the slot is noted too. */
export function noteAnswered(turn: Turn, state: string, formSlot?: string): void {
  const trail = ownTrail(turn);
  trail.push(formSlot ? `${state}/${formSlot}` : state);
  if (trail.length > longest) trail.shift();
}
