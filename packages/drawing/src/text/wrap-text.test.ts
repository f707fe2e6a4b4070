import { expect, test } from 'vitest';
import { fitText, type Line, wrapText } from './wrap-text.ts';

const options = { width: 100, font: 12, maxLines: 9 };
const plain = (lines: readonly Line[]): string[] =>
  lines.map(({ runs }) => runs.map((run) => run.text).join(''));

test('breaks at spaces and line ends, never at spaces that hold together', () => {
  expect(plain(wrapText('One two three four five six', options))).toEqual(['One two three', 'four five six']);
  expect(plain(wrapText('One\n\nTwo', options))).toEqual(['One', '', 'Two']);
  expect(plain(wrapText('One two three\u00a0four', options))).toEqual(['One two', 'three\u00a0four']);
});

test('a word wider than a line is broken inside, and loses nothing', () => {
  const word = 'Donaudampfschifffahrtsgesellschaft';
  const lines = plain(wrapText(word, options));
  expect(lines.length).toBeGreaterThan(2);
  expect(lines.join('')).toBe(word);
});

test('what does not fit ends in an ellipsis that does', () => {
  expect(plain(wrapText('One two three four five six', { ...options, maxLines: 1 }))).toEqual([
    'One two three…',
  ]);
  expect(fitText('One two three four', 90, 12)).toBe('One two thre…');
  expect(fitText('short', 100, 12)).toBe('short');
  expect(fitText('a\nb', 100, 12)).toBe('a b');
});

test('placeholders are runs of their own, with the spaces around them outside', () => {
  const lines = wrapText('Order {order}, please', {
    ...options,
    width: 400,
    placeholderLabel: () => 'Order number',
  });
  expect(lines).toEqual([
    {
      isRtl: false,
      runs: [
        { text: 'Order ', isSlot: false },
        { text: 'Order number', isSlot: true },
        { text: ', please', isSlot: false },
      ],
    },
  ]);
});
