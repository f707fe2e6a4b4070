import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { DraftCopy } from './draft-copy.ts';
import { createCopyKeeper } from './keep-copies.ts';

type Kept = { kind: string; name: string; hasHistory: boolean };

/** A browser with a database and a page storage that work as the test says. */
function setUp({ database = true, page = true, roomForHistory = true } = {}) {
  const works = { database, page, roomForHistory };
  const written: Kept[] = [];
  const inPage = new Map<string, DraftCopy>();
  const said: boolean[] = [];
  let dropped = 0;
  const keeper = createCopyKeeper({
    flowId: 'test',
    tab: 'me',
    database: {
      async write(kind, { flow, history }) {
        if (!works.database || (history && !works.roomForHistory))
          throw new DOMException('', 'QuotaExceededError');
        written.push({ kind, name: flow.name, hasHistory: history !== null });
      },
      async drop() {
        dropped += 1;
      },
    },
    pageStorage: {
      write(copy) {
        if (works.page) inPage.set(copy.tab, copy);
        return works.page;
      },
      drop: (_, tab) => void inPage.delete(tab),
    },
    historyOf: () => ({ done: ['step'], undone: [] }),
    onKept: (isKept) => said.push(isKept),
    now: () => 1_000,
  });
  return { keeper, works, written, inPage, said, dropped: () => dropped };
}

const named = (name: string): FlowDocument => createFlow('test', name);
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('keeping', () => {
  test('writes the newest a moment later, with its history, and then what was saved', async () => {
    const { keeper, written, said } = setUp();
    keeper.keep(named('A'), 1);
    await wait(100);
    keeper.keep(named('AB'), 1);
    expect(written).toEqual([]);
    await wait(150);
    expect(written).toEqual([{ kind: 'unsaved', name: 'AB', hasHistory: true }]);
    keeper.keepSaved(named('AB'), 2);
    await wait(250);
    expect(written.at(-1)).toEqual({ kind: 'saved', name: 'AB', hasHistory: true });
    expect(said).toEqual([true, true]);
  });

  test('an edit made before the saved copy was written takes its place', async () => {
    const { keeper, written } = setUp();
    keeper.keepSaved(named('A'), 2);
    keeper.keep(named('AB'), 2);
    await wait(1_000);
    expect(written).toEqual([{ kind: 'unsaved', name: 'AB', hasHistory: true }]);
  });
});

describe('without room', () => {
  test('the document goes before its history', async () => {
    const { keeper, written, said } = setUp({ roomForHistory: false });
    keeper.keep(named('A'), 1, 'now');
    await wait(0);
    expect(written).toEqual([{ kind: 'unsaved', name: 'A', hasHistory: false }]);
    expect(said).toEqual([true]);
  });

  test('in the database, the page’s own storage has it until the database takes it again', async () => {
    const { keeper, works, inPage, said, dropped } = setUp({ database: false });
    keeper.keep(named('A'), 1, 'now');
    await wait(0);
    expect(inPage.get('me')?.flow.name).toBe('A');
    expect(dropped(), 'no older copy stays behind').toBe(1);
    works.database = true;
    keeper.keep(named('AB'), 1, 'now');
    await wait(0);
    expect(inPage.size).toBe(0);
    expect(said).toEqual([true, true]);
  });

  test('anywhere, it says so, and leaving would lose edits until they are saved', async () => {
    const { keeper, said } = setUp({ database: false, page: false });
    expect(keeper.writeBeforeLeaving()).toBe(true);
    keeper.keep(named('A'), 1, 'now');
    await wait(0);
    expect(said).toEqual([false]);
    expect(keeper.writeBeforeLeaving()).toBe(false);
    keeper.keepSaved(named('A'), 2);
    expect(keeper.writeBeforeLeaving()).toBe(true);
    await wait(250);
    expect(said.at(-1)).toBe(true);
  });
});

test('before the page goes, what the database may not get in time is written at once', async () => {
  const { keeper, inPage } = setUp();
  keeper.keep(named('A'), 1);
  expect(keeper.writeBeforeLeaving()).toBe(true);
  expect(inPage.get('me')?.flow.name).toBe('A');
  await wait(0);
  expect(inPage.size, 'the page stayed after all').toBe(0);
  expect(keeper.writeBeforeLeaving()).toBe(true);
  expect(inPage.size, 'the database has it').toBe(0);
});
