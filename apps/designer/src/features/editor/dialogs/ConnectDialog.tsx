import { exitsInWords, phrasesFor } from '../../../language/phrases.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { onlyState } from '../commands/edit-commands.ts';
import { commandMessages as words } from '../commands/messages.ts';
import { connectEdit } from '../edits/connect.ts';
import { StatePicker } from '../panels/StatePicker.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import styles from './ConnectDialog.module.css';

/** Where each way out of the selected state leads, without drawing. */
export function ConnectDialog() {
  const store = useEditorStore();
  const [name] = useEditor((editor) => editor.selection.states);
  const phrases = useEditor(({ flow }) => phrasesFor(flow));
  const state = useEditor(({ flow }) => (name === undefined ? undefined : flow.states[name]));
  if (name === undefined || !state || onlyState(store) === undefined) return null;
  const close = () => store.getState().showDialog(null);
  return (
    <Dialog
      open
      onOpenChange={close}
      title={words.connectTitle(stateLabel(name, state))}
      description={words.connectText}
      footer={
        <Button variant="primary" onClick={close}>
          {words.done}
        </Button>
      }
    >
      <ul className={styles.exits}>
        {exitsInWords(state, phrases).map((exit) => (
          <li key={exit.port} className={styles.exit}>
            <span className={styles.label}>{exit.label}</span>
            <StatePicker
              value={exit.to}
              near={name}
              label={`${exit.label} ${words.leadsTo}`}
              emptyText={words.nowhere}
              editLabel={connectEdit({ state: name, port: exit.port }, 'x').label}
              operationsFor={(to) => connectEdit({ state: name, port: exit.port }, to).operations}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
