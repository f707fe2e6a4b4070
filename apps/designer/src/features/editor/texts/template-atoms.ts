import { type ChipNames, shownParts } from './chip-names.ts';

/** A placeholder standing in a text: `start` to `end`, end exclusive, braces included. */
export type Atom = { readonly path: string; readonly start: number; readonly end: number };

/** The placeholders of a text as it is shown, with their places, in order. */
export function atomsIn(shown: string, names: ChipNames): Atom[] {
  const atoms: Atom[] = [];
  let at = 0;
  for (const part of shownParts(shown, names)) {
    const length = part.kind === 'text' ? part.text.length : part.name.length + 2;
    if (part.kind === 'chip') atoms.push({ path: part.path, start: at, end: at + length });
    at += length;
  }
  return atoms;
}

/** A caret never stands inside a placeholder: coming from one side it leaves by the other, else by the nearer. */
function snapPoint(atoms: readonly Atom[], point: number, before: number): number {
  const atom = atoms.find(({ start, end }) => point > start && point < end);
  if (!atom) return point;
  if (before === atom.start) return atom.end;
  if (before === atom.end) return atom.start;
  return point - atom.start < atom.end - point ? atom.start : atom.end;
}

export type Caret = { readonly start: number; readonly end: number };

/** Where a selection goes so that placeholders are passed over, and taken in, as one. `before` is where it was. */
export function snapCaret(atoms: readonly Atom[], caret: Caret, before: Caret): Caret {
  const start = snapPoint(atoms, caret.start, before.start);
  const end = caret.start === caret.end ? start : snapPoint(atoms, caret.end, before.end);
  return { start: Math.min(start, end), end: Math.max(start, end) };
}

/** The whole placeholder that Backspace or Delete at `caret` would cut into; null when there is none. */
export function atomToDelete(
  atoms: readonly Atom[],
  caret: number,
  key: 'Backspace' | 'Delete',
): Atom | null {
  const found = atoms.find(({ start, end }) => (key === 'Backspace' ? end === caret : start === caret));
  return found ?? null;
}

/** What is being typed to insert something: from `start` (the `/` or the brace) to the caret. */
export type Trigger = { readonly start: number; readonly query: string };

/** `/` at the start of a word, or an opening brace, asks for something to insert. */
export function triggerAt(text: string, caret: number): Trigger | null {
  const typed = text.slice(0, caret);
  const match =
    /(?:^|[\s("“])(\/([\p{L}\d_][\p{L}\d_ .]{0,40})?)$/u.exec(typed) ??
    /(\{([\p{L}\d_. ]{0,40}))$/u.exec(typed);
  if (!match) return null;
  return { start: caret - (match[1] ?? '').length, query: match[2] ?? '' };
}
