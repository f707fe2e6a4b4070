import type { ActionDocument } from '@turnwise/flow';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { actionLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { takeSampleData } from './action-edits.ts';
import { messages } from './messages.ts';
import { useBuiltins } from './use-builtins.ts';

/** Which of the sample data that comes along an action answers with. */
export function BuiltinPicker({ name, action }: { name: string; action: ActionDocument }) {
  const store = useEditorStore();
  const label = useEditor(({ flow }) => actionLabel(flow, name));
  const builtins = useBuiltins();
  const current = action.builtin;
  const known = Object.entries(builtins).map(([value, builtin]) => ({
    value,
    label: builtin.label,
    hint: builtin.description,
  }));
  const options =
    current === undefined || Object.hasOwn(builtins, current)
      ? known
      : [...known, { value: current, label: current, hint: undefined }];
  const choose = (chosen: string) => {
    const builtin = builtins[chosen];
    if (!builtin) return;
    const { apply, flow } = store.getState();
    apply(takeSampleData(flow, name, chosen, builtin), { label: messages.editAction(label) });
  };
  const description = current === undefined ? undefined : builtins[current]?.description;
  return (
    <Field label={messages.builtin} hint={description}>
      <Combobox
        aria-label={messages.builtin}
        value={current}
        placeholder={messages.builtinPlaceholder}
        options={options}
        onValueChange={choose}
      />
    </Field>
  );
}
