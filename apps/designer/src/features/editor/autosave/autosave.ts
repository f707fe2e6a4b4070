import type { FlowDocument } from '@turnwise/flow';
import type { EditorStore } from '../store/editor-store.ts';
import type { Conflict, SaveStatus } from '../store/save-slice.ts';

/** How a save went. `refused` will not go better by itself: the sentence says why. */
export type SendResult =
  | { readonly kind: 'saved'; readonly revision: number; readonly hasUnpublishedChanges: boolean }
  | {
      readonly kind: 'conflict';
      readonly theirs: FlowDocument;
      readonly revision: number;
      readonly base: FlowDocument | null;
    }
  | { readonly kind: 'offline' }
  /** The flow is not there any more. */
  | { readonly kind: 'deleted' }
  | { readonly kind: 'refused'; readonly message: string };

export type AutosaveParts = {
  readonly store: EditorStore;
  send(flow: FlowDocument, baseRevision: number): Promise<SendResult>;
  /** Keeps what is not on the server yet on this computer; soon, and at once with `now`. */
  keepCopy(flow: FlowDocument, baseRevision: number, now?: 'now'): void;
  /** The server has it all: what is left to keep is how it came about. */
  keepSaved(flow: FlowDocument, revision: number): void;
  onConflict(conflict: Conflict): void;
  /** Told once, until a save went well again. */
  onDeleted(): void;
  /** Told after each save. */
  onSaved(revision: number, hasUnpublishedChanges: boolean): void;
  now(): number;
};

export type Autosave = {
  /** Saves what is waiting without waiting longer; resolves when nothing is under way. */
  flush(): Promise<void>;
  /** Tries again at once, when the connection is back. */
  retry(): void;
  /** Goes on after a conflict: what is drawn now is saved over the revision the choice was made against. */
  resolve(revision: number, theirs: FlowDocument): void;
  /** The server holds this now, saved by someone else; to be called before the store shows it. */
  follow(flow: FlowDocument, revision: number): void;
  /** What is not on the server yet, for a last message when the page closes. */
  unsaved(): { readonly flow: FlowDocument; readonly baseRevision: number } | null;
  stop(): void;
};

const pause = 800;
const firstRetry = 2_000;
const longestRetry = 30_000;

/**
 * Saves the draft a moment after each edit, one request at a time. While a save is under way further edits wait for
 * it; while nothing answers they are kept on this computer and sent again and again; on a conflict saving rests until
 * the author has chosen. `saved` is what the server is known to hold.
 */
export function createAutosave(
  saved: FlowDocument | null,
  { store, send, keepCopy, keepSaved, onConflict, onDeleted, onSaved, now }: AutosaveParts,
): Autosave {
  let onServer = saved;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let inFlight: Promise<void> | null = null;
  let retryIn = firstRetry;
  let isResting = false;
  let isDeleted = false;
  let isStopped = false;

  const show = (status: SaveStatus, message?: string) => {
    const { saveState, setSaveState } = store.getState();
    const at = status === 'saved' ? now() : saveState.at;
    if (saveState.status !== status || saveState.message !== message || status === 'saved') {
      setSaveState({ status, at, message });
    }
  };
  const isUnsaved = () => store.getState().flow !== onServer;

  const sendIn = (wait: number) => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(() => void sendNow(), wait);
  };

  const sendNow = (): Promise<void> => {
    clearTimeout(timer);
    if (inFlight) return inFlight;
    if (isResting || isStopped || !isUnsaved()) return Promise.resolve();
    const { flow, revision } = store.getState();
    if (store.getState().saveState.status !== 'offline') show('saving');
    inFlight = send(flow, revision).then((result) => {
      inFlight = null;
      if (!isStopped) received(flow, result);
    });
    return inFlight;
  };

  const received = (sent: FlowDocument, result: SendResult) => {
    switch (result.kind) {
      case 'saved':
        retryIn = firstRetry;
        isDeleted = false;
        store.getState().setRevision(result.revision);
        onSaved(result.revision, result.hasUnpublishedChanges);
        onServer = sent;
        if (isUnsaved()) {
          keepCopy(store.getState().flow, result.revision);
          show('saving');
          sendIn(pause);
        } else {
          keepSaved(sent, result.revision);
          show('saved');
        }
        return;
      case 'conflict': {
        isResting = true;
        const mine = store.getState().flow;
        keepCopy(mine, store.getState().revision, 'now');
        show('conflict');
        onConflict({
          mine,
          theirs: result.theirs,
          theirRevision: result.revision,
          base: result.base ?? onServer,
        });
        return;
      }
      case 'offline':
        show('offline');
        sendIn(retryIn);
        retryIn = Math.min(longestRetry, retryIn * 2);
        return;
      case 'deleted':
        // Nothing is left of it on the server, and the page may be closed now.
        keepCopy(store.getState().flow, store.getState().revision, 'now');
        show('deleted');
        if (!isDeleted) onDeleted();
        isDeleted = true;
        return;
      case 'refused':
        // The next edit tries again.
        show('error', result.message);
        return;
    }
  };

  let seen = store.getState().flow;
  const onChange = () => {
    const { flow, revision, saveState } = store.getState();
    if (flow === seen) return;
    seen = flow;
    if (flow === onServer && !inFlight) {
      clearTimeout(timer);
      keepSaved(flow, revision);
      if (!isResting) show('saved');
      return;
    }
    keepCopy(flow, revision);
    if (isResting) return;
    if (saveState.status !== 'offline') show('saving');
    sendIn(pause);
  };
  const unsubscribe = store.subscribe(onChange);
  if (isUnsaved()) sendIn(0);

  return {
    async flush() {
      await sendNow();
      if (inFlight) await inFlight;
      if (isUnsaved() && !isResting && store.getState().saveState.status === 'saving') await sendNow();
    },
    retry() {
      retryIn = firstRetry;
      void sendNow();
    },
    resolve(revision, theirs) {
      isResting = false;
      onServer = theirs;
      store.getState().setRevision(revision);
      if (isUnsaved()) {
        show('saving');
        sendIn(0);
      } else {
        keepSaved(store.getState().flow, revision);
        show('saved');
      }
    },
    follow(flow, revision) {
      onServer = flow;
      store.getState().setRevision(revision);
    },
    unsaved: () =>
      isUnsaved() ? { flow: store.getState().flow, baseRevision: store.getState().revision } : null,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      unsubscribe();
    },
  };
}
