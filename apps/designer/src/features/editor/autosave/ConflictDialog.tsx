import { type FlowDocument, serializeFlow } from '@turnwise/flow';
import { useMemo, useState } from 'react';
import { errorSentence } from '../../../api/api-error.ts';
import { importFlow } from '../../../api/flows.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { downloadText } from '../../../ui/download-text.ts';
import { useToast } from '../../../ui/Toast.tsx';
import type { EditorPageProps } from '../editor-page-props.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import type { Conflict } from '../store/save-slice.ts';
import { Choice } from './Choice.tsx';
import styles from './ConflictDialog.module.css';
import { conflictMessages as words } from './conflict-messages.ts';
import { differenceInWords } from './difference-in-words.ts';
import { type Difference, flowDifferences } from './flow-differences.ts';
import { mergeFlows } from './merge-flows.ts';
import type { SaveControl } from './use-autosave.ts';

type ConflictDialogProps = { save: SaveControl } & Pick<EditorPageProps, 'renderChanges'>;

/** Two drafts of one flow: says what differs, and offers ways on that lose neither. */
export function ConflictDialog({ save, renderChanges }: ConflictDialogProps) {
  const conflict = useEditor((editor) => editor.conflict);
  const isShown = useEditor((editor) => editor.isConflictShown);
  const showConflict = useEditor((editor) => editor.showConflict);
  return (
    <Dialog
      open={conflict !== null && isShown}
      onOpenChange={showConflict}
      size="large"
      title={words.conflictTitle}
      description={words.conflictText}
      footer={
        <Button variant="ghost" onClick={() => showConflict(false)}>
          {words.later}
        </Button>
      }
    >
      {conflict && <Choices conflict={conflict} save={save} renderChanges={renderChanges} />}
    </Dialog>
  );
}

function Choices({ conflict, save, renderChanges }: ConflictDialogProps & { conflict: Conflict }) {
  const { theirs, theirRevision, base } = conflict;
  const store = useEditorStore();
  const mine = useEditor((editor) => editor.flow);
  const toast = useToast();
  const [busy, setBusy] = useState<string | null>(null);
  const merged = useMemo(() => (base ? mergeFlows(base, mine, theirs) : null), [base, mine, theirs]);

  const finish = (text: string) => {
    store.getState().setConflict(null);
    save.resolve(theirRevision, theirs);
    toast.show({ text, tone: 'ok', duration: 10_000 });
  };
  /** Keeps a document as a flow of its own first; only then is anything replaced. */
  const keepAside = async (
    id: string,
    document: FlowDocument,
    name: string,
    then: (name: string) => void,
  ) => {
    setBusy(id);
    try {
      const kept = await importFlow(serializeFlow(document), name.slice(0, 120));
      then(kept.name);
    } catch (error) {
      toast.show({ text: errorSentence(error), tone: 'bad' });
    } finally {
      setBusy(null);
    }
  };
  const takeTheirs = () => store.getState().replaceFlow(theirs, words.takeLabel);

  return (
    <>
      <div className={styles.sides}>
        <Side title={words.theyChanged} from={base ?? mine} to={theirs} renderChanges={renderChanges} />
        <Side title={words.youChanged} from={base ?? theirs} to={mine} renderChanges={renderChanges} />
      </div>
      <div className={styles.choices}>
        {merged && (
          <Choice
            isMain
            title={words.combine}
            text={words.combineText}
            onChoose={() => {
              store.getState().replaceFlow(merged, words.combineLabel);
              finish(words.combined);
            }}
          />
        )}
        <Choice
          isMain={!merged}
          title={words.keepBoth}
          text={words.keepBothText}
          isBusy={busy === 'both'}
          onChoose={() =>
            void keepAside('both', mine, words.myName(mine.name), (name) => {
              takeTheirs();
              finish(words.keptBoth(name));
            })
          }
        />
        <Choice
          title={words.keepMine}
          text={words.keepMineText}
          isBusy={busy === 'mine'}
          onChoose={() =>
            void keepAside('mine', theirs, words.theirName(theirs.name), (name) =>
              finish(words.keptMine(name)),
            )
          }
        />
        <Choice
          title={words.takeTheirs}
          text={words.takeTheirsText}
          onChoose={() => {
            downloadText(`${mine.id}-my-changes.json`, serializeFlow(mine));
            takeTheirs();
            finish(words.tookTheirs);
          }}
        />
      </div>
    </>
  );
}

/** What the canvas alone shows: nothing of it is said to anybody. */
const isOnCanvas = ({ part }: Difference): boolean =>
  part === 'note' || part === 'frame' || part === 'layout';

type SideProps = { title: string; from: FlowDocument; to: FlowDocument } & Pick<
  EditorPageProps,
  'renderChanges'
>;

function Side({ title, from, to, renderChanges }: SideProps) {
  const differences = useMemo(() => flowDifferences(from, to), [from, to]);
  const onCanvas = differences.filter(isOnCanvas);
  return (
    <section className={styles.side}>
      <h3 className={styles.heading}>{title}</h3>
      {onCanvas.length < differences.length && renderChanges?.({ from, to })}
      <ul className={styles.list}>
        {onCanvas.map((difference) => (
          <li key={`${difference.part}:${difference.name}`}>{differenceInWords(difference, from, to)}</li>
        ))}
        {differences.length === 0 && <li className={styles.none}>{words.nothing}</li>}
      </ul>
    </section>
  );
}
