import type { ActionDocument } from '@turnwise/flow';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { actionLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { messages } from './messages.ts';

/** Which of the sample data that comes along an action answers with. */
export function BuiltinPicker({ name, action }: { name: string; action: ActionDocument }) {
  const store = useEditorStore();
  const actions = useEditor(({ flow }) => flow.actions);
  const label = useEditor(({ flow }) => actionLabel(flow, name));
  const used = Object.values(actions).flatMap(({ builtin }) => (builtin ? [builtin] : []));
  const choose = (builtin: string) =>
    store.getState().apply([{ type: 'editAction', name, changes: { builtin } }], {
      label: messages.editAction(label),
    });
  return (
    <Field label={messages.builtin}>
      <Combobox
        aria-label={messages.builtin}
        value={action.builtin}
        placeholder={messages.builtinPlaceholder}
        options={[...new Set(used)].map((value) => ({ value, label: value }))}
        onValueChange={choose}
        onCreate={choose}
        createLabel={messages.builtinUse}
      />
    </Field>
  );
}
