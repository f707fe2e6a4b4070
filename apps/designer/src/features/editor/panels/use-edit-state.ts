import { useCallback } from 'react';
import { useEditorStore } from '../store/editor-context.tsx';
import { messages } from './messages.ts';
import { stateLabel } from './state-label.ts';

/** Edits fields of one state through the store; `typing` groups what is typed in one field into one undo step. */
export function useEditState(name: string) {
  const store = useEditorStore();
  return useCallback(
    (changes: Readonly<Record<string, unknown>>, typing?: string) => {
      const { apply, flow } = store.getState();
      apply([{ type: 'editState', name, changes: { ...changes } }], {
        label: messages.editState(stateLabel(name, flow.states[name])),
        gesture: typing === undefined ? undefined : `state/${name}/${typing}`,
      });
    },
    [store, name],
  );
}
