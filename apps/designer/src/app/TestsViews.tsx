import { useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import type { EditorTabSlotProps } from '../features/editor/editor-page-props.ts';
import { deferred } from '../ui/deferred.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { Loading } from './Loading.tsx';
import styles from './TestsViews.module.css';
import { testsViewsMessages as words } from './tests-views-messages.ts';

const TestsTab = deferred(
  () => import('../features/tests/TestsTab.tsx').then((module) => module.TestsTab),
  Loading,
);
const RehearsalTab = deferred(
  () => import('../features/rehearsal/RehearsalTab.tsx').then((module) => module.RehearsalTab),
  Loading,
);

type View = 'tests' | 'rehearsal';

/**
 * The two ways a flow is tried by talks: those that were kept, and those of made-up customers. Which one is looked at is
 * part of the address. The switch stays where it is, with the focus; each view puts its own head beside it.
 */
export function TestsViews({ flowId, flow, openTryIt, showState }: EditorTabSlotProps) {
  const [head, setHead] = useState<HTMLElement | null>(null);
  const search = useSearch();
  const [path, navigate] = useLocation();
  const view: View = new URLSearchParams(search).get('view') === 'rehearsal' ? 'rehearsal' : 'tests';
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Segmented<View>
          aria-label={words.views}
          size="small"
          value={view}
          onValueChange={(next) => navigate(next === 'tests' ? path : `${path}?view=${next}`)}
          options={[
            { value: 'tests', label: words.tests },
            { value: 'rehearsal', label: words.rehearsal },
          ]}
        />
        <div ref={setHead} className={styles.own} />
      </div>
      <div className={styles.body} data-below-head="">
        {view === 'tests' ? (
          <TestsTab flowId={flowId} flow={flow} openTryIt={openTryIt} showState={showState} head={head} />
        ) : (
          <RehearsalTab flow={flow} showState={showState} head={head} />
        )}
      </div>
    </div>
  );
}
