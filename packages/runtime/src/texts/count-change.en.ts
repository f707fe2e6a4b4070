const count =
  '(?<count>(?<!\\d)\\d{1,4}(?!\\d)|one|two|three|four|five|six|seven|eight|nine|ten|a couple|a few)';
const noun = '(?<noun> (?!or\\b|and\\b|no\\b|than\\b)\\p{L}+)?';

const phrase = (sign: 1 | -1, pattern: string, stands = '$<count>') => ({
  sign,
  // "One more question" counts nothing that is known.
  pattern: new RegExp(
    `(?<!\\p{L})(?:${pattern})(?!\\p{L})(?! (?:than|questions?|things?|times?|moment|minute|second)(?!\\p{L}))`,
    'iu',
  ),
  count: stands,
});

/** "Two more kids", "add another one", "one adult less". */
export const countChanges = [
  phrase(-1, `(?:remove|minus|take (?:off|away|out)|drop) ${count}(?: (?:of|less|fewer))?`),
  phrase(-1, `${count}${noun} (?:less|fewer)`, '$<count>$<noun>'),
  phrase(1, `(?:add |plus )?(?:another|additional|extra) ${count}`),
  phrase(1, '(?:add |plus )?(?:another|an? (?:additional|extra))(?: one)?', '1'),
  phrase(1, `(?:add |plus )?${count} (?:more|additional|extra)`),
  phrase(1, `(?:add|plus) ${count}`),
  phrase(1, `${count}${noun} more`, '$<count>$<noun>'),
] as const;
