import { flowsMessages as m } from './messages.ts';

const mostLetters = 120;

/** What is wrong with a flow's name, in a sentence; undefined when nothing is. */
export function nameProblem(name: string): string | undefined {
  const letters = name.trim().length;
  if (letters === 0) return m.nameMissing;
  return letters > mostLetters ? m.nameTooLong : undefined;
}
