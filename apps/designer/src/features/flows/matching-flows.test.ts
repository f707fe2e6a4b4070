import { expect, test } from 'vitest';
import type { FlowSummary } from '../../api/flows.ts';
import { matchingFlows } from './matching-flows.ts';

const flow = (name: string, description: string, updatedAt: string): FlowSummary => ({
  id: name,
  name,
  description,
  createdAt: '2026-11-01T10:00:00Z',
  updatedAt,
  deletedAt: null,
  publishedVersion: null,
  hasUnpublishedChanges: false,
  isReadable: true,
  problems: { wrong: 0, unfinished: 0, hint: 0 },
  stateCount: 1,
});
const flows = [
  flow('Refund', 'Money back for a café', '2026-11-01T10:00:00Z'),
  flow('Booking', 'A table in the café', '2026-11-03T10:00:00Z'),
  flow('Survey', '', '2026-11-02T10:00:00Z'),
];
const found = (query: string) => matchingFlows(flows, query).map(({ name }) => name);

test('the last edited comes first', () => {
  expect(found('')).toEqual(['Booking', 'Survey', 'Refund']);
});

test('every word counts, in name or description, without accents or capitals', () => {
  expect(found('CAFE')).toEqual(['Booking', 'Refund']);
  expect(found('cafe refund')).toEqual(['Refund']);
  expect(found('cafe survey')).toEqual([]);
});

test('by name, capitals, accents and numbers are where a person looks for them', () => {
  const named = ['flow 10', 'Éclair', 'echo', 'Flow 2', 'zebra', 'Apple'].map((name) =>
    flow(name, '', '2026-11-01'),
  );
  expect(matchingFlows(named, '', 'name').map(({ name }) => name)).toEqual([
    'Apple',
    'echo',
    'Éclair',
    'Flow 2',
    'flow 10',
    'zebra',
  ]);
});
