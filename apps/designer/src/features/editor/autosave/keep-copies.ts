import type { FlowDocument } from '@turnwise/flow';
import { dropLocalCopy, writeLocalCopy } from './local-copies.ts';

const pause = 250;

/** Writes one tab's unsaved edits to this computer, at most four times a second, and at once when told to. */
export function createCopyKeeper(flowId: string, tab: string) {
  let waiting: { flow: FlowDocument; baseRevision: number } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasRoom = true;

  const write = () => {
    clearTimeout(timer);
    timer = undefined;
    if (!waiting) return;
    hasRoom = writeLocalCopy(localStorage, { tab, ...waiting, at: Date.now() });
    waiting = null;
  };
  return {
    keep(flow: FlowDocument, baseRevision: number, now?: 'now') {
      waiting = { flow, baseRevision };
      if (now) write();
      else timer ??= setTimeout(write, pause);
    },
    drop() {
      clearTimeout(timer);
      timer = undefined;
      waiting = null;
      dropLocalCopy(localStorage, flowId, tab);
    },
    write,
    /** False when this browser has no room for the copy, so that leaving would lose edits. */
    isSafe: () => hasRoom,
  };
}
