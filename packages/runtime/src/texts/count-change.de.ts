const count =
  '(?<count>(?<!\\d)\\d{1,4}(?!\\d)|eine?[nmrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)';
const noun = '(?<noun> (?!oder\\b|und\\b|nicht\\b|als\\b)\\p{L}+)?';

const time =
  '(?<time>(?:(?<!\\d)\\d{1,4}|eine?[nmrs]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn) \\p{L}+)';

const phrase = (sign: 1 | -1, pattern: string, stands = '$<count>') => ({
  sign,
  // "Noch eine Frage" counts nothing that is known.
  pattern: new RegExp(
    `(?<!\\p{L})(?:${pattern})(?!\\p{L})(?! (?:als|fragen?|sachen?|mal|moment|minute|sekunde)(?!\\p{L}))`,
    'iu',
  ),
  count: stands,
});

/** "Noch ein Kind", "zwei weitere Kinder", "ein Erwachsener weniger", "einen Tag länger". */
export const countChanges = [
  phrase(-1, `${time} kürzer`, '$<time>'),
  phrase(1, `${time} länger`, '$<time>'),
  phrase(-1, `${count}${noun} weniger`, '$<count>$<noun>'),
  phrase(1, `(?:noch|zusätzlich) ${count}(?: (?:mehr|dazu|weitere[nrs]?))?`),
  phrase(1, `${count} (?:weitere[nrs]?|zusätzliche[nrs]?)`),
  phrase(1, `${count}${noun} (?:mehr|dazu)`, '$<count>$<noun>'),
] as const;

const numbers = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn'];
const stay =
  /^[^\p{L}\d]*(?:(?:bitte|wir|ich|bleiben|bleibe|um|doch|möchten?|verlängern|lieber)[^\p{L}\d]+)*(?<count>\d{1,4}|\p{L}{1,9}) (?<unit>nacht|nächte|tage?|wochen?)(?:\P{L}+(?:bitte|bleiben|danke))*\P{L}*$/iu;

/** How many days "zwei Nächte" or "eine Woche" are, where that is all that is said. */
export const daysIn = (text: string): number | null => {
  const { count = '', unit = '' } = stay.exec(text)?.groups ?? {};
  const said = /^eine?[nmrs]?$/i.test(count)
    ? 1
    : /^\d+$/.test(count)
      ? Number(count)
      : numbers.indexOf(count.toLowerCase());
  return said > 0 ? said * (/^w/i.test(unit) ? 7 : 1) : null;
};
