/** More of the same letter shows nothing new. */
const mostRepeats = 40;
const mostAlternatives = 4;

/**
 * Texts that fit a simple pattern - literals, classes, groups, counts - such as `ORD-111` for `^ORD-\d{3,10}$`, one for
 * each of the first alternatives; none for a pattern that asks for more than can be read off it. Whether they do fit is
 * for the engine to say.
 */
export function textsForPattern(pattern: string): string[] {
  const made = Array.from({ length: mostAlternatives }, (_, pick) => {
    const source = { text: pattern, at: 0, pick };
    const found = readAlternatives(source, 0);
    return found !== null && source.at === pattern.length ? found.replace(/\s+/g, ' ').trim() : '';
  });
  return [...new Set(made)].filter((text) => text !== '');
}

/** `pick` says which of several alternatives is taken everywhere. */
type Source = { readonly text: string; readonly pick: number; at: number };

const deepest = 20;
const classLetters: Readonly<Record<string, string>> = { d: '1', w: 'a', s: ' ', D: 'a', W: '-', S: 'a' };
const controls: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };

/** One of several alternatives; the others are read over. */
function readAlternatives(source: Source, depth: number): string | null {
  if (depth > deepest) return null;
  const all: string[] = [];
  do {
    if (all.length > 0) source.at++;
    const found = readSequence(source, depth);
    if (found === null) return null;
    all.push(found);
  } while (source.text[source.at] === '|');
  return all[source.pick % all.length] ?? null;
}

function readSequence(source: Source, depth: number): string | null {
  let made = '';
  while (source.at < source.text.length && !'|)'.includes(source.text.charAt(source.at))) {
    const isAnything = source.text[source.at] === '.';
    const part = readPart(source, depth);
    if (part === null) return null;
    const count = readCount(source);
    // What may stand between two words: a space keeps them two.
    made += isAnything && count === 0 ? ' ' : part.repeat(Math.min(count, mostRepeats));
  }
  return made;
}

function readPart(source: Source, depth: number): string | null {
  const letter = source.text.charAt(source.at++);
  switch (letter) {
    case '^':
    case '$':
      return '';
    case '.':
      return 'a';
    case '\\':
      return escaped(source);
    case '[':
      return readClass(source);
    case '(':
      return readGroup(source, depth);
    case '*':
    case '+':
    case '?':
    case '{':
      return null;
    default:
      return letter;
  }
}

function escaped(source: Source): string | null {
  const letter = source.text.charAt(source.at++);
  if (letter === 'b' || letter === 'A' || letter === 'z') return '';
  const known = classLetters[letter] ?? controls[letter];
  if (known !== undefined) return known;
  return /[A-Za-z0-9]/.test(letter) || letter === '' ? null : letter;
}

function readGroup(source: Source, depth: number): string | null {
  const kind = /^\?(?::|P?<[A-Za-z]\w*>|[ims]+:)/.exec(source.text.slice(source.at, source.at + 40));
  if (kind) source.at += kind[0].length;
  else if (source.text[source.at] === '?') return null;
  const inner = readAlternatives(source, depth + 1);
  if (source.text[source.at] !== ')') return null;
  source.at++;
  return inner;
}

/** The first letter of a class; of one that says what it is not, a letter it does not name. */
function readClass(source: Source): string | null {
  const end = source.text.slice(source.at).search(/(?<!\\)\]/) + source.at;
  if (end <= source.at) return null;
  const inside = source.text.slice(source.at, end);
  source.at = end + 1;
  if (inside.startsWith('^')) return ['a', '1', '-', ' '].find((letter) => !inside.includes(letter)) ?? null;
  if (!inside.startsWith('\\')) return inside.charAt(0);
  return escaped({ text: inside, pick: 0, at: 1 });
}

/** As few as are asked for: `+` and `{2,}` and nothing of what may be left out. */
function readCount(source: Source): number {
  const found = /^(?:([*?+])|\{(\d{1,4})(?:,\d{0,4})?\})\??/.exec(
    source.text.slice(source.at, source.at + 16),
  );
  if (!found) return 1;
  source.at += found[0].length;
  if (found[2] !== undefined) return Number(found[2]);
  return found[1] === '+' ? 1 : 0;
}
