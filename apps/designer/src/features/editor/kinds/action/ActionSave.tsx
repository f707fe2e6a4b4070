import type { StateDocumentOf } from '@turnwise/flow';
import { X } from 'lucide-react';
import { useMemo } from 'react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { resultPathsOf } from '../../actions/result-paths.ts';
import { useBuiltins } from '../../actions/use-builtins.ts';
import { AddButton } from '../../panels/AddButton.tsx';
import styles from '../../panels/panel.module.css';
import { Section } from '../../panels/Section.tsx';
import { nameInWords, stateLabel } from '../../panels/state-label.ts';
import { DataPathPicker } from '../../rules/DataPathPicker.tsx';
import { StorePicker } from '../../slots/StorePicker.tsx';
import { useEditor, useEditorStore } from '../../store/editor-context.tsx';
import { messages } from '../panel-messages.ts';
import { useHalfKept } from './use-half-kept.ts';

type Save = Readonly<Record<string, string>>;

/** The mapping with one entry's place or target changed, in its order. */
function withEntry(save: Save, at: string, to: string, path: string): Record<string, string> {
  if (!Object.hasOwn(save, at)) return { ...save, [to]: path };
  return Object.fromEntries(Object.entries(save).map((entry) => (entry[0] === at ? [to, path] : entry)));
}

export interface ActionSaveProps {
  name: string;
  state: StateDocumentOf<'action'>;
  action: string;
}

/** "Put *amount* from the answer into *Amount*". */
export function ActionSave({ name, state, action }: ActionSaveProps) {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const builtins = useBuiltins();
  const paths = useMemo(() => resultPathsOf(flow, action, builtins), [flow, action, builtins]);
  const [draft, setDraft] = useHalfKept(name);
  const save = state.save ?? {};
  const taken = Object.keys(save);
  const editLabel = messages.editState(stateLabel(name, state));
  const apply = (next: Save) =>
    store
      .getState()
      .apply([{ type: 'editState', name, changes: { save: Object.keys(next).length > 0 ? next : null } }], {
        label: editLabel,
      });
  const lines = Object.entries(save);

  return (
    <Section title={messages.actionSave} hint={lines.length === 0 ? messages.actionSaveHint : undefined}>
      <div className={styles.stack} data-field="save">
        {[...lines, ...(draft === null ? [] : [['', draft] as const])].map(([target, path]) => (
          <div key={target} className={styles.card}>
            <div className={styles.rowWithButton}>
              <div className={styles.sentence}>
                <span>{messages.put}</span>
                <DataPathPicker
                  label={messages.saveFrom}
                  path={path}
                  paths={paths}
                  onChange={(next) =>
                    target === '' ? setDraft(next) : apply(withEntry(save, target, target, next))
                  }
                />
                <span>{messages.intoSlot}</span>
                {path !== '' && (
                  <StorePicker
                    value={target}
                    label={messages.saveTo}
                    without={taken}
                    editLabel={editLabel}
                    onTaken={() => setDraft(null)}
                    operationsFor={(to) => [
                      { type: 'editState', name, changes: { save: withEntry(save, target, to, path) } },
                    ]}
                  />
                )}
              </div>
              <IconButton
                size="small"
                label={messages.saveRemove(nameInWords(path))}
                icon={<X />}
                onClick={() => {
                  if (target === '') setDraft(null);
                  else apply(Object.fromEntries(lines.filter(([to]) => to !== target)));
                }}
              />
            </div>
            {target === '' && path !== '' && <p className={styles.hint}>{messages.saveHalf}</p>}
          </div>
        ))}
        {draft === null && (
          <AddButton variant="ghost" onAdd={() => setDraft('')}>
            {messages.addSave}
          </AddButton>
        )}
      </div>
    </Section>
  );
}
