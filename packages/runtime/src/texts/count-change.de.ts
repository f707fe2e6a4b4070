const count =
  '(?<count>(?<!\\d)\\d{1,4}(?!\\d)|eine?[nmrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)';
const noun = '(?<noun> (?!oder\\b|und\\b|nicht\\b|als\\b)\\p{L}+)?';

const phrase = (sign: 1 | -1, pattern: string, stands = '$<count>') => ({
  sign,
  // "Noch eine Frage" counts nothing that is known.
  pattern: new RegExp(
    `(?<!\\p{L})(?:${pattern})(?!\\p{L})(?! (?:als|fragen?|sachen?|mal|moment|minute|sekunde)(?!\\p{L}))`,
    'iu',
  ),
  count: stands,
});

/** "Noch ein Kind", "zwei weitere Kinder", "ein Erwachsener weniger". */
export const countChanges = [
  phrase(-1, `${count}${noun} weniger`, '$<count>$<noun>'),
  phrase(1, `(?:noch|zusätzlich) ${count}(?: (?:mehr|dazu|weitere[nrs]?))?`),
  phrase(1, `${count} (?:weitere[nrs]?|zusätzliche[nrs]?)`),
  phrase(1, `${count}${noun} (?:mehr|dazu)`, '$<count>$<noun>'),
] as const;
