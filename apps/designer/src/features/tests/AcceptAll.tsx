import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { expectAsPlayed, type TestRun } from '@turnwise/testing';
import { CheckCheck } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import { testsMessages as words } from './messages.ts';
import type { TestChanges } from './use-test-changes.ts';

type AcceptAllProps = {
  failing: readonly TestRun[];
  flow: FlowDocument;
  library: Library;
  changes: TestChanges;
};

/** Takes what happens now for right, for all that fail at once. One alone is accepted where it is read. */
export function AcceptAll({ failing, flow, library, changes }: AcceptAllProps) {
  if (failing.length < 2) return null;
  return (
    <Button
      icon={<CheckCheck aria-hidden="true" />}
      title={words.acceptAllHint}
      onClick={() => {
        const accepted = failing.map(({ test }) => expectAsPlayed(test, flow, library));
        void changes.save(accepted, words.acceptedAll(accepted.length));
      }}
    >
      {words.acceptAll(failing.length)}
    </Button>
  );
}
