import { Combobox } from '../../../ui/Combobox.tsx';
import { slotLabel } from '../panels/state-label.ts';
import { useEditor } from '../store/editor-context.tsx';
import { messages } from './messages.ts';

/** What is remembered of a user: the slots that are kept for next time. */
export function MemoryKeyPicker({ value, onChange }: { value: string; onChange: (key: string) => void }) {
  const flow = useEditor((state) => state.flow);
  const names = Object.keys(flow.slots).filter((name) => flow.slots[name]?.remember || name === value);
  const all = value === '' || names.includes(value) ? names : [...names, value];
  return (
    <Combobox
      aria-label={messages.memoryKey}
      size="small"
      width="inline"
      value={value === '' ? undefined : value}
      options={all.map((name) => ({ value: name, label: slotLabel(flow, name) }))}
      placeholder={messages.choosePath}
      onValueChange={onChange}
      onCreate={onChange}
      createLabel={messages.newPath}
    />
  );
}
