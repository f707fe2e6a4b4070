import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import type { TestRun } from '@turnwise/testing';
import { type KeyboardEvent, memo, useRef } from 'react';
import { failureInWords } from '../../testing/transcript/failure-words.ts';
import { cx } from '../../ui/cx.ts';
import { testsMessages as words } from './messages.ts';
import { StatusPill } from './StatusPill.tsx';
import styles from './TestList.module.css';

type TestListProps = {
  runs: readonly TestRun[];
  flow: FlowDocument;
  library: Library;
  chosen: string | null;
  onChoose: (id: string) => void;
};

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The tests in a list that is one stop of the keyboard: its arrows go from one test to the next. */
export function TestList({ runs, flow, library, chosen, onChoose }: TestListProps) {
  const list = useRef<HTMLOListElement>(null);
  const at = Math.max(
    0,
    runs.findIndex(({ test }) => test.id === chosen),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steps[event.key]?.(at, runs.length - 1);
    const id = next === undefined ? undefined : runs[next]?.test.id;
    if (next === undefined || id === undefined) return;
    event.preventDefault();
    onChoose(id);
    list.current?.querySelectorAll<HTMLElement>(':scope > li > button')[next]?.focus();
  };
  return (
    <ol ref={list} className={styles.list} onKeyDown={onKeyDown}>
      {runs.map((run, index) => (
        <Row
          key={run.test.id}
          run={run}
          flow={flow}
          library={library}
          isChosen={run.test.id === chosen}
          isStop={index === at}
          onChoose={onChoose}
        />
      ))}
    </ol>
  );
}

type RowProps = Pick<TestListProps, 'flow' | 'library' | 'onChoose'> & {
  run: TestRun;
  isChosen: boolean;
  isStop: boolean;
};

const Row = memo(function Row({ run, flow, library, isChosen, isStop, onChoose }: RowProps) {
  const { test, differences } = run;
  const failure = failureInWords(run, flow, library);
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={cx(styles.row, isChosen && styles.chosen)}
        aria-current={isChosen ? 'true' : undefined}
        tabIndex={isStop ? 0 : -1}
        onClick={() => onChoose(test.id)}
      >
        <span className={styles.rowHead}>
          <StatusPill passes={differences.length === 0} />
          <span className={styles.quiet}>{words.messages(messagesOf(run))}</span>
        </span>
        <span className={styles.title}>{test.title}</span>
        {failure !== null && <span className={styles.failure}>{failure}</span>}
      </button>
    </li>
  );
});

/** What somebody wrote, in all. */
const messagesOf = ({ test }: TestRun): number =>
  test.lines.filter(({ user, resume }) => user !== undefined || typeof resume === 'string').length;
