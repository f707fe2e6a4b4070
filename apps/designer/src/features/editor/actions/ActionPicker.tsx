import { Pencil, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { deferred, Nothing } from '../../../ui/deferred.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { MissingDialog } from '../../../ui/MissingDialog.tsx';
import type { Options } from '../../../ui/options.ts';
import { titledAfter } from '../edits/rename-state.ts';
import { messages as panelMessages } from '../panels/messages.ts';
import { actionLabel, stateLabel } from '../panels/state-label.ts';
import styles from '../slots/SlotPicker.module.css';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { chooseAction, newAction } from './action-edits.ts';
import { messages } from './messages.ts';

const ActionDialog = deferred(
  () => import('./ActionDialog.tsx').then((module) => module.ActionDialog),
  Nothing,
  MissingDialog,
);

// Not a name an action can have.
const newActionOption = '+';

/** Chooses what an action state calls, makes a new one, or opens it. */
export function ActionPicker({ state, value }: { state: string; value: string }) {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  const [open, setOpen] = useState<string | null>(null);
  const exists = Object.hasOwn(flow.actions, value);
  const options = useMemo<Options>(
    () => [
      {
        label: messages.group,
        options: Object.entries(flow.actions).map(([name, action]) => ({
          value: name,
          label: actionLabel(flow, name),
          hint: action.description,
          keywords: name,
        })),
      },
      { value: newActionOption, label: messages.newAction, icon: <Plus aria-hidden="true" /> },
    ],
    [flow],
  );
  const create = (label: string) => {
    const { flow: before, apply } = store.getState();
    const { name, operation } = newAction(before, label);
    const added = apply(
      [
        operation,
        { type: 'editState', name: state, changes: { action: name, outcomes: { done: '' } } },
        ...titledAfter(before, state, label, exists ? actionLabel(before, value) : null),
      ],
      {
        label: messages.newNamed(label),
      },
    );
    if (added.ok) setOpen(name);
  };

  return (
    <span className={styles.picker} data-field="action">
      <Combobox
        aria-label={messages.choose}
        size="small"
        value={exists ? value : undefined}
        options={options}
        placeholder={value === '' ? messages.choose : value}
        searchPlaceholder={messages.find}
        emptyText={messages.none}
        onValueChange={(chosen) => {
          if (chosen === newActionOption) create(messages.newLabel);
          else {
            const { flow: before, apply } = store.getState();
            const operations = [
              ...chooseAction(before, state, chosen),
              ...titledAfter(
                before,
                state,
                actionLabel(before, chosen),
                exists ? actionLabel(before, value) : null,
              ),
            ];
            apply(operations, {
              label: panelMessages.editState(stateLabel(state, before.states[state])),
            });
          }
        }}
        onCreate={create}
        createLabel={messages.newNamed}
      />
      {exists && (
        <IconButton
          size="small"
          label={messages.edit(actionLabel(flow, value))}
          icon={<Pencil />}
          onClick={() => setOpen(value)}
        />
      )}
      {open !== null && <ActionDialog name={open} onNameChange={setOpen} onClose={() => setOpen(null)} />}
    </span>
  );
}
