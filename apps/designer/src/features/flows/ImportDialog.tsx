import { CircleAlert, FileJson2, Upload, X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { errorSentence } from '../../api/api-error.ts';
import { type FlowSummary, importFlow } from '../../api/flows.ts';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { freeFlowName } from './free-flow-name.ts';
import styles from './ImportDialog.module.css';
import { flowsMessages as m } from './messages.ts';
import { type ReadableImport, readImport } from './read-import.ts';

/** What the dialog is opened with, or given while it is open. A new object is a new delivery. */
export interface ImportDelivery {
  files?: readonly File[];
  text?: string;
}

export interface ImportDialogProps {
  delivery: ImportDelivery;
  /** The names other flows have. */
  taken: readonly string[];
  /** `isAll`: nothing is left that was refused and wants another look. */
  onImported: (flows: readonly FlowSummary[], isAll: boolean) => void;
  onClose: () => void;
}

interface Candidate {
  key: number;
  source: string;
  text: string;
  content?: ReadableImport;
  problem?: string;
}

let lastKey = 0;

function candidateFrom(source: string, text: string): Candidate {
  const read = readImport(text);
  lastKey += 1;
  return read.ok
    ? { key: lastKey, source, text, content: read.value }
    : { key: lastKey, source, text, problem: read.error };
}

async function candidateFromFile(file: File): Promise<Candidate> {
  try {
    return candidateFrom(file.name, await file.text());
  } catch {
    lastKey += 1;
    return { key: lastKey, source: file.name, text: '', problem: m.importUnreadable };
  }
}

/** Every road of importing ends here: a chosen file, a dropped one, a pasted text. */
export function ImportDialog({ delivery, taken, onImported, onClose }: ImportDialogProps) {
  const picker = useRef<HTMLInputElement>(null);
  const chosen = useRef<HTMLUListElement>(null);
  const [files, setFiles] = useState<readonly Candidate[]>([]);
  const [pasted, setPasted] = useState('');
  const [written, setWritten] = useState<string | null>(null);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const fromPaste = pasted.trim() === '' ? undefined : candidateFrom(m.importPasted, pasted);
  const ready = [...files, fromPaste].filter(
    (candidate): candidate is Candidate & { content: ReadableImport } => candidate?.content !== undefined,
  );
  const [only] = ready.length === 1 ? ready : [];
  const name = written ?? (only ? freeFlowName(only.content.name, taken) : '');

  const addFiles = async (taken: readonly File[]) => {
    const added = await Promise.all(taken.map(candidateFromFile));
    setFiles((before) => [...before, ...added]);
    setProblem(undefined);
  };
  const receive = useEffectEvent((given: ImportDelivery) => {
    if (given.text !== undefined) setPasted(given.text);
    if (given.files) void addFiles(given.files);
  });
  useEffect(() => receive(delivery), [delivery]);

  const submit = async () => {
    if (busy) return;
    if (ready.length === 0) {
      // What was chosen says itself what is wrong with it: this leads to the way out.
      if (files.length > 0) chosen.current?.querySelector('button')?.focus();
      else setProblem(m.importNothing);
      return;
    }
    setBusy(true);
    const imported: FlowSummary[] = [];
    const refused = new Map<number, string>();
    for (const candidate of ready) {
      try {
        const others = [...taken, ...imported.map((flow) => flow.name)];
        const wanted = (only && name.trim()) || freeFlowName(candidate.content.name, others);
        const isKept = wanted === candidate.content.name;
        imported.push(await importFlow(candidate.text, isKept ? undefined : wanted));
        if (candidate !== fromPaste)
          setFiles((before) => before.filter((other) => other.key !== candidate.key));
        else setPasted('');
      } catch (error) {
        refused.set(candidate.key, errorSentence(error));
      }
    }
    setBusy(false);
    const isAll = refused.size === 0 && files.every((candidate) => candidate.content);
    if (imported.length > 0) onImported(imported, isAll);
    if (isAll) return onClose();
    setFiles((before) =>
      before.map((candidate) => ({ ...candidate, problem: refused.get(candidate.key) ?? candidate.problem })),
    );
    const pasteRefused = fromPaste && refused.get(fromPaste.key);
    if (pasteRefused) setProblem(pasteRefused);
  };

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={m.importTitle}
      description={m.importText}
      onSubmit={() => void submit()}
      footer={
        <>
          <Button onClick={onClose}>{m.cancel}</Button>
          <Button variant="primary" type="submit" busy={busy}>
            {m.importSubmit(ready.length)}
          </Button>
        </>
      }
    >
      <div className={styles.content}>
        <DropZone>
          <Button icon={<Upload aria-hidden="true" />} onClick={() => picker.current?.click()}>
            {m.importChoose}
          </Button>
          <span className={styles.drop}>{m.importDrop}</span>
          <input
            ref={picker}
            type="file"
            multiple
            accept=".json,application/json"
            aria-label={m.importChoose}
            hidden
            onChange={(event) => {
              void addFiles([...(event.target.files ?? [])]);
              event.target.value = '';
            }}
          />
        </DropZone>
        {files.length > 0 && (
          <ul ref={chosen} className={styles.files}>
            {files.map((candidate) => (
              <li key={candidate.key} className={cx(styles.file, candidate.problem && styles.refused)}>
                {candidate.problem ? <CircleAlert aria-hidden="true" /> : <FileJson2 aria-hidden="true" />}
                <span className={styles.about}>
                  <span className={styles.source}>{candidate.source}</span>
                  <span className={styles.verdict} role={candidate.problem ? 'alert' : undefined}>
                    {candidate.problem ?? readySentence(candidate.content)}
                  </span>
                </span>
                <IconButton
                  size="small"
                  label={m.importRemove(candidate.source)}
                  icon={<X />}
                  onClick={() => setFiles(files.filter((other) => other !== candidate))}
                />
              </li>
            ))}
          </ul>
        )}
        <Field
          label={m.importPaste}
          hint={readySentence(fromPaste?.content)}
          error={fromPaste?.problem ?? problem}
        >
          <TextArea
            value={pasted}
            onValueChange={(text) => {
              setPasted(text);
              setProblem(undefined);
            }}
            minRows={3}
            maxRows={6}
            spellCheck={false}
            placeholder={m.importPastePlaceholder}
            className={styles.paste}
          />
        </Field>
        {only && (
          <Field label={m.importName}>
            <TextField
              value={name}
              onValueChange={setWritten}
              placeholder={only.content.name}
              maxLength={120}
            />
          </Field>
        )}
      </div>
    </Dialog>
  );
}

function readySentence(content: ReadableImport | undefined): string | undefined {
  return content && m.importReady(content.name, content.stateCount);
}

/** The page takes drops wherever they fall; this is where the eye looks for it. */
function DropZone({ children }: { children: ReactNode }) {
  return <div className={styles.zone}>{children}</div>;
}
