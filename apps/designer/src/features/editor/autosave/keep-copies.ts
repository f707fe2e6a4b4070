import type { FlowDocument } from '@turnwise/flow';
import type { KeptHistory } from '../store/kept-history.ts';
import type { CopyDatabase, CopyKind } from './copy-database.ts';
import type { DraftCopy } from './draft-copy.ts';
import type { PageStorage } from './page-storage.ts';

const pause = 250;

export type CopyKeeperParts = {
  readonly flowId: string;
  readonly tab: string;
  readonly database: Pick<CopyDatabase, 'write' | 'drop'>;
  readonly pageStorage: Pick<PageStorage, 'write' | 'drop'>;
  /** The undo history that leads to a document. */
  historyOf(flow: FlowDocument): KeptHistory | null;
  /** Told after each attempt whether unsaved work is safe on this computer. */
  onKept(isKept: boolean): void;
  now(): number;
};

/**
 * Keeps one tab's copy of the draft on this computer: at most four times a second, and at once when told to. It goes
 * to the database; what the database does not take goes to the page's own storage.
 */
export function createCopyKeeper(parts: CopyKeeperParts) {
  const { flowId, tab, database, pageStorage, historyOf, onKept, now } = parts;
  let waiting: { kind: CopyKind; flow: FlowDocument; baseRevision: number } | null = null;
  let last: { kind: CopyKind; copy: DraftCopy; isLanded: boolean } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isInPageStorage = false;

  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (!waiting) return;
    const { kind, flow, baseRevision } = waiting;
    waiting = null;
    const copy: DraftCopy = { tab, flow, baseRevision, at: now(), history: historyOf(flow) };
    const attempt = { kind, copy, isLanded: false };
    last = attempt;
    void inDatabase(kind, copy).then((isWritten) => {
      // A later attempt speaks for itself.
      if (last !== attempt) return;
      attempt.isLanded = isWritten || (kind === 'unsaved' && intoPageStorage(copy));
      if (isWritten || kind === 'saved') outOfPageStorage();
      onKept(attempt.isLanded || kind === 'saved');
    });
  };

  /** With its history, or else without; a copy that is out of date is worse than none. */
  const inDatabase = async (kind: CopyKind, copy: DraftCopy): Promise<boolean> => {
    for (const candidate of [copy, { ...copy, history: null }]) {
      try {
        await database.write(kind, candidate);
        return true;
      } catch {
        // No database, or no room in it.
      }
    }
    await database.drop(flowId, tab).catch(() => undefined);
    return false;
  };
  const intoPageStorage = (copy: DraftCopy): boolean => {
    isInPageStorage = pageStorage.write(copy);
    return isInPageStorage;
  };
  const outOfPageStorage = () => {
    if (isInPageStorage) pageStorage.drop(flowId, tab);
    isInPageStorage = false;
  };

  return {
    /** Keeps what the server does not have yet. */
    keep(flow: FlowDocument, baseRevision: number, when?: 'now') {
      waiting = { kind: 'unsaved', flow, baseRevision };
      if (when) write();
      else timer ??= setTimeout(write, pause);
    },
    /** The server has it: what is kept on is the way back. */
    keepSaved(flow: FlowDocument, revision: number) {
      waiting = { kind: 'saved', flow, baseRevision: revision };
      timer ??= setTimeout(write, pause);
    },
    write,
    /** Before the page goes: what may not reach the database in time. False when leaving would lose edits. */
    writeBeforeLeaving(): boolean {
      write();
      if (!last || last.kind === 'saved' || last.isLanded) return true;
      return intoPageStorage(last.copy);
    },
  };
}
