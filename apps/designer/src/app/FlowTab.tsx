import type { EditorTab, EditorTabSlotProps } from '../features/editor/editor-page-props.ts';
import { deferred } from '../ui/deferred.tsx';
import { Loading } from './Loading.tsx';
import { TestsViews } from './TestsViews.tsx';

const ConversationsTab = deferred(
  () => import('../features/conversations/ConversationsTab.tsx').then((module) => module.ConversationsTab),
  Loading,
);
const VersionsTab = deferred(
  () => import('../features/versions/VersionsTab.tsx').then((module) => module.VersionsTab),
  Loading,
);
const ComparisonCanvas = deferred(
  () =>
    import('../features/editor/comparison/ComparisonCanvas.tsx').then((module) => module.ComparisonCanvas),
  Loading,
);

/**
 * What stands in the tabs beside Design. A part of its own: what each of them is made of is a long list, for which
 * drawing does not wait.
 */
export function FlowTab({ tab, ...slot }: { tab: Exclude<EditorTab, 'design'> } & EditorTabSlotProps) {
  switch (tab) {
    case 'tests':
      return <TestsViews {...slot} />;
    case 'conversations':
      return <ConversationsTab flowId={slot.flowId} onTryIt={slot.openTryIt} />;
    case 'versions':
      return <VersionsTab {...slot} renderComparison={(compared) => <ComparisonCanvas {...compared} />} />;
  }
}
