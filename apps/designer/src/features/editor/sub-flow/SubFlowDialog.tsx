import { useQueryClient } from '@tanstack/react-query';
import { extractSubFlow, framesOf } from '@turnwise/flow';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { errorSentence } from '../../../api/api-error.ts';
import { queryKeys } from '../../../api/query-keys.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { Field } from '../../../ui/Field.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { useToast } from '../../../ui/Toast.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { extractionInWords } from './extraction-in-words.ts';
import { makeSubFlow } from './make-sub-flow.ts';
import { subFlowMessages as words } from './messages.ts';
import { refusalInWords } from './refusal-in-words.ts';
import styles from './SubFlowDialog.module.css';
import { selectedForSubFlow } from './selected-for-sub-flow.ts';
import { tellWhenTakenBack } from './tell-when-taken-back.ts';

/** Says what a sub-flow of the selected states would be given and give back, or why it cannot be; then makes it. */
export function SubFlowDialog() {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const [states] = useState(() => selectedForSubFlow(store.getState()));
  const [name, setName] = useState(() => frameTitle(store.getState()));
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const toast = useToast();
  const queries = useQueryClient();
  const [, navigate] = useLocation();
  const plan = useMemo(
    () => extractSubFlow(flow, states, { id: 'sub-flow', name: 'sub-flow' }),
    [flow, states],
  );
  const close = () => store.getState().showDialog(null);

  const make = async () => {
    if (isBusy) return;
    const title = name.trim();
    if (title === '') {
      setError(words.nameMissing);
      return;
    }
    setIsBusy(true);
    setError(null);
    try {
      const made = await makeSubFlow(store, states, title);
      if (!made) return;
      await queries.invalidateQueries({ queryKey: queryKeys.flows });
      close();
      const open = { label: words.open, onSelect: () => navigate(`/flows/${encodeURIComponent(made.id)}`) };
      if (!made.isCalled) {
        toast.show({ text: words.changedMeanwhile(title), action: open });
        return;
      }
      toast.show({
        id: 'sub-flow',
        text: made.isPublished ? words.made(title) : words.madeUnpublished(title),
        tone: 'ok',
        action: open,
      });
      tellWhenTakenBack(store, words.madeLabel(title), () =>
        toast.show({ id: 'sub-flow', text: words.takenBack(title), action: open }),
      );
    } catch (failure) {
      setError(errorSentence(failure));
    } finally {
      setIsBusy(false);
    }
  };

  if (!plan.ok) {
    return (
      <Dialog
        open
        onOpenChange={close}
        title={words.refused}
        footer={<Button onClick={close}>{words.close}</Button>}
      >
        <ul className={styles.reasons}>
          {[...new Set(plan.error.map((refusal) => refusalInWords(refusal, flow)))].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Dialog>
    );
  }
  return (
    <Dialog
      open
      onOpenChange={close}
      title={words.title(states.length - plan.value.kept.length)}
      description={words.text}
      onSubmit={() => void make()}
      footer={
        <>
          <Button onClick={close}>{words.cancel}</Button>
          <Button variant="primary" type="submit" busy={isBusy}>
            {words.make}
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        <Field label={words.name} error={error ?? undefined}>
          <TextField
            value={name}
            maxLength={120}
            placeholder={words.namePlaceholder}
            onValueChange={(text) => {
              setName(text);
              setError(null);
            }}
          />
        </Field>
        {extractionInWords(plan.value, flow).map(({ title, lines, hint }) => (
          <section key={title}>
            <h3 className={styles.heading}>{title}</h3>
            <ul className={styles.lines}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            {hint && <p className={styles.hint}>{hint}</p>}
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** A frame is called what the states in it do together. */
function frameTitle({ flow, selection }: Parameters<typeof selectedForSubFlow>[0]): string {
  const [id] = selection.states.length === 0 ? selection.frames : [];
  return framesOf(flow).find((frame) => frame.id === id)?.title ?? '';
}
