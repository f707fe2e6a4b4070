import { EditorPage } from '../features/editor/EditorPage.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { laterTabMessages } from './messages.ts';
import { NotFoundPage } from './NotFoundPage.tsx';

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
      renderTab={(name) => (
        <EmptyState size="page" title={laterTabMessages[name].title}>
          {laterTabMessages[name].text}
        </EmptyState>
      )}
    />
  );
}
