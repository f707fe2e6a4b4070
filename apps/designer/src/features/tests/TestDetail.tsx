import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { checksWords, expectAsPlayed, type TestRun, withWords } from '@turnwise/testing';
import { Check, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { failureInWords } from '../../testing/transcript/failure-words.ts';
import { differenceMark, TestTranscript } from '../../testing/transcript/TestTranscript.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { testsMessages as words } from './messages.ts';
import { StatusPill } from './StatusPill.tsx';
import styles from './TestDetail.module.css';
import { TestName } from './TestName.tsx';
import type { TestChanges } from './use-test-changes.ts';

type TestDetailProps = {
  run: TestRun;
  flow: FlowDocument;
  library: Library;
  changes: TestChanges;
  onShowState: (name: string) => void;
  onAccepted: () => void;
  onDeleted: () => void;
};

/** One test: what it is called, whether it passes, what it checks, and its talk as it goes now. */
export function TestDetail({
  run,
  flow,
  library,
  changes,
  onShowState,
  onAccepted,
  onDeleted,
}: TestDetailProps) {
  const { test, differences } = run;
  const passes = differences.length === 0;
  const detail = useRef<HTMLElement>(null);
  const showWhere = () => {
    const found = detail.current?.querySelector<HTMLElement>(`[${differenceMark}]`);
    found?.scrollIntoView({ block: 'center' });
    found?.focus({ preventScroll: true });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <section ref={detail} className={styles.detail} aria-label={words.transcript} tabIndex={0}>
      <header className={styles.head}>
        <TestName name={test.title} onRename={(title) => void changes.save([{ ...test, title }])} />
        <StatusPill passes={passes} />
        <IconButton
          label={words.delete}
          icon={<Trash2 />}
          onClick={() => {
            onDeleted();
            void changes.remove(test);
          }}
        />
      </header>
      <div className={styles.checks}>
        <Field layout="row" label={words.everyWord} hint={words.everyWordHint}>
          <Switch
            checked={checksWords(test)}
            onCheckedChange={(isOn) => void changes.save([withWords(test, isOn, flow, library)])}
          />
        </Field>
      </div>
      {!passes && (
        <div className={styles.accept}>
          <p className={styles.failure}>{failureInWords(run, flow, library)}</p>
          <Button variant="ghost" onClick={showWhere}>
            {words.showWhere}
          </Button>
          <Button
            icon={<Check aria-hidden="true" />}
            onClick={() => {
              onAccepted();
              void changes.save([expectAsPlayed(test, flow, library)], words.accepted(test.title));
            }}
          >
            {words.accept}
          </Button>
        </div>
      )}
      <TestTranscript run={run} flow={flow} library={library} onShowState={onShowState} />
    </section>
  );
}
