import { type DraftCopy, readDraftCopy, writeDraftCopy } from './draft-copy.ts';

/** The part of `localStorage` this needs. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/**
 * Unsaved copies in `localStorage`: for browsers that keep no database, and for the last moment before a page goes,
 * since this alone is written before the browser goes on. A browser that keeps nothing at all is an empty, full one.
 */
export type PageStorage = {
  /** Keeps a copy for one tab, without its history where there is only room for that; false when there is none. */
  write(copy: DraftCopy): boolean;
  drop(flowId: string, tab: string): void;
  /** All copies kept for a flow. What cannot be read is left where it is. */
  read(flowId: string): DraftCopy[];
};

const prefixOf = (flowId: string) => `turnwise.unsaved.${flowId}.`;

export function createPageStorage(open: () => KeyValueStore): PageStorage {
  return {
    write(copy) {
      const key = prefixOf(copy.flow.id) + copy.tab;
      return [copy, { ...copy, history: null }].some((candidate) => {
        try {
          open().setItem(key, writeDraftCopy(candidate));
          return true;
        } catch {
          return false;
        }
      });
    },
    drop(flowId, tab) {
      try {
        open().removeItem(prefixOf(flowId) + tab);
      } catch {
        // A browser that keeps nothing has nothing to drop.
      }
    },
    read(flowId) {
      const prefix = prefixOf(flowId);
      const copies: DraftCopy[] = [];
      try {
        const store = open();
        for (let index = 0; index < store.length; index++) {
          const key = store.key(index);
          if (!key?.startsWith(prefix)) continue;
          const copy = readDraftCopy(store.getItem(key), key.slice(prefix.length));
          if (copy) copies.push(copy);
        }
      } catch {
        return [];
      }
      return copies;
    },
  };
}
