import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { errorSentence, isNotFound } from '../../api/api-error.ts';
import { Button } from '../../ui/Button.tsx';
import { deferred } from '../../ui/deferred.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { continueOpening, forgetOpened, openAhead, openedAhead } from './autosave/open-ahead.ts';
import type { EditorPageProps } from './editor-page-props.ts';
import { EditorSkeleton } from './shell/EditorSkeleton.tsx';
import { shellMessages as words } from './shell/messages.ts';

// The canvas is half of all there is to download. It comes while the server is asked for the draft, neither waiting for
// the other.
const EditorShell = deferred(
  () => import('./shell/EditorShell.tsx').then((module) => module.EditorShell),
  EditorSkeleton,
);
EditorShell.fetchAhead().catch(() => {
  // It is asked for again when there is a draft to show; whether that works is said then.
});

const MissingFlow = deferred(() => import('./shell/MissingFlow.tsx').then((module) => module.MissingFlow));

/** Fetches all that the page of a flow shows at first: where that is there soon, nothing is drawn in its place. */
export const fetchEditor = (flowId: string): Promise<unknown> =>
  Promise.all([EditorShell.fetchAhead(), openAhead(flowId)]);

/** Opens a flow and lets it be edited. The draft is read once; from then on the editor is where it lives. */
export function EditorPage({ flowId, ...rest }: EditorPageProps) {
  // Kept for as long as the page lives: what was read may be dropped before anybody listens for it, and be read anew.
  const [opened] = useState(() => openedAhead(flowId));
  useEffect(() => {
    if (opened) forgetOpened();
  }, [opened]);
  const { data, error, isPending, refetch } = useQuery({
    queryKey: ['opened-draft', flowId],
    queryFn: ({ signal }) => continueOpening(flowId, signal),
    initialData: opened,
    // Every visit opens the draft anew; during a visit nothing reads it again.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
  const [, navigate] = useLocation();
  if (isPending) return <EditorSkeleton />;
  if (!data) {
    const sentence = errorSentence(error);
    return (
      <main>
        {isNotFound(error) ? (
          <MissingFlow flowId={flowId} text={sentence} onBack={() => void refetch()} />
        ) : (
          <EmptyState
            size="page"
            title={words.failedTitle}
            actions={
              <>
                <Button onClick={() => navigate('/')}>{words.toFlows}</Button>
                <Button variant="primary" onClick={() => void refetch()}>
                  {words.tryAgain}
                </Button>
              </>
            }
          >
            {sentence}
          </EmptyState>
        )}
      </main>
    );
  }
  return <EditorShell key={flowId} opened={data} {...rest} />;
}
