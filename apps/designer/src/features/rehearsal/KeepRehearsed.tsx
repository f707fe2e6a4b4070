import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { expectAsPlayed, type Rehearsal } from '@turnwise/testing';
import { useMemo } from 'react';
import { KeepNote, KeepTestDialog, KeepWarning, WhatItHolds } from '../../testing/keep/KeepTestDialog.tsx';
import { rehearsalMessages as words } from './messages.ts';

interface KeepRehearsedProps {
  /** The draft as drawn this second: what the test expects is what comes of it. */
  flow: FlowDocument;
  library: Library;
  rehearsal: Rehearsal;
  /** It is drawn differently than when the talk was held. */
  isChanged: boolean;
  onClose: () => void;
}

/** Keeps a rehearsed talk as a test, once it is said what that test would hold on to. */
export function KeepRehearsed({ flow, library, rehearsal, isChanged, onClose }: KeepRehearsedProps) {
  const { test, misreadings } = rehearsal;
  const kept = useMemo(() => expectAsPlayed(test, flow, library), [test, flow, library]);
  return (
    <KeepTestDialog flowId={flow.id} test={kept} onClose={onClose}>
      <WhatItHolds>{words.holds(kept.lines.length)}</WhatItHolds>
      {misreadings.length > 0 ? (
        <KeepWarning>{words.holdsOn(misreadings.length)}</KeepWarning>
      ) : (
        <KeepNote>{words.expectsNow}</KeepNote>
      )}
      {isChanged && <KeepNote>{words.changedSince}</KeepNote>}
    </KeepTestDialog>
  );
}
