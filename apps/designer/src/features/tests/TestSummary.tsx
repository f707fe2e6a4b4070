import type { FlowDocument } from '@turnwise/flow';
import type { Coverage, TestRun, Way } from '@turnwise/testing';
import { CircleCheck, CircleX } from 'lucide-react';
import type { ReactNode } from 'react';
import { exitLabel, stateLabel, type TracePlace } from '../../trace/trace-place.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Popover } from '../../ui/Popover.tsx';
import { testsMessages as words } from './messages.ts';
import styles from './TestSummary.module.css';

type TestSummaryProps = {
  runs: readonly TestRun[];
  coverage: Coverage;
  flow: FlowDocument;
  onShowWay: (way: Way) => void;
  /** What can be done with all tests. */
  actions: ReactNode;
};

/** How many tests pass, how much of the flow they go through, and what none goes through. */
export function TestSummary({ runs, coverage, flow, onShowWay, actions }: TestSummaryProps) {
  const passing = runs.filter(({ differences }) => differences.length === 0).length;
  const allPass = passing === runs.length;
  const untested = untestedPlaces(coverage);
  const Mark = allPass ? CircleCheck : CircleX;
  return (
    <section className={styles.summary} aria-label={words.summary}>
      <div role="status">
        <h2 className={styles.headline}>
          <Mark className={cx(styles.mark, allPass ? styles.ok : styles.bad)} aria-hidden="true" />
          {allPass ? words.allPass(runs.length) : words.somePass(passing, runs.length)}
        </h2>
      </div>
      <Share label={words.states} {...coverage.states} />
      <Share label={words.ways} {...coverage.ways} />
      {untested.length === 0 ? (
        <span className={styles.everything}>{words.everything}</span>
      ) : (
        <Popover
          label={words.untestedTitle}
          width={340}
          padding="none"
          trigger={
            <Button size="small" variant="ghost" className={styles.untested}>
              {words.untested(untested.length)}
            </Button>
          }
        >
          <Untested flow={flow} ways={untested} onShowWay={onShowWay} />
        </Popover>
      )}
      <div className={styles.actions}>{actions}</div>
    </section>
  );
}

/** How much of something is tested, as words and as a bar. */
function Share({ label, tested, all }: { label: string; tested: number; all: number }) {
  return (
    <div className={styles.share}>
      {label}
      <span className={styles.meter} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${(100 * tested) / Math.max(1, all)}%` }} />
      </span>
      <span className={styles.shareCount}>{words.tested(tested, all)}</span>
    </div>
  );
}

function Untested({
  flow,
  ways,
  onShowWay,
}: {
  flow: FlowDocument;
  ways: readonly Way[];
  onShowWay: (way: Way) => void;
}) {
  const place: TracePlace = { flow, library: {}, inside: [] };
  return (
    <div className={styles.list}>
      <h3 className={styles.listTitle}>{words.untestedTitle}</h3>
      <p className={styles.listText}>{words.untestedText}</p>
      <ul>
        {ways.map((way) => {
          return (
            <li key={`${way.state} ${way.port}`}>
              <button type="button" className={styles.way} onClick={() => onShowWay(way)}>
                <strong>{stateLabel(place, way.state)}</strong>
                <span>{wayInWords(way, place)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What no test goes through. That nobody leaves a state nobody reaches goes without saying. */
function untestedPlaces({ untested }: Coverage): Way[] {
  const unreached = new Set(untested.flatMap(({ state, port }) => (port === null ? [state] : [])));
  return untested.filter(({ state, port }) => port === null || !unreached.has(state));
}

function wayInWords({ state, port }: Way, place: TracePlace): string {
  if (port === null) return words.neverReached;
  const exit = exitLabel(place, state, port);
  return exit === null ? words.onlyWay : words.wayOut(exit);
}
