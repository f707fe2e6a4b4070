import { Field } from '../../../../ui/Field.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import type { PanelProps } from '../../panels/panel-props.ts';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages } from '../panel-messages.ts';
import { WhoIsTold } from './WhoIsTold.tsx';

/** What is said, who takes over, and what that person is told. */
export function HandoffPanel({ state, edit }: PanelProps<'handoff'>) {
  return (
    <>
      <MessageField
        label={messages.handoffMessage}
        value={state.message ?? ''}
        field="message"
        placeholder={messages.handoffPlaceholder}
        onChange={(message) => edit({ message }, 'message')}
      />
      <Field label={messages.queue} hint={messages.queueHint}>
        <TextField
          value={state.queue ?? ''}
          data-field="queue"
          placeholder={messages.queuePlaceholder}
          onValueChange={(queue) => edit({ queue: queue === '' ? null : queue }, 'queue')}
        />
      </Field>
      <MessageField
        label={messages.summary}
        value={state.summary ?? ''}
        field="summary"
        minRows={3}
        hint={messages.summaryHint}
        onChange={(summary) => edit({ summary: summary === '' ? null : summary }, 'summary')}
      />
      <WhoIsTold />
    </>
  );
}
