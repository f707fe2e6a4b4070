import type { ReactNode } from 'react';
import { EditorPage, fetchEditor } from '../features/editor/EditorPage.tsx';
import { type EditorTab, type EditorTabSlotProps, editorTabs } from '../features/editor/editor-page-props.ts';
import { deferred } from '../ui/deferred.tsx';
import { Loading } from './Loading.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

// Nobody waits for these before the canvas is there.
const TryIt = deferred(
  () => import('../features/simulator/TryIt.tsx').then((module) => module.TryIt),
  Loading,
);
const VersionsTab = deferred(
  () => import('../features/versions/VersionsTab.tsx').then((module) => module.VersionsTab),
  Loading,
);
const TestsTab = deferred(
  () => import('../features/tests/TestsTab.tsx').then((module) => module.TestsTab),
  Loading,
);
const ComparisonCanvas = deferred(
  () =>
    import('../features/editor/comparison/ComparisonCanvas.tsx').then((module) => module.ComparisonCanvas),
  Loading,
);
const PublishChanges = deferred(() =>
  import('../features/versions/PublishChanges.tsx').then((module) => module.PublishChanges),
);
const ChangeList = deferred(
  () => import('../features/versions/ChangeList.tsx').then((module) => module.ChangeList),
  Loading,
);
const ConversationsTab = deferred(
  () => import('../features/conversations/ConversationsTab.tsx').then((module) => module.ConversationsTab),
  Loading,
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
      renderTryIt={(slot) => <TryIt {...slot} />}
      renderPublishChanges={(slot) => <PublishChanges {...slot} />}
      renderChanges={(pair) => <ChangeList {...pair} />}
      renderTab={tabContent}
    />
  );
}

function tabContent(tab: Exclude<EditorTab, 'design'>, slot: EditorTabSlotProps): ReactNode {
  switch (tab) {
    case 'tests':
      return <TestsTab {...slot} />;
    case 'conversations':
      return <ConversationsTab flowId={slot.flowId} onTryIt={slot.openTryIt} />;
    case 'versions':
      return <VersionsTab {...slot} renderComparison={(compared) => <ComparisonCanvas {...compared} />} />;
  }
}
