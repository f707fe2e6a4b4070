import type { Misreading } from '@turnwise/testing';

/** What was made of a message, and what its plain words would come to. */
export function misreadingToSentence(misreading: Misreading): string {
  const { kind, slot, said, plain, meant, understood, meantState, reachedState } = misreading;
  const as = slot === null ? '' : ` as ${slot}`;
  switch (kind) {
    case 'otherValue':
      return `${quote(said)} was taken for ${value(understood)}${as}; ${would(plain, `be ${value(meant)}`)}.`;
    case 'notUnderstood': {
      const isSame = meant === null || String(meant) === plain;
      return `${quote(said)} was not understood${as}; ${would(plain, isSame ? 'be' : `be, as ${value(meant)}`)}.`;
    }
    case 'otherWay':
      return `${quote(said)} led to ${place(reachedState)}; ${would(plain, `lead to ${place(meantState)}`)}.`;
  }
}

/** Where nothing is meant by a message nothing ought to come of it. */
const would = (plain: string, what: string): string =>
  plain === '' ? 'it ought to change nothing' : `${quote(plain)} would ${what}`;

const mostLetters = 160;
/** On one line, whatever stands in it. */
const quote = (text: string): string =>
  JSON.stringify(text.length > mostLetters ? `${text.slice(0, mostLetters - 1)}…` : text);
const value = (known: Misreading['meant']): string => (known === null ? 'nothing' : String(known));
const place = (state: string | null): string => state ?? 'the end';
