import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { errorSentence } from '../../../api/api-error.ts';
import { chatAddress } from '../../../api/chat-address.ts';
import { client } from '../../../api/client.ts';
import { useConnection } from '../../../api/connection.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { readResponse } from '../../../api/request.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import type { EditorPageProps } from '../editor-page-props.ts';
import { ProblemList } from '../problems/ProblemList.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { recallAuthor, rememberAuthor } from './author.ts';
import { keepNote, recallNote } from './kept-note.ts';
import styles from './PublishDialog.module.css';
import { publishMessages as words } from './publish-messages.ts';

// Playing tests takes the runtime, and publishing does not wait for it. What could not be fetched is not missed.
const TestsNow = deferred(() => import('./TestsNow.tsx').then((module) => module.TestsNow), Nothing, Nothing);

/** Publishes the draft with a note; while it has errors, says what to solve instead. */
export function PublishDialog({
  flush,
  renderChanges,
}: {
  flush: () => Promise<void>;
  renderChanges: EditorPageProps['renderPublishChanges'];
}) {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const problems = useEditor((editor) => editor.problems);
  const toast = useToast();
  const [, navigate] = useLocation();
  const queries = useQueryClient();
  const [note, setNote] = useState(() => recallNote(flow.id));
  const [isSame, setIsSame] = useState(false);
  const isOffline = useConnection() === 'unreachable';
  const [author, setAuthor] = useState(recallAuthor);
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const errors = problems.filter(({ severity }) => severity === 'error');
  // Made-up answers do not wait in a list behind a number: this is the last moment to see them.
  const madeUp = problems.filter(({ kind }) => kind === 'example_answers');
  const warnings = problems.length - errors.length - madeUp.length;
  const close = () => store.getState().showDialog(null);

  const publish = async () => {
    if (isBusy || isOffline) return;
    setIsBusy(true);
    setRefusal(null);
    try {
      await flush();
      const { flow, revision, saveState } = store.getState();
      if (saveState.status !== 'saved') {
        setRefusal(words.saveFirst);
        return;
      }
      const version = await readResponse(
        client.api.flows[':id'].versions.$post({
          param: { id: flow.id },
          json: { note, by: author, revision },
        }),
      );
      rememberAuthor(author.trim());
      keepNote(flow.id, '');
      await queries.invalidateQueries({ queryKey: queryKeys.flows });
      close();
      const [first, ...others] = version.affected;
      if (first) {
        const names = new Set([first, ...others].map(({ name }) => name));
        toast.show({
          text: words.publishedAndAffects(version.number, [...names]),
          tone: 'bad',
          duration: 30_000,
          action: {
            label: words.openAffected(first.name),
            onSelect: () => navigate(`/flows/${encodeURIComponent(first.id)}`),
          },
        });
      } else {
        toast.show({
          text: words.publishedAs(version.number),
          tone: 'ok',
          duration: 30_000,
          action: { label: words.chatWithIt, onSelect: () => navigate(chatAddress(flow.id)) },
        });
      }
    } catch (error) {
      setRefusal(errorSentence(error));
    } finally {
      setIsBusy(false);
    }
  };

  if (errors.length > 0) {
    return (
      <Dialog
        open
        onOpenChange={close}
        title={words.blockedTitle}
        description={words.blockedText}
        footer={<Button onClick={close}>{words.cancel}</Button>}
      >
        <div className={styles.problems}>
          <ProblemList problems={errors} onLeave={close} />
        </div>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onOpenChange={close}
      title={words.title}
      description={words.text}
      onSubmit={() => void publish()}
      footer={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button variant={isSame ? 'default' : 'primary'} type="submit" busy={isBusy} disabled={isOffline}>
            {isSame ? words.submitSame : words.submit}
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
        <Field label={words.note} hint={words.noteHint}>
          <TextArea
            value={note}
            onValueChange={(next) => {
              setNote(next);
              keepNote(flow.id, next);
            }}
            placeholder={words.notePlaceholder}
            maxLength={2000}
            minRows={3}
          />
        </Field>
        <Field label={words.author} hint={words.authorHint}>
          <TextField value={author} onValueChange={setAuthor} maxLength={120} autoComplete="name" />
        </Field>
      </div>
      {refusal !== null && !isOffline && (
        <p className={styles.refusal} role="alert">
          {refusal}
        </p>
      )}
      {renderChanges && !isOffline && (
        <div className={styles.changes}>
          {renderChanges({ flowId: flow.id, flow, onLeave: close, onSame: () => setIsSame(true) })}
        </div>
      )}
      {!isOffline && <TestsNow onLeave={close} />}
      {madeUp.length > 0 && (
        <div className={styles.problems}>
          <ProblemList problems={madeUp} onLeave={close} />
        </div>
      )}
      {warnings > 0 && <p className={styles.warnings}>{words.warnings(warnings, madeUp.length > 0)}</p>}
    </Dialog>
  );
}
