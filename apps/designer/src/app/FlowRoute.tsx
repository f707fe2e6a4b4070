import { lazy, type ReactNode, Suspense } from 'react';
import { EditorPage, fetchEditor } from '../features/editor/EditorPage.tsx';
import { type EditorTab, type EditorTabSlotProps, editorTabs } from '../features/editor/editor-page-props.ts';
import { Waiting } from '../ui/Spinner.tsx';
import { appMessages } from './messages.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

// Nobody waits for these before the canvas is there.
const TryIt = lazy(() =>
  import('../features/simulator/TryIt.tsx').then((module) => ({ default: module.TryIt })),
);
const VersionsTab = lazy(() =>
  import('../features/versions/VersionsTab.tsx').then((module) => ({ default: module.VersionsTab })),
);
const ComparisonCanvas = lazy(() =>
  import('../features/editor/comparison/ComparisonCanvas.tsx').then((module) => ({
    default: module.ComparisonCanvas,
  })),
);
const PublishChanges = lazy(() =>
  import('../features/versions/PublishChanges.tsx').then((module) => ({ default: module.PublishChanges })),
);
const ConversationsTab = lazy(() =>
  import('../features/conversations/ConversationsTab.tsx').then((module) => ({
    default: module.ConversationsTab,
  })),
);

/** Fetches what is shown at the address of a flow. */
export async function fetchFlow(flowId: string, tab = 'design'): Promise<void> {
  if (editorTabs.some((name) => name === tab)) await fetchEditor(flowId);
}

/** Where the features that share one flow are put together: none of them knows another. */
export function FlowRoute({ flowId, tab = 'design' }: { flowId: string; tab: string | undefined }) {
  const current = editorTabs.find((name) => name === tab);
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
      renderPublishChanges={(slot) => (
        <Suspense>
          <PublishChanges {...slot} />
        </Suspense>
      )}
      renderTab={(name, slot) => (
        <Suspense fallback={<Waiting label={appMessages.loading} />}>{tabContent(name, slot)}</Suspense>
      )}
    />
  );
}

function tabContent(tab: Exclude<EditorTab, 'design'>, slot: EditorTabSlotProps): ReactNode {
  switch (tab) {
    case 'conversations':
      return <ConversationsTab flowId={slot.flowId} />;
    case 'versions':
      return (
        <VersionsTab
          {...slot}
          renderComparison={(compared) => (
            <Suspense fallback={<Waiting label={appMessages.loading} />}>
              <ComparisonCanvas {...compared} />
            </Suspense>
          )}
        />
      );
  }
}
