import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { errorSentence } from '../../../api/api-error.ts';
import { listDeleted, restoreFlow } from '../../../api/flows.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { instantInWords } from '../../../time/instant-in-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { Waiting } from '../../../ui/Spinner.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { missingFlowMessages as words } from './missing-flow-messages.ts';

type MissingFlowProps = {
  flowId: string;
  /** What the server said. */
  text: string;
  /** It is there again, and can be opened. */
  onBack: () => void;
};

/** At the address of a flow that is not there: one in the bin can be brought back from here. */
export function MissingFlow({ flowId, text, onBack }: MissingFlowProps) {
  const client = useQueryClient();
  const toast = useToast();
  const [, navigate] = useLocation();
  const [isBusy, setIsBusy] = useState(false);
  const bin = useQuery({
    queryKey: queryKeys.bin,
    queryFn: ({ signal }) => listDeleted(signal),
    refetchOnMount: 'always',
  });
  const deleted = bin.data?.find(({ id }) => id === flowId);
  const title = deleted ? words.deletedTitle(deleted.name) : words.unknownTitle;
  useEffect(() => {
    document.title = `${title} · Turnwise`;
  }, [title]);

  const bringBack = async (name: string) => {
    setIsBusy(true);
    try {
      await restoreFlow(flowId);
      toast.show({ text: words.isBack(name), tone: 'ok' });
      void client.invalidateQueries({ queryKey: queryKeys.flows });
      onBack();
    } catch (error) {
      toast.show({ text: errorSentence(error), tone: 'bad' });
    } finally {
      setIsBusy(false);
    }
  };

  if (bin.isPending) return <Waiting label={words.looking} />;
  return (
    <EmptyState
      size="page"
      headingLevel={1}
      title={title}
      actions={
        <>
          <Button variant={deleted ? 'default' : 'primary'} onClick={() => navigate('/')}>
            {words.toFlows}
          </Button>
          {deleted && (
            <Button variant="primary" busy={isBusy} onClick={() => void bringBack(deleted.name)}>
              {words.bringBack}
            </Button>
          )}
        </>
      }
    >
      {deleted?.deletedAt ? words.deletedText(instantInWords(deleted.deletedAt)) : text}
    </EmptyState>
  );
}
