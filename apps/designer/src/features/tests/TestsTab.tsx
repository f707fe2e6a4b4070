import type { FlowDocument } from '@turnwise/flow';
import { Sparkles } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useLocation, useSearch } from 'wouter';
import { errorSentence } from '../../api/api-error.ts';
import { useLibrary } from '../../api/use-library.ts';
import { useTests } from '../../api/use-tests.ts';
import { useTestRuns } from '../../testing/use-test-runs.ts';
import { Button } from '../../ui/Button.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { AcceptAll } from './AcceptAll.tsx';
import { FindTestsDialog } from './FindTestsDialog.tsx';
import { testsMessages as words } from './messages.ts';
import { NoTests } from './NoTests.tsx';
import { SuiteMenu } from './SuiteMenu.tsx';
import { TestDetail } from './TestDetail.tsx';
import { TestList } from './TestList.tsx';
import { TestListSkeleton } from './TestListSkeleton.tsx';
import { TestSummary } from './TestSummary.tsx';
import styles from './TestsTab.module.css';
import { useTestChanges } from './use-test-changes.ts';

export type TestsTabProps = {
  flowId: string;
  /** The draft as drawn this second. */
  flow: FlowDocument;
  /** Goes to where one can talk to it oneself. */
  openTryIt: () => void;
  /** Goes to a state on the drawing, or to one of its ways out. */
  showState: (state: string, port: string | null) => void;
  /** Where what is said of all tests goes; above them where nothing is given. */
  head?: HTMLElement | null;
};

type Shown = 'all' | 'failing';

/** The talks that were kept, played against the draft: which still go as expected, and what none of them goes through. */
export function TestsTab({ flowId, flow, openTryIt, showState, head }: TestsTabProps) {
  const library = useLibrary(flow)?.flows;
  const { refetch } = useTests(flowId);
  const { runs, coverage, error } = useTestRuns(flow, library);
  const changes = useTestChanges(flowId);
  const [shown, setShown] = useState<Shown>('all');
  const [isFinding, setIsFinding] = useState(false);
  const [chosen, choose] = useChosen();
  const page = useRef<HTMLDivElement>(null);

  if (coverage === null && error !== null) {
    return (
      <EmptyState
        size="page"
        title={words.failedTitle}
        actions={<Button onClick={() => void refetch()}>{words.retry}</Button>}
      >
        {errorSentence(error)}
      </EmptyState>
    );
  }
  if (coverage === null || library === undefined) return <TestListSkeleton />;
  const menu = <SuiteMenu flow={flow} tests={runs.map(({ test }) => test)} changes={changes} />;
  const finding = isFinding && (
    <FindTestsDialog
      flow={flow}
      library={library}
      coverage={coverage}
      changes={changes}
      onClose={() => setIsFinding(false)}
    />
  );
  if (runs.length === 0) {
    return (
      <>
        <NoTests onTryIt={openTryIt} onFind={() => setIsFinding(true)} menu={menu} />
        {finding}
      </>
    );
  }

  const failing = runs.filter(({ differences }) => differences.length > 0);
  const listed = shown === 'failing' ? failing : runs;
  const read = runs.find(({ test }) => test.id === chosen) ?? failing[0] ?? runs[0];
  /** What had the keyboard goes with what was done: the list has it then. */
  const focusChosen = () =>
    setTimeout(() => page.current?.querySelector<HTMLElement>('[aria-current]')?.focus());
  const goOn = () => {
    const at = listed.findIndex(({ test }) => test.id === read?.test.id);
    choose((listed[at + 1] ?? listed[at - 1])?.test.id ?? null);
    focusChosen();
  };
  const onAccepted = () => {
    if (shown === 'failing') return goOn();
    choose(read?.test.id ?? null);
    focusChosen();
  };
  const summary = (
    <TestSummary
      runs={runs}
      coverage={coverage}
      flow={flow}
      onShowWay={({ state, port }) => showState(state, port)}
      actions={
        <>
          <Button icon={<Sparkles aria-hidden="true" />} onClick={() => setIsFinding(true)}>
            {words.find}
          </Button>
          {menu}
        </>
      }
    />
  );
  return (
    <div ref={page} className={styles.page}>
      {head ? createPortal(summary, head) : summary}
      {error !== null && (
        <p role="alert" className={styles.notPlayed}>
          {words.notPlayed}
        </p>
      )}
      <div className={styles.both}>
        <div className={styles.side}>
          <div className={styles.tools}>
            <Segmented<Shown>
              aria-label={words.filter}
              size="small"
              fill
              value={shown}
              onValueChange={setShown}
              options={[
                { value: 'all', label: words.all(runs.length) },
                { value: 'failing', label: words.failing(failing.length) },
              ]}
            />
            <AcceptAll failing={failing} flow={flow} library={library} changes={changes} />
          </div>
          <section className={styles.scroll} aria-label={words.list}>
            {listed.length === 0 ? (
              <EmptyState title={words.nothingFails} headingLevel={3}>
                {words.nothingFailsText}
              </EmptyState>
            ) : (
              <TestList
                runs={listed}
                flow={flow}
                library={library}
                chosen={read?.test.id ?? null}
                onChoose={choose}
              />
            )}
          </section>
        </div>
        {read && (
          <TestDetail
            key={read.test.id}
            run={read}
            flow={flow}
            library={library}
            changes={changes}
            onShowState={(state) => showState(state, null)}
            onAccepted={onAccepted}
            onDeleted={goOn}
          />
        )}
      </div>
      {finding}
    </div>
  );
}

/** Which test is open is part of the address, so that it can be sent to a colleague. */
function useChosen(): [string | null, (id: string | null) => void] {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const choose = useCallback(
    (id: string | null) =>
      // Going through a list fills nobody's history.
      navigate(id === null ? path : `${path}?test=${encodeURIComponent(id)}`, { replace: true }),
    [path, navigate],
  );
  return [new URLSearchParams(search).get('test'), choose];
}
