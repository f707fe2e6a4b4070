import { Field } from '../../../../ui/Field.tsx';
import { Segmented } from '../../../../ui/Segmented.tsx';
import type { PanelProps } from '../../panels/panel-props.ts';
import { useEditor } from '../../store/editor-context.tsx';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages } from '../panel-messages.ts';

/** The last words, and whether the conversation counts as done or cancelled. */
export function EndPanel({ state, edit }: PanelProps<'end'>) {
  const closing = useEditor(({ flow }) => flow.settings.closing);
  const outcome = state.outcome ?? 'completed';
  return (
    <>
      <MessageField
        label={messages.endMessage}
        value={state.message ?? ''}
        field="message"
        placeholder={outcome === 'completed' && closing ? closing : messages.endPlaceholder}
        hint={messages.endHint}
        onChange={(message) => edit({ message }, 'message')}
      />
      <Field label={messages.outcome}>
        <Segmented
          fill
          value={outcome}
          onValueChange={(next) => edit({ outcome: next === 'completed' ? null : next })}
          options={[
            { value: 'completed', label: messages.completed },
            { value: 'cancelled', label: messages.cancelled },
          ]}
        />
      </Field>
    </>
  );
}
