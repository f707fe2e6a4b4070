import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { errorSentence } from '../../../api/api-error.ts';
import { useConnection } from '../../../api/connection.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { saveTest } from '../../../api/tests.ts';
import { newTestId } from '../../../testing/new-test-id.ts';
import { Button } from '../../../ui/Button.tsx';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import type { Draft, Simulation } from '../model/simulation.ts';
import styles from './KeepDialog.module.css';
import { keptTest } from './kept-test.ts';
import { keepMessages as words } from './messages.ts';

export interface KeepDialogProps {
  draft: Draft;
  simulation: Simulation;
  onClose: () => void;
}

const longestTitle = 160;

/** Keeps the talk on screen as a test of its flow. */
export function KeepDialog({ draft, simulation, onClose }: KeepDialogProps) {
  const [id] = useState(newTestId);
  const [checksWords, setChecksWords] = useState(false);
  const kept = useMemo(
    () => keptTest(draft, simulation, id, checksWords),
    [draft, simulation, id, checksWords],
  );
  const [title, setTitle] = useState(kept?.test.title ?? '');
  const [isBusy, setIsBusy] = useState(false);
  const [isUnnamed, setIsUnnamed] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isOffline = useConnection() === 'unreachable';
  const queries = useQueryClient();
  const toast = useToast();
  const [, navigate] = useLocation();
  const flowId = draft.flow.id;

  const keep = async () => {
    const name = title.trim();
    setIsUnnamed(name === '');
    if (!kept || name === '' || isBusy || isOffline) return;
    setIsBusy(true);
    setRefusal(null);
    try {
      await saveTest(flowId, { ...kept.test, title: name });
    } catch (error) {
      setIsBusy(false);
      setRefusal(errorSentence(error));
      return;
    }
    void queries.invalidateQueries({ queryKey: queryKeys.tests(flowId) });
    onClose();
    toast.show({
      text: words.kept,
      tone: 'ok',
      action: {
        label: words.openTests,
        onSelect: () => navigate(`/flows/${encodeURIComponent(flowId)}/tests`),
      },
    });
  };

  if (!kept) return null;
  const notes = [
    ...(kept.leftOut > 0 ? [words.leftOut(kept.leftOut)] : []),
    ...(kept.isDifferentNow ? [words.changed] : []),
    ...(kept.sensitive.length > 0 ? [words.sensitive(kept.sensitive)] : []),
  ];
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={words.title}
      description={words.text}
      size="small"
      onSubmit={() => void keep()}
      footer={
        <>
          <Button onClick={onClose}>{words.cancel}</Button>
          <Button variant="primary" type="submit" busy={isBusy} disabled={isOffline}>
            {words.submit}
          </Button>
        </>
      }
    >
      {isOffline && (
        <p className={styles.offline} role="status">
          {words.offline}
        </p>
      )}
      <div className={styles.fields}>
        <Field label={words.name} required error={isUnnamed && title.trim() === '' && words.nameMissing}>
          <TextField
            value={title}
            onValueChange={setTitle}
            maxLength={longestTitle}
            onFocus={(event) => event.target.select()}
          />
        </Field>
        <p className={styles.checks}>
          {words.holds(kept.test.lines.length, kept.end)} {words.checks}
        </p>
        <Checkbox
          checked={checksWords}
          onCheckedChange={setChecksWords}
          label={words.everyWord}
          hint={words.everyWordHint}
        />
        {notes.map((note) => (
          <p key={note} className={styles.note}>
            {note}
          </p>
        ))}
      </div>
      {refusal !== null && !isOffline && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  );
}
