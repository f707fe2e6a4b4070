import { lazy, Suspense } from 'react';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { stateMessages as messages } from './messages.ts';

const StatePanel = lazy(() => import('./StatePanel.tsx').then((module) => ({ default: module.StatePanel })));
const FlowPanel = lazy(() => import('./FlowPanel.tsx').then((module) => ({ default: module.FlowPanel })));

/** What the right side shows: the selected state, a word about several, or the flow itself. */
export function RightPanel() {
  const states = useEditor(({ selection }) => selection.states);
  const [name, ...others] = states;
  if (name !== undefined && others.length > 0) {
    return (
      <EmptyState title={messages.several(states.length)} headingLevel={2}>
        {messages.severalHint}
      </EmptyState>
    );
  }
  return (
    <Suspense fallback={<VisuallyHidden>{messages.loading}</VisuallyHidden>}>
      {name === undefined ? <FlowPanel /> : <StatePanel key={name} name={name} />}
    </Suspense>
  );
}
