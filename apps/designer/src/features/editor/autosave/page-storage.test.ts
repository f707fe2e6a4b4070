import { createFlow } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { createPageStorage, type KeyValueStore } from './page-storage.ts';

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
const history = { done: ['x'.repeat(2_000)], undone: [] };

test('each tab keeps its own copy of each flow', () => {
  const store = memory();
  const storage = createPageStorage(() => store);
  storage.write({ tab: 'a', flow, baseRevision: 1, at: 10, history });
  storage.write({ tab: 'b', flow, baseRevision: 2, at: 20, history: null });
  storage.write({ tab: 'a', flow: createFlow('refund-2', 'Other'), baseRevision: 7, at: 30, history: null });
  expect(storage.read('refund')).toEqual([
    { tab: 'a', flow, baseRevision: 1, at: 10, history },
    { tab: 'b', flow, baseRevision: 2, at: 20, history: null },
  ]);
  storage.drop('refund', 'b');
  expect(storage.read('refund').map((copy) => copy.tab)).toEqual(['a']);
});

test('with little room the document goes before its history, and a full store says so', () => {
  const copy = { tab: 'a', flow, baseRevision: 1, at: 1, history };
  const small = memory(1_000);
  expect(createPageStorage(() => small).write(copy)).toBe(true);
  expect(createPageStorage(() => small).read('refund')).toEqual([{ ...copy, history: null }]);
  expect(createPageStorage(() => memory(10)).write(copy)).toBe(false);
});

test('a browser that forbids it is an empty, full one', () => {
  const storage = createPageStorage(() => {
    throw new DOMException('Blocked', 'SecurityError');
  });
  expect(storage.write({ tab: 'a', flow, baseRevision: 1, at: 1, history: null })).toBe(false);
  expect(storage.read('refund')).toEqual([]);
  expect(() => storage.drop('refund', 'a')).not.toThrow();
});

test('what cannot be read is passed over and left where it is', () => {
  const store = memory();
  store.setItem('turnwise.unsaved.refund.a', '{"flow":{"format":"other"},"baseRevision":1,"at":1}');
  store.setItem('turnwise.unsaved.refund.b', 'broken');
  expect(createPageStorage(() => store).read('refund')).toEqual([]);
  expect(store.length).toBe(2);
});

test('a copy whose history cannot be read comes back without it', () => {
  const store = memory();
  store.setItem(
    'turnwise.unsaved.refund.a',
    JSON.stringify({ flow, baseRevision: 1, at: 1, history: { done: 'no list' } }),
  );
  store.setItem('turnwise.unsaved.refund.b', JSON.stringify({ flow, baseRevision: 1, at: 1 }));
  expect(createPageStorage(() => store).read('refund')).toMatchObject([{ history: null }, { history: null }]);
});
