import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type DraftCopy, readDraftCopy, writeDraftCopy } from './draft-copy.ts';

/** `unsaved` copies are what the server does not have; `saved` ones are kept for the undo history that led to them. */
export type CopyKind = 'unsaved' | 'saved';

/** Where tabs keep their copies. Every tab writes its own alone. Rejects where the browser keeps no database. */
export type CopyDatabase = {
  /** A tab has one copy of a flow, of one kind: the two change in one transaction. */
  write(kind: CopyKind, copy: DraftCopy): Promise<void>;
  drop(flowId: string, tab: string): Promise<void>;
  /** What cannot be read is left where it is. */
  read(kind: CopyKind, flowId: string): Promise<DraftCopy[]>;
  /** Forgets saved copies of any flow: those from before a moment, in epoch milliseconds, and the oldest of too many. */
  forgetSaved(limits: { readonly before: number; readonly beyond: number }): Promise<void>;
};

type Key = [flowId: string, tab: string];
type Kept = { readonly at: number; readonly text: string };

interface Copies extends DBSchema {
  unsaved: { key: Key; value: Kept };
  saved: { key: Key; value: Kept; indexes: { at: number } };
}

const otherKind = { unsaved: 'saved', saved: 'unsaved' } as const;

/** Copies in IndexedDB. It is opened when first needed, and again after the browser has closed it. */
export function createCopyDatabase(name = 'turnwise'): CopyDatabase {
  let opened: Promise<IDBPDatabase<Copies>> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = () => {
    opened ??= openDB<Copies>(name, 1, {
      upgrade(database) {
        database.createObjectStore('unsaved');
        database.createObjectStore('saved').createIndex('at', 'at');
      },
      // A newer Turnwise in another tab wants to change the database: it need not wait for this page.
      blocking: (_current, _blocked, event) => {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    opened.catch(forget);
    return opened;
  };

  return {
    async write(kind, copy) {
      const key: Key = [copy.flow.id, copy.tab];
      const kept: Kept = { at: copy.at, text: writeDraftCopy(copy) };
      const transaction = (await open()).transaction(['unsaved', 'saved'], 'readwrite');
      const written = [
        transaction.objectStore(kind).put(kept, key),
        transaction.objectStore(otherKind[kind]).delete(key),
      ];
      // Said outright, the page need not live on for it.
      transaction.commit();
      await Promise.all([...written, transaction.done]);
    },
    async drop(flowId, tab) {
      const transaction = (await open()).transaction(['unsaved', 'saved'], 'readwrite');
      await Promise.all([
        transaction.objectStore('unsaved').delete([flowId, tab]),
        transaction.objectStore('saved').delete([flowId, tab]),
        transaction.done,
      ]);
    },
    async read(kind, flowId) {
      // Arrays sort after every string: this is each tab of the flow.
      const range = IDBKeyRange.bound([flowId], [flowId, []]);
      const transaction = (await open()).transaction(kind, 'readonly');
      const [keys, values] = await Promise.all([
        transaction.store.getAllKeys(range),
        transaction.store.getAll(range),
      ]);
      return keys.flatMap(([, tab], index) => readDraftCopy(values[index]?.text, tab) ?? []);
    },
    async forgetSaved({ before, beyond }) {
      const transaction = (await open()).transaction('saved', 'readwrite');
      const index = transaction.store.index('at');
      const [old, all] = await Promise.all([
        index.getAllKeys(IDBKeyRange.upperBound(before, true)),
        index.getAllKeys(),
      ]);
      const keys = old.length > all.length - beyond ? old : all.slice(0, -beyond);
      await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
    },
  };
}
