import { expect, test } from 'vitest';
import { freeFlowName } from './free-flow-name.ts';

test.each([
  ['Refund', [], 'Refund'],
  ['Return a parcel', ['Return a parcel'], 'Return a parcel 2'],
  ['Return a parcel', ['return a parcel ', 'Return a parcel 2'], 'Return a parcel 3'],
  ['Refund 2', ['Refund 2'], 'Refund 3'],
  ['2025', ['2025'], '2025 2'],
])('%s beside %j is called %s', (wanted, taken, name) => {
  expect(freeFlowName(wanted, taken)).toBe(name);
});
