import { lazy, Suspense } from 'react';
import { EditorPage } from '../features/editor/EditorPage.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Waiting } from '../ui/Spinner.tsx';
import { appMessages, laterTabMessages } from './messages.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

const TryIt = lazy(() =>
  import('../features/simulator/TryIt.tsx').then((module) => ({ default: module.TryIt })),
);
const VersionsTab = lazy(() =>
  import('../features/versions/VersionsTab.tsx').then((module) => ({ default: module.VersionsTab })),
);

const tabs = ['design', 'tests', 'conversations', 'versions'] as const;

/** Where the features that share one flow are put together: none of them knows another. */
export function FlowRoute({ flowId, tab = 'design' }: { flowId: string; tab: string | undefined }) {
  const current = tabs.find((name) => name === tab);
  if (!current) return <NotFoundPage />;
  return (
    <EditorPage
      key={flowId}
      flowId={flowId}
      tab={current}
      renderTryIt={(slot) => (
        <Suspense fallback={<Waiting label={appMessages.loading} />}>
          <TryIt {...slot} />
        </Suspense>
      )}
      renderTab={(slot) =>
        slot.tab === 'versions' ? (
          <Suspense fallback={<Waiting label={appMessages.loading} />}>
            <VersionsTab flowId={slot.flowId} flow={slot.flow} replaceFlow={slot.replaceFlow} />
          </Suspense>
        ) : (
          <EmptyState size="page" title={laterTabMessages[slot.tab].title}>
            {laterTabMessages[slot.tab].text}
          </EmptyState>
        )
      }
    />
  );
}
