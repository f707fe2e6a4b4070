import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { type Coverage, coverageOf, type TestRun } from '@turnwise/testing';
import { useMemo, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Spinner } from '../../ui/Spinner.tsx';
import styles from './FindTestsDialog.module.css';
import { FoundTest } from './FoundTest.tsx';
import { testsMessages as words } from './messages.ts';
import { useFindTests } from './use-find-tests.ts';
import type { TestChanges } from './use-test-changes.ts';

type FindTestsDialogProps = {
  flow: FlowDocument;
  library: Library;
  /** What the tests there are go through. */
  coverage: Coverage;
  changes: TestChanges;
  onClose: () => void;
};

/** Looks for talks through what no test goes through, shows them, and adds those one wants. */
export function FindTestsDialog({ flow, library, coverage, changes, onClose }: FindTestsDialogProps) {
  const { found, stage, stop, again } = useFindTests(flow, library, coverage);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const wanted = found.map(({ test }) => test).filter(({ id }) => !leftOut.has(id));
  const add = () => {
    onClose();
    void changes.save(wanted, words.added(wanted.length));
  };
  const want = (id: string, isWanted: boolean) => {
    const others = [...leftOut].filter((other) => other !== id);
    setLeftOut(new Set(isWanted ? others : [...others, id]));
  };
  return (
    <Dialog
      open
      onOpenChange={onClose}
      size="large"
      title={words.findTitle}
      description={words.findText}
      footer={
        <>
          {stage === 'looking' ? (
            <Button onClick={stop}>{words.stop}</Button>
          ) : (
            <Button onClick={onClose}>{found.length > 0 ? words.cancel : words.close}</Button>
          )}
          {stage === 'stopped' && <Button onClick={again}>{words.lookAgain}</Button>}
          {stage !== 'looking' && wanted.length > 0 && (
            <Button variant="primary" onClick={add}>
              {words.addFound(wanted.length)}
            </Button>
          )}
        </>
      }
    >
      <div className={styles.body}>
        <div role="status" className={styles.stage}>
          {stage === 'looking' ? (
            <p className={styles.looking}>
              <Spinner /> {found.length > 0 ? words.foundSoFar(found.length) : words.looking}
            </p>
          ) : (
            found.length > 0 && <Reach flow={flow} coverage={coverage} found={found} />
          )}
        </div>
        {stage !== 'looking' && found.length === 0 && (
          <NothingFound isStopped={stage === 'stopped'} coverage={coverage} />
        )}
        <ul className={styles.list}>
          {found.map((run) => (
            <FoundTest
              key={run.test.id}
              run={run}
              flow={flow}
              library={library}
              isWanted={!leftOut.has(run.test.id)}
              onWant={(isWanted) => want(run.test.id, isWanted)}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}

type ReachProps = Pick<FindTestsDialogProps, 'flow' | 'coverage'> & { found: readonly TestRun[] };

/** How many there are, and how much further the tests get with them. */
function Reach({ flow, coverage, found }: ReachProps) {
  const reached = useMemo(() => {
    const { counts } = coverageOf(
      flow,
      found.map(({ played }) => played),
    );
    const fresh = coverage.untested.filter(
      ({ state, port }) => port === null && counts.has(`${flow.id}/${state}`),
    );
    return coverage.states.tested + fresh.length;
  }, [found, flow, coverage]);
  return (
    <p>
      <strong>{words.found(found.length)}.</strong> {words.foundReach(coverage.states.tested, reached)}
    </p>
  );
}

function NothingFound({ isStopped, coverage }: { isStopped: boolean; coverage: Coverage }) {
  if (coverage.states.all === 0) return <EmptyState title={words.nothingDrawn} headingLevel={3} />;
  if (isStopped) return <EmptyState title={words.stopped} headingLevel={3} />;
  if (coverage.untested.length === 0) return <EmptyState title={words.nothingMissing} headingLevel={3} />;
  return (
    <EmptyState title={words.foundNothing} headingLevel={3}>
      {words.foundNothingText}
    </EmptyState>
  );
}
