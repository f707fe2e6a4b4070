import { expect, test } from 'vitest';
import { pairAddress, readPair } from './compared-pair.ts';

test('an address says what is compared, and is read back', () => {
  const pair = { from: 2, to: 'draft' } as const;
  const address = pairAddress('refund', pair);
  expect(address).toBe('/flows/refund/versions?from=2&to=draft');
  expect(readPair(address.slice(address.indexOf('?')))).toEqual(pair);
  expect(readPair('from=draft&to=13')).toEqual({ from: 'draft', to: 13 });
});

test.each([
  '',
  '?from=1',
  '?to=draft',
  '?from=0&to=1',
  '?from=-1&to=1',
  '?from=1&to=latest',
  '?from=1.5&to=2',
])('%j asks for no comparison', (search) => expect(readPair(search)).toBeNull());
