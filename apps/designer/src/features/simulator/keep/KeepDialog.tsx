import { useMemo, useState } from 'react';
import { KeepNote, KeepTestDialog, WhatItHolds } from '../../../testing/keep/KeepTestDialog.tsx';
import { newTestId } from '../../../testing/new-test-id.ts';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import type { Draft, Simulation } from '../model/simulation.ts';
import { keptTest } from './kept-test.ts';
import { keepMessages as words } from './messages.ts';

export interface KeepDialogProps {
  draft: Draft;
  simulation: Simulation;
  onClose: () => void;
}

/** Keeps the talk on screen as a test of its flow. */
export function KeepDialog({ draft, simulation, onClose }: KeepDialogProps) {
  const [id] = useState(newTestId);
  const [checksWords, setChecksWords] = useState(false);
  const kept = useMemo(
    () => keptTest(draft, simulation, id, checksWords),
    [draft, simulation, id, checksWords],
  );
  if (!kept) return null;
  const notes = [
    ...(kept.leftOut > 0 ? [words.leftOut(kept.leftOut)] : []),
    ...(kept.isDifferentNow ? [words.changed] : []),
    ...(kept.sensitive.length > 0 ? [words.sensitive(kept.sensitive)] : []),
  ];
  return (
    <KeepTestDialog flowId={draft.flow.id} test={kept.test} onClose={onClose}>
      <WhatItHolds>{words.holds(kept.test.lines.length, kept.end)}</WhatItHolds>
      <Checkbox
        checked={checksWords}
        onCheckedChange={setChecksWords}
        label={words.everyWord}
        hint={words.everyWordHint}
      />
      {notes.map((note) => (
        <KeepNote key={note}>{note}</KeepNote>
      ))}
    </KeepTestDialog>
  );
}
