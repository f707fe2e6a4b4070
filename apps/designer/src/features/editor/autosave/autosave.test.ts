import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createEditorStore } from '../store/editor-store.ts';
import type { Conflict } from '../store/save-slice.ts';
import { type Autosave, createAutosave, type SendResult } from './autosave.ts';

/** A server that answers when the test says so. */
function setUp() {
  const flow = createFlow('test', 'Test');
  const store = createEditorStore({ flow, revision: 4 });
  const sent: { flow: FlowDocument; baseRevision: number }[] = [];
  const answers: ((result: SendResult) => void)[] = [];
  const conflicts: Conflict[] = [];
  let deletions = 0;
  let copy: { name: string; baseRevision: number } | null = null;
  let saved: { name: string; revision: number } | null = null;
  const autosave: Autosave = createAutosave(flow, {
    store,
    send: (document, baseRevision) => {
      sent.push({ flow: document, baseRevision });
      return new Promise((resolve) => answers.push(resolve));
    },
    keepCopy: (document, baseRevision) => {
      copy = { name: document.name, baseRevision };
    },
    keepSaved: (document, revision) => {
      copy = null;
      saved = { name: document.name, revision };
    },
    onConflict: (conflict) => conflicts.push(conflict),
    onDeleted: () => {
      deletions += 1;
    },
    onSaved: () => undefined,
    now: () => 1_000,
  });
  const rename = (name: string) =>
    store.getState().apply({ type: 'editFlow', changes: { name } }, { label: 'Rename flow' });
  const answer = async (result: SendResult) => {
    answers.shift()?.(result);
    await vi.advanceTimersByTimeAsync(0);
  };
  return {
    autosave,
    store,
    sent,
    rename,
    answer,
    conflicts,
    deletions: () => deletions,
    kept: () => copy,
    keptAsSaved: () => saved,
    status: () => store.getState().saveState.status,
    names: () => sent.map((request) => request.flow.name),
  };
}

const savedAs = (revision: number): SendResult => ({ kind: 'saved', revision, hasUnpublishedChanges: true });
const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('saving', () => {
  test('waits for a pause, then sends what is drawn, once', async () => {
    const { rename, sent, names, answer, status, store, kept, keptAsSaved } = setUp();
    rename('A');
    await wait(500);
    rename('AB');
    expect(status()).toBe('saving');
    expect(kept()).toEqual({ name: 'AB', baseRevision: 4 });
    await wait(799);
    expect(sent).toHaveLength(0);
    await wait(1);
    expect(names()).toEqual(['AB']);
    expect(sent[0]?.baseRevision).toBe(4);
    await answer(savedAs(5));
    expect(status()).toBe('saved');
    expect(store.getState().revision).toBe(5);
    expect(kept()).toBeNull();
    expect(keptAsSaved()).toEqual({ name: 'AB', revision: 5 });
  });

  test('keeps one request in flight; edits meanwhile go with the next, on the new revision', async () => {
    const { rename, sent, names, answer, status, kept } = setUp();
    rename('A');
    await wait(800);
    rename('B');
    await wait(5_000);
    expect(names()).toEqual(['A']);
    await answer(savedAs(5));
    expect(status()).toBe('saving');
    expect(kept()).toEqual({ name: 'B', baseRevision: 5 });
    await wait(800);
    expect(sent.at(-1)).toMatchObject({ baseRevision: 5, flow: { name: 'B' } });
  });

  test('has nothing to send when an edit was undone in time', async () => {
    const { rename, store, sent, status, kept, keptAsSaved } = setUp();
    rename('A');
    store.getState().undo();
    await wait(5_000);
    expect(sent).toHaveLength(0);
    expect([status(), kept()]).toEqual(['saved', null]);
    expect(keptAsSaved()).toEqual({ name: 'Test', revision: 4 });
  });

  test('sends at once when asked to, and when the page is left', async () => {
    const { rename, autosave, names, answer } = setUp();
    rename('A');
    const flushed = autosave.flush();
    expect(names()).toEqual(['A']);
    expect(autosave.unsaved()).toMatchObject({ baseRevision: 4, flow: { name: 'A' } });
    await answer(savedAs(5));
    await flushed;
    expect(autosave.unsaved()).toBeNull();
  });
});

describe('when nothing answers', () => {
  test('tries again, later and later, and keeps the copy', async () => {
    const { rename, names, answer, status, kept } = setUp();
    rename('A');
    await wait(800);
    await answer({ kind: 'offline' });
    expect(status()).toBe('offline');
    expect(kept()).toEqual({ name: 'A', baseRevision: 4 });
    await wait(2_000);
    expect(names()).toEqual(['A', 'A']);
    expect(status()).toBe('offline');
    await answer({ kind: 'offline' });
    await wait(3_999);
    expect(names()).toHaveLength(2);
    await wait(1);
    expect(names()).toHaveLength(3);
    await answer(savedAs(5));
    expect(status()).toBe('saved');
  });

  test('tries at once when the connection is back', async () => {
    const { rename, autosave, names, answer } = setUp();
    rename('A');
    await wait(800);
    await answer({ kind: 'offline' });
    autosave.retry();
    expect(names()).toEqual(['A', 'A']);
  });
});

describe('a conflict', () => {
  const theirs = createFlow('test', 'Theirs');
  const conflict: SendResult = { kind: 'conflict', theirs, revision: 9, base: null };

  test('rests until the author has chosen, and keeps every edit meanwhile', async () => {
    const { rename, answer, sent, status, conflicts, kept } = setUp();
    rename('Mine');
    await wait(800);
    await answer(conflict);
    expect(status()).toBe('conflict');
    expect(conflicts[0]).toMatchObject({
      mine: { name: 'Mine' },
      theirs: { name: 'Theirs' },
      theirRevision: 9,
      base: { name: 'Test' },
    });
    rename('Mine, too');
    await wait(60_000);
    expect(sent).toHaveLength(1);
    expect(kept()).toMatchObject({ name: 'Mine, too' });
  });

  test('saves mine over theirs', async () => {
    const { rename, answer, sent, autosave, status } = setUp();
    rename('Mine');
    await wait(800);
    await answer(conflict);
    autosave.resolve(9, theirs);
    await wait(0);
    expect(sent.at(-1)).toMatchObject({ baseRevision: 9, flow: { name: 'Mine' } });
    await answer(savedAs(10));
    expect(status()).toBe('saved');
  });

  test('takes theirs without sending anything', async () => {
    const { rename, answer, sent, autosave, status, store, kept } = setUp();
    rename('Mine');
    await wait(800);
    await answer(conflict);
    store.getState().replaceFlow(theirs, 'Take theirs');
    autosave.resolve(9, theirs);
    await wait(5_000);
    expect(sent).toHaveLength(1);
    expect([status(), kept()]).toEqual(['saved', null]);
  });
});

test('a save that is refused says why, and the next edit tries again', async () => {
  const { rename, answer, status, store, names } = setUp();
  rename('A');
  await wait(800);
  await answer({ kind: 'refused', message: 'This flow is too large.' });
  expect(status()).toBe('error');
  expect(store.getState().saveState.message).toBe('This flow is too large.');
  rename('B');
  await wait(800);
  expect(names()).toEqual(['A', 'B']);
});

describe('a flow that was deleted elsewhere', () => {
  test('says so once, keeps the work, and saves it as soon as the flow is back', async () => {
    const { autosave, rename, answer, status, deletions, kept, names } = setUp();
    rename('A');
    await wait(800);
    await answer({ kind: 'deleted' });
    expect([status(), deletions(), kept()?.name]).toEqual(['deleted', 1, 'A']);
    rename('AB');
    await wait(800);
    await answer({ kind: 'deleted' });
    expect([status(), deletions(), kept()?.name]).toEqual(['deleted', 1, 'AB']);
    const flushed = autosave.flush();
    await answer(savedAs(5));
    await flushed;
    expect(names()).toEqual(['A', 'AB', 'AB']);
    expect([status(), kept()]).toEqual(['saved', null]);
  });
});
