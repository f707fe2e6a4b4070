import { expect, test } from 'vitest';
import { linkedRuns } from './linked-text.ts';

test.each<[string, [string, string][]]>([
  ['See https://example.com/a_b?x=1.', [['https://example.com/a_b?x=1', 'https://example.com/a_b?x=1']]],
  [
    'www.example.org, or (https://x.test/y).',
    [
      ['www.example.org', 'https://www.example.org/'],
      ['https://x.test/y', 'https://x.test/y'],
    ],
  ],
  ['https://en.test/wiki/A_(b)!', [['https://en.test/wiki/A_(b)', 'https://en.test/wiki/A_(b)']]],
  ['nothing here, not even http:// or www.', []],
  ['javascript:alert(1) and mailto:me@here.test', []],
])('finds the addresses in %j', (text, expected) => {
  const runs = linkedRuns(text);
  expect(runs.flatMap(({ text: said, href }) => (href === undefined ? [] : [[said, href]]))).toEqual(
    expected,
  );
  expect(runs.map((run) => run.text).join('')).toBe(text);
});
