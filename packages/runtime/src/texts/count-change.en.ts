const count =
  '(?<count>(?<!\\d)\\d{1,4}(?!\\d)|one|two|three|four|five|six|seven|eight|nine|ten|a couple|a few)';
const noun = '(?<noun> (?!or\\b|and\\b|no\\b|than\\b)\\p{L}+)?';

const time =
  '(?<time>(?:(?<!\\d)\\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten|a couple of) \\p{L}+)';

const phrase = (sign: 1 | -1, pattern: string, stands = '$<count>') => ({
  sign,
  // "One more question" counts nothing that is known.
  pattern: new RegExp(
    `(?<!\\p{L})(?:${pattern})(?!\\p{L})(?! (?:than|questions?|things?|times?|moment|minute|second)(?!\\p{L}))`,
    'iu',
  ),
  count: stands,
});

/** "Two more kids", "add another one", "one adult less", "a night longer". */
export const countChanges = [
  phrase(-1, `${time} shorter`, '$<time>'),
  phrase(-1, 'an? (?<time>\\p{L}+) shorter', '1 $<time>'),
  phrase(1, `${time} longer`, '$<time>'),
  phrase(1, 'an? (?<time>\\p{L}+) longer', '1 $<time>'),
  phrase(-1, `(?:remove|minus|take (?:off|away|out)|drop) ${count}(?: (?:of|less|fewer))?`),
  phrase(-1, `${count}${noun} (?:less|fewer)`, '$<count>$<noun>'),
  phrase(1, `(?:add |plus )?(?:another|additional|extra) ${count}`),
  phrase(1, '(?:add |plus )?(?:another|an? (?:additional|extra))(?: one)?', '1'),
  phrase(1, `(?:add |plus )?${count} (?:more|additional|extra)`),
  phrase(1, `(?:add|plus) ${count}`),
  phrase(1, `${count}${noun} more`, '$<count>$<noun>'),
] as const;

const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const stay =
  /^[^\p{L}\d]*(?:(?:stay|extend (?:it|the stay|my stay)|please|for|by|add|make it|can we|we|i|would like|want|to|and|let's|actually)[^\p{L}\d]+)*(?<count>\d{1,4}|[a-z]{1,9}) (?<unit>night|day|week)s?(?:\P{L}+(?:please|instead|then|thanks))*\P{L}*$/iu;

/** How many days "two nights" or "a week" are, where that is all that is said. */
export const daysIn = (text: string): number | null => {
  const { count = '', unit = '' } = stay.exec(text)?.groups ?? {};
  const said = /^\d+$/.test(count) ? Number(count) : numbers.indexOf(count.toLowerCase());
  return said > 0 ? said * (unit.toLowerCase() === 'week' ? 7 : 1) : null;
};
