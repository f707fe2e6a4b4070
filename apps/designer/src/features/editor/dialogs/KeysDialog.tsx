import { Dialog } from '../../../ui/Dialog.tsx';
import { Kbd } from '../../../ui/Kbd.tsx';
import { allCommands } from '../commands/all-commands.ts';
import { commandGroups } from '../commands/command.ts';
import { commandMessages as words } from '../commands/messages.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import styles from './KeysDialog.module.css';

/** Every key, in groups. */
export function KeysDialog() {
  const store = useEditorStore();
  return (
    <Dialog
      open
      onOpenChange={() => store.getState().showDialog(null)}
      size="large"
      onOpenAutoFocus={(event) => {
        // On the dialog, not on its close button, whose tooltip would take the first Escape.
        event.preventDefault();
        if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
      }}
      title={words.keysTitle}
      description={words.keysText}
    >
      <div className={styles.groups}>
        {commandGroups.map((group) => (
          <section key={group} aria-label={words.groups[group]}>
            <h3 className={styles.heading}>{words.groups[group]}</h3>
            <dl className={styles.keys}>
              {allCommands
                .filter((command) => command.group === group && command.shortcut && !isLeap(command.id))
                .map(({ id, label, shortcut = '' }) => (
                  <div key={id} className={styles.key}>
                    <dt>{label}</dt>
                    <dd>
                      <Kbd keys={shortcut} />
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

/** The long nudges differ from the short ones by Shift alone; listing both would only be longer. */
const isLeap = (id: string): boolean => id.endsWith('.50');
