import { EditorPage, fetchEditor } from '../features/editor/EditorPage.tsx';
import { editorTabs } from '../features/editor/editor-page-props.ts';
import { deferred } from '../ui/deferred.tsx';
import { Loading } from './Loading.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';

// Nobody waits for these before the canvas is there.
const TryIt = deferred(
  () => import('../features/simulator/TryIt.tsx').then((module) => module.TryIt),
  Loading,
);
const FlowTab = deferred(() => import('./FlowTab.tsx').then((module) => module.FlowTab), Loading);
const PublishChanges = deferred(() =>
  import('../features/versions/PublishChanges.tsx').then((module) => module.PublishChanges),
);
const ChangeList = deferred(
  () => import('../features/versions/ChangeList.tsx').then((module) => module.ChangeList),
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
      renderTab={(tab, slot) => <FlowTab tab={tab} {...slot} />}
    />
  );
}
