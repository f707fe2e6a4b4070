import { CircleAlert, CircleCheck } from 'lucide-react';
import { Link } from 'wouter';
import { useLibrary } from '../../../api/use-library.ts';
import { useTestRuns } from '../../../testing/use-test-runs.ts';
import { useEditor } from '../store/editor-context.tsx';
import { publishMessages as words } from './publish-messages.ts';
import styles from './TestsNow.module.css';

const namedAtMost = 3;

/** Which tests the draft does not pass. Nothing where it has none: then there is nothing to know. */
export function TestsNow({ onLeave }: { onLeave: () => void }) {
  const flow = useEditor((editor) => editor.flow);
  const { runs, isPending } = useTestRuns(flow, useLibrary(flow)?.flows);
  if (isPending || runs.length === 0) return null;
  const failing = runs.flatMap(({ test, differences }) => (differences.length > 0 ? [test] : []));
  if (failing.length === 0) {
    return (
      <p className={styles.passing}>
        <CircleCheck aria-hidden="true" />
        {words.testsPass(runs.length)}
      </p>
    );
  }
  return (
    <div className={styles.failing} role="status">
      <CircleAlert aria-hidden="true" />
      <div className={styles.what}>
        <p>{words.testsFail(failing.length, runs.length)}</p>
        <ul>
          {failing.slice(0, namedAtMost).map((test) => (
            <li key={test.id}>{test.title}</li>
          ))}
          {failing.length > namedAtMost && <li>{words.testsMore(failing.length - namedAtMost)}</li>}
        </ul>
        <Link href={`/flows/${encodeURIComponent(flow.id)}/tests`} className={styles.link} onClick={onLeave}>
          {words.openTests}
        </Link>
      </div>
    </div>
  );
}
