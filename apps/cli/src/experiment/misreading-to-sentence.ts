import type { Misreading } from '@turnwise/testing';

/** What was made of a message, and what it comes to said plainly: `"ord 12345" was not understood; "ORD-12345" is.` */
export function misreadingToSentence(misreading: Misreading): string {
  const { kind, slot, said, plain, meant, understood, meantState, reachedState } = misreading;
  const plainly = plain === '' ? 'it ought to change nothing' : `said plainly, ${quote(plain)}`;
  const into = slot === null ? '' : ` for ${slot}`;
  switch (kind) {
    case 'otherValue':
      return plain === ''
        ? `${quote(said)} was taken for ${value(understood)}${into}; ${plainly}.`
        : `${quote(said)} was taken for ${value(understood)}${into}; ${plainly}, it is ${value(meant)}.`;
    case 'notUnderstood':
      return plain === ''
        ? `${quote(said)} was not understood; ${plainly}.`
        : `${quote(said)} was not understood${into}; ${plainly}, it is${meant === null ? '' : ` ${value(meant)}`}.`;
    case 'otherWay':
      return plain === ''
        ? `${quote(said)} led to ${reachedState ?? 'the end'}; ${plainly}.`
        : `${quote(said)} led to ${reachedState ?? 'the end'}; ${plainly}, it leads to ${meantState ?? 'the end'}.`;
  }
}

const mostLetters = 160;
/** On one line, whatever stands in it. */
const quote = (text: string): string =>
  JSON.stringify(text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text);
const value = (known: Misreading['meant']): string => (known === null ? 'nothing' : String(known));
