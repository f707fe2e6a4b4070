import { Combobox } from '../../../ui/Combobox.tsx';
import { KindIcon } from '../../../ui/kind-icons.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { useEditor } from '../store/editor-context.tsx';
import { messages } from './messages.ts';

/** A state whose visits are counted. */
export function VisitedStatePicker({
  value,
  onChange,
}: {
  value: string;
  onChange: (state: string) => void;
}) {
  const states = useEditor((state) => state.flow.states);
  return (
    <Combobox
      aria-label={messages.visitsState}
      size="small"
      width="inline"
      value={value === '' ? undefined : value}
      options={Object.entries(states).map(([name, state]) => ({
        value: name,
        label: stateLabel(name, state),
        icon: <KindIcon kind={state.kind} size={16} bare />,
        keywords: name,
      }))}
      placeholder={messages.chooseState}
      searchPlaceholder={messages.findState}
      emptyText={messages.noState}
      onValueChange={onChange}
    />
  );
}
