import { expect, test } from 'vitest';
import { flattenOptions, searchOptions } from './options.ts';

const options = [
  { value: 'reason', label: 'reason' },
  { label: 'Order', options: [{ value: 'order_number', label: 'order_number', keywords: 'reference' }] },
  { label: 'Person', options: [{ value: 'name', label: 'Prénom' }] },
];
const found = (query: string) => flattenOptions(searchOptions(options, query)).map((option) => option.value);

test('every word has to occur, in any order, in the label, the hint or the keywords', () => {
  expect(found('number ord')).toEqual(['order_number']);
  expect(found('reference')).toEqual(['order_number']);
  expect(found('order nothing')).toEqual([]);
  expect(found('')).toEqual(['reason', 'order_number', 'name']);
});

test('accents, case and underscores do not stand in the way', () => {
  expect(found('prenom')).toEqual(['name']);
  expect(found('ORDER NUMBER')).toEqual(['order_number']);
});

test('what begins with the query comes first, whichever group it is in', () => {
  const kinds = [
    { label: 'Talk', options: [{ value: 'say', label: 'Say', hint: 'Send a message' }] },
    { label: 'Finish', options: [{ value: 'end', label: 'End' }] },
  ];
  expect(flattenOptions(searchOptions(kinds, 'end')).map(({ value }) => value)).toEqual(['end', 'say']);
});
