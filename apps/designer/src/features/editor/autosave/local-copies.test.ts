import { createFlow } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { dropLocalCopy, type KeyValueStore, readLocalCopies, writeLocalCopy } from './local-copies.ts';

function memory(room = Number.POSITIVE_INFINITY): KeyValueStore {
  const map = new Map<string, string>();
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem(key, value) {
      if (value.length > room) throw new DOMException('Full', 'QuotaExceededError');
      map.set(key, value);
    },
    removeItem: (key) => void map.delete(key),
  };
}

const flow = createFlow('refund', 'Refund');

test('each tab keeps its own copy, and the newest comes first', () => {
  const store = memory();
  writeLocalCopy(store, { tab: 'a', flow, baseRevision: 1, at: 10 });
  writeLocalCopy(store, { tab: 'b', flow, baseRevision: 2, at: 20 });
  writeLocalCopy(store, { tab: 'a', flow: createFlow('refund-2', 'Other'), baseRevision: 7, at: 30 });
  expect(readLocalCopies(store, 'refund').map(({ tab, baseRevision }) => [tab, baseRevision])).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
  dropLocalCopy(store, 'refund', 'b');
  expect(readLocalCopies(store, 'refund')).toHaveLength(1);
});

test('a full store says so, and what cannot be read is passed over', () => {
  expect(writeLocalCopy(memory(10), { tab: 'a', flow, baseRevision: 1, at: 1 })).toBe(false);
  const store = memory();
  store.setItem('turnwise.unsaved.refund.a', '{"flow":{"format":"other"},"baseRevision":1,"at":1}');
  store.setItem('turnwise.unsaved.refund.b', 'broken');
  expect(readLocalCopies(store, 'refund')).toEqual([]);
});
