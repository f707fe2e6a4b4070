import { useQueryClient } from '@tanstack/react-query';
import type { FlowTest } from '@turnwise/testing';
import { TriangleAlert } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { errorSentence } from '../../api/api-error.ts';
import { useConnection } from '../../api/connection.ts';
import { queryKeys } from '../../api/query-keys.ts';
import { saveTest } from '../../api/tests.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useToast } from '../../ui/Toast.tsx';
import styles from './KeepTestDialog.module.css';
import { keepTestMessages as words } from './messages.ts';

export interface KeepTestDialogProps {
  flowId: string;
  test: FlowTest;
  /** What there is to say of the test and to choose about it. */
  children: ReactNode;
  onClose: () => void;
}

const longestTitle = 160;

/** Keeps a talk as a test of its flow, under a name. */
export function KeepTestDialog({ flowId, test, children, onClose }: KeepTestDialogProps) {
  const [title, setTitle] = useState(test.title);
  const [isBusy, setIsBusy] = useState(false);
  const [isUnnamed, setIsUnnamed] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isOffline = useConnection() === 'unreachable';
  const queries = useQueryClient();
  const toast = useToast();
  const [, navigate] = useLocation();

  const keep = async () => {
    const name = title.trim();
    setIsUnnamed(name === '');
    if (name === '' || isBusy || isOffline) return;
    setIsBusy(true);
    setRefusal(null);
    try {
      await saveTest(flowId, { ...test, title: name });
    } catch (error) {
      setIsBusy(false);
      setRefusal(errorSentence(error));
      return;
    }
    void queries.invalidateQueries({ queryKey: queryKeys.tests(flowId) });
    onClose();
    const address = `/flows/${encodeURIComponent(flowId)}/tests?test=${encodeURIComponent(test.id)}`;
    toast.show({
      text: words.kept,
      tone: 'ok',
      action: { label: words.openTests, onSelect: () => navigate(address) },
    });
  };

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
        {children}
      </div>
      {refusal !== null && !isOffline && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
    </Dialog>
  );
}

/** What the test holds and checks. */
export const WhatItHolds = ({ children }: { children: ReactNode }) => (
  <p className={styles.checks}>
    {children} {words.checks}
  </p>
);

/** Something to know before the talk is kept. */
export const KeepNote = ({ children }: { children: ReactNode }) => <p className={styles.note}>{children}</p>;

/** Something that speaks against keeping it. */
export const KeepWarning = ({ children }: { children: ReactNode }) => (
  <p className={styles.warning}>
    <TriangleAlert aria-hidden="true" />
    {children}
  </p>
);
