import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { errorSentence } from '../../api/api-error.ts';
import { type FlowSummary, listDeleted, restoreFlow } from '../../api/flows.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { instantInWords } from '../../time/instant-in-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import { useToast } from '../../ui/Toast.tsx';
import styles from './BinDialog.module.css';
import { flowsMessages as m } from './messages.ts';

/** What was deleted in the last 30 days, each with a way back. */
export function BinDialog({ onClose }: { onClose: () => void }) {
  const client = useQueryClient();
  const toast = useToast();
  const [busy, setBusy] = useState<string | null>(null);
  const bin = useQuery({
    queryKey: queryKeys.bin,
    queryFn: ({ signal }) => listDeleted(signal),
    refetchOnMount: 'always',
  });

  const bringBack = async (flow: FlowSummary) => {
    setBusy(flow.id);
    try {
      await restoreFlow(flow.id);
      toast.show({ text: m.restored(flow.name), tone: 'ok' });
      await client.invalidateQueries({ queryKey: queryKeys.flows });
    } catch (error) {
      toast.show({ text: errorSentence(error), tone: 'bad' });
    } finally {
      setBusy(null);
    }
  };

  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={m.binTitle}
      description={m.binText}
      // The list comes later: until then there is only the way out to focus, and its tip would show at once.
      onOpenAutoFocus={(event) => {
        event.preventDefault();
        if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
      }}
    >
      {bin.isPending && <Spinner />}
      {bin.isError && <p className={styles.quiet}>{errorSentence(bin.error)}</p>}
      {bin.data?.length === 0 && <p className={styles.quiet}>{m.binEmpty}</p>}
      {bin.data && bin.data.length > 0 && (
        <ul className={styles.list}>
          {bin.data.map((flow) => (
            <li key={flow.id} className={styles.row}>
              <span className={styles.words}>
                <span className={styles.name}>{flow.name}</span>
                {flow.deletedAt && (
                  <span className={styles.quiet}>{m.binSince(instantInWords(flow.deletedAt))}</span>
                )}
              </span>
              <Button
                aria-label={m.bringBackNamed(flow.name)}
                busy={busy === flow.id}
                onClick={() => void bringBack(flow)}
              >
                {m.bringBack}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
