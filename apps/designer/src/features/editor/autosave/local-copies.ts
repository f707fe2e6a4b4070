import { type FlowDocument, parseFlow } from '@turnwise/flow';

/** Edits that had not reached the server, as kept on this computer. */
export type LocalCopy = {
  readonly tab: string;
  readonly flow: FlowDocument;
  readonly baseRevision: number;
  /** Epoch milliseconds. */
  readonly at: number;
};

/** The part of `localStorage` this needs. */
export type KeyValueStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const prefixOf = (flowId: string) => `turnwise.unsaved.${flowId}.`;

/** Keeps a copy for one tab; false when the browser has no room for it. */
export function writeLocalCopy(store: KeyValueStore, { tab, flow, baseRevision, at }: LocalCopy): boolean {
  try {
    store.setItem(prefixOf(flow.id) + tab, JSON.stringify({ flow, baseRevision, at }));
    return true;
  } catch {
    return false;
  }
}

export function dropLocalCopy(store: KeyValueStore, flowId: string, tab: string): void {
  try {
    store.removeItem(prefixOf(flowId) + tab);
  } catch {
    // A browser that keeps nothing has nothing to drop.
  }
}

/** All copies kept for a flow, the newest first. What cannot be read is left where it is. */
export function readLocalCopies(store: KeyValueStore, flowId: string): LocalCopy[] {
  const prefix = prefixOf(flowId);
  const copies: LocalCopy[] = [];
  try {
    for (let index = 0; index < store.length; index++) {
      const key = store.key(index);
      if (!key?.startsWith(prefix)) continue;
      const copy = readCopy(store.getItem(key), key.slice(prefix.length));
      if (copy) copies.push(copy);
    }
  } catch {
    return [];
  }
  return copies.sort((a, b) => b.at - a.at);
}

function readCopy(text: string | null, tab: string): LocalCopy | null {
  try {
    const { flow, baseRevision, at } = JSON.parse(text ?? 'null') as Record<string, unknown>;
    const parsed = parseFlow(flow);
    if (!parsed.ok || typeof baseRevision !== 'number' || typeof at !== 'number') return null;
    return { tab, flow: parsed.value, baseRevision, at };
  } catch {
    return null;
  }
}
