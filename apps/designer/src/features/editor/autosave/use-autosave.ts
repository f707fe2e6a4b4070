import { useQueryClient } from '@tanstack/react-query';
import type { FlowDocument } from '@turnwise/flow';
import { useEffect, useMemo, useRef } from 'react';
import { onConnectionChange } from '../../../api/connection.ts';
import type { FlowSummary } from '../../../api/flows.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { later } from '../../../ui/later.ts';
import { useToast } from '../../../ui/Toast.tsx';
import { whenIdle } from '../../../ui/when-idle.ts';
import type { EditorStore } from '../store/editor-store.ts';
import { keepHistory } from '../store/kept-history.ts';
import { copyDatabase, forgetOldCopies, pageStorage } from './abandoned-copies.ts';
import { type Autosave, createAutosave } from './autosave.ts';
import { endVisit } from './draft-visits.ts';
import { createCopyKeeper } from './keep-copies.ts';
import { saveMessages as words } from './messages.ts';
import type { OpenedDraft } from './open-draft.ts';
import { readDraft, sendDraft, sendDraftWhileClosing } from './send-draft.ts';
import { tabIdentity } from './tab-identity.ts';
import { openTabsChannel } from './tabs-channel.ts';

const loadRestoring = later(() => import('./restore-history.ts'));

export type SaveControl = {
  flush(): Promise<void>;
  saveNow(): void;
  resolve(revision: number, theirs: FlowDocument): void;
};

/** Names and titles are kept when their field is left: also when it is left with the page. */
function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}

/** Saves the flow while it is open: to the server, to this computer until the server has it, and past other tabs. */
export function useAutosave(store: EditorStore, opened: OpenedDraft): SaveControl {
  const running = useRef<Autosave | null>(null);
  const toast = useToast();
  const queries = useQueryClient();

  useEffect(() => {
    const flowId = store.getState().flow.id;
    const tab = tabIdentity();
    const copies = createCopyKeeper({
      flowId,
      tab,
      database: copyDatabase,
      pageStorage,
      historyOf(flow) {
        const current = store.getState();
        return current.flow === flow ? keepHistory(current.history) : null;
      },
      onKept(isKept) {
        if (store.getState().isKept === isKept) return;
        store.getState().setKept(isKept);
        if (!isKept) toast.show({ id: 'not-kept', text: words.notKept, tone: 'bad', duration: 20_000 });
      },
      now: () => Date.now(),
    });
    const channel = openTabsChannel(
      flowId,
      tab,
      (others) => store.getState().setOtherTabs(others.size),
      (revision) => void takeNewest(revision),
    );
    const autosave = createAutosave(opened.onServer, {
      store,
      send: sendDraft,
      keepCopy: copies.keep,
      keepSaved: copies.keepSaved,
      onConflict: (conflict) => store.getState().setConflict(conflict),
      onDeleted: () => store.getState().showDialog('deleted'),
      onSaved(revision, hasUnpublishedChanges) {
        channel.tellSaved(revision);
        queries.setQueryData<FlowSummary>(queryKeys.flow(flowId), (known) =>
          known ? { ...known, hasUnpublishedChanges } : known,
        );
        // The server has had them follow what was renamed.
        void queries.invalidateQueries({ queryKey: queryKeys.tests(flowId) });
      },
      now: () => Date.now(),
    });
    running.current = autosave;
    void channel.ask();

    /** Another tab saved. With nothing unsaved here, this tab follows it; otherwise the next save finds the conflict. */
    const takeNewest = async (revision: number) => {
      if (autosave.unsaved() || store.getState().conflict || revision <= store.getState().revision) return;
      try {
        const newest = await readDraft(flowId);
        if (autosave.unsaved() || newest.revision <= store.getState().revision) return;
        autosave.follow(newest.flow, newest.revision);
        store.getState().replaceFlow(newest.flow, words.updateLabel);
        toast.show({ id: 'other-tab', text: words.updated });
      } catch {
        // Not now, then; the next save will tell.
      }
    };

    const stopHearing = onConnectionChange((connection) => {
      if (connection === 'online') autosave.retry();
    });
    const onHide = () => {
      if (document.visibilityState === 'hidden') copies.write();
    };
    const onPageShow = () => void channel.ask();
    const onPageHide = () => {
      leaveField();
      channel.leave();
      copies.writeBeforeLeaving();
      const unsaved = autosave.unsaved();
      if (unsaved && !store.getState().conflict) sendDraftWhileClosing(unsaved.flow, unsaved.baseRevision);
    };
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      leaveField();
      // Only where leaving would lose something.
      if (!copies.writeBeforeLeaving()) event.preventDefault();
    };
    const stopRestoring = whenIdle(() => {
      loadRestoring()
        .then(({ restoreHistory }) => restoreHistory(store, opened))
        .then(() => forgetOldCopies(Date.now()))
        .catch(() => {
          // What was to be done can be done without.
        });
    });
    document.addEventListener('visibilitychange', onHide);
    addEventListener('pagehide', onPageHide);
    addEventListener('pageshow', onPageShow);
    addEventListener('beforeunload', onBeforeUnload);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      removeEventListener('pagehide', onPageHide);
      removeEventListener('pageshow', onPageShow);
      removeEventListener('beforeunload', onBeforeUnload);
      stopHearing();
      stopRestoring();
      copies.write();
      const left = autosave.flush().finally(() => {
        autosave.stop();
        copies.write();
        channel.close();
        void queries.invalidateQueries({ queryKey: queryKeys.flowList });
      });
      endVisit(flowId, left);
    };
  }, [store, opened, toast, queries]);

  return useMemo<SaveControl>(
    () => ({
      flush: async () => running.current?.flush(),
      saveNow: () => void running.current?.flush(),
      resolve: (revision, theirs) => running.current?.resolve(revision, theirs),
    }),
    [],
  );
}
