import type { StateDocument } from '@turnwise/flow';
import { useState } from 'react';
import { KindIcon, kindLooks } from '../../../ui/kind-icons.tsx';
import { Pill } from '../../../ui/Pill.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { makeEdit } from '../edits/edit.ts';
import { nameFollowsEdit, titleEdit } from '../edits/rename-state.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { stateMessages as messages } from './messages.ts';
import { NameInExports } from './NameInExports.tsx';
import styles from './StateHeader.module.css';
import { stateLabel } from './state-label.ts';

/** What the state is, what it is called on screen and in exports. */
export function StateHeader({ name, state }: { name: string; state: StateDocument }) {
  const store = useEditorStore();
  const isStart = useEditor(({ flow }) => flow.start === name);
  const names = useEditor(({ flow }) => flow.states);
  /** What is being typed, and the title before that. */
  const [typing, setTyping] = useState<{ text: string; before: string } | null>(null);
  const title = stateLabel(name, state);

  const write = (text: string) => {
    setTyping({ text, before: typing?.before ?? state.label ?? '' });
    makeEdit(store, titleEdit(store.getState().flow, name, text));
  };
  const finish = () => {
    if (typing?.before === '') makeEdit(store, nameFollowsEdit(store.getState().flow, name, typing.text));
    setTyping(null);
  };

  return (
    <header className={styles.header}>
      <VisuallyHidden>
        <h2>{`${kindLooks[state.kind].name}: ${title}`}</h2>
      </VisuallyHidden>
      <KindIcon kind={state.kind} size={30} />
      <div className={styles.titles}>
        <div className={styles.titleRow}>
          <TextField
            quiet
            aria-label={messages.title}
            className={styles.title}
            value={typing?.text ?? title}
            placeholder={messages.titlePlaceholder}
            data-field="label"
            onValueChange={write}
            // Before the panel ends the undo step.
            onBlurCapture={finish}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
                // With nothing focused, the canvas would take it for its own.
                event.preventDefault();
                finish();
                store.getState().endGesture();
              }
              if (event.key === 'Escape') {
                event.stopPropagation();
                if (typing) makeEdit(store, titleEdit(store.getState().flow, name, typing.before));
                setTyping(null);
              }
            }}
          />
          {isStart && <Pill tone="accent">{messages.isStart}</Pill>}
        </div>
        <div className={styles.under}>
          <span>{messages.kindIs(kindLooks[state.kind].name)}</span>
          <NameInExports
            name={name}
            isTaken={(wanted) => Object.hasOwn(names, wanted)}
            operationFor={(to) => ({ type: 'renameState', from: name, to })}
          />
        </div>
      </div>
    </header>
  );
}
