import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import type { TestRun } from '@turnwise/testing';
import { useId, useState } from 'react';
import { TestTranscript } from '../../testing/transcript/TestTranscript.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import styles from './FindTestsDialog.module.css';
import { testsMessages as words } from './messages.ts';

type FoundTestProps = {
  run: TestRun;
  flow: FlowDocument;
  library: Library;
  isWanted: boolean;
  onWant: (isWanted: boolean) => void;
};

/** A test that was found: what it says in short, its talk when asked for, and whether it is to be added. */
export function FoundTest({ run, flow, library, isWanted, onWant }: FoundTestProps) {
  const { test } = run;
  const [isOpen, setIsOpen] = useState(false);
  const talkId = useId();
  const said = test.lines.flatMap(({ user }) => (user === undefined ? [] : [user]));
  return (
    <li className={styles.found}>
      <Checkbox checked={isWanted} onCheckedChange={onWant} label={test.title} hint={said.join(' · ')} />
      <Button
        size="small"
        variant="ghost"
        aria-expanded={isOpen}
        aria-controls={isOpen ? talkId : undefined}
        aria-label={words.talkOf(isOpen, test.title)}
        onClick={() => setIsOpen(!isOpen)}
      >
        {isOpen ? words.hideTalk : words.showTalk}
      </Button>
      {isOpen && (
        <div id={talkId} className={styles.talk}>
          <TestTranscript run={run} flow={flow} library={library} />
        </div>
      )}
    </li>
  );
}
