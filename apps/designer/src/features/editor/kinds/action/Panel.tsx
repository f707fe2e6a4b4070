import { Field } from '../../../../ui/Field.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import { ActionPicker } from '../../actions/ActionPicker.tsx';
import type { PanelProps } from '../../panels/panel-props.ts';
import { useEditor } from '../../store/editor-context.tsx';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages } from '../panel-messages.ts';
import { ActionInputs } from './ActionInputs.tsx';
import { ActionSave } from './ActionSave.tsx';

/** What is called, with what, and what is kept of the answer. */
export function ActionPanel({ name, state, edit }: PanelProps<'action'>) {
  const action = state.action ?? '';
  const definition = useEditor(({ flow }) =>
    action !== '' && Object.hasOwn(flow.actions, action) ? flow.actions[action] : undefined,
  );
  return (
    <>
      <Field label={messages.actionWhich} hint={definition?.description}>
        <ActionPicker state={name} value={action} />
      </Field>
      {definition && (
        <>
          <ActionInputs
            inputs={definition.inputs ?? []}
            given={state.input ?? {}}
            onChange={(input, typing) => edit({ input }, typing)}
          />
          <ActionSave name={name} state={state} action={action} />
        </>
      )}
      <MessageField
        label={messages.actionWaiting}
        value={state.waiting ?? ''}
        field="waiting"
        placeholder={messages.actionWaitingPlaceholder}
        onChange={(waiting) => edit({ waiting: waiting === '' ? null : waiting }, 'waiting')}
      />
      <Field label={messages.requireConfirmed} hint={messages.requireConfirmedHint} layout="row">
        <Switch
          checked={state.requireConfirmed ?? false}
          onCheckedChange={(on) => edit({ requireConfirmed: on || null })}
        />
      </Field>
      <Field label={messages.actionCritical} hint={messages.actionCriticalHint} layout="row">
        <Switch checked={state.critical ?? false} onCheckedChange={(on) => edit({ critical: on || null })} />
      </Field>
    </>
  );
}
