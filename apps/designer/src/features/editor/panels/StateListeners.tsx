import type { ListenerKind, StateDocument } from '@turnwise/flow';
import { X } from 'lucide-react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { listenerWords } from '../listeners/messages.ts';
import { MessageField } from '../texts/MessageField.tsx';
import { stateMessages as messages, messages as shared } from './messages.ts';
import styles from './panel.module.css';
import { StatePicker } from './StatePicker.tsx';
import { stateLabel } from './state-label.ts';
import { useEditState } from './use-edit-state.ts';

type Overrides = NonNullable<StateDocument['listeners']>;
type Override = NonNullable<Overrides[ListenerKind]>;

// A meaning is one of many, so a state cannot say which it would change.
const kinds = Object.keys(listenerWords).filter(
  (kind): kind is ListenerKind => kind in listenerWords && kind !== 'intent',
);

/** What is listened for differently while this state waits. */
export function StateListeners({ name, state }: { name: string; state: StateDocument }) {
  const edit = useEditState(name);
  const overrides: Overrides = state.listeners ?? {};
  const set = (kind: ListenerKind, override: Override | undefined, typing?: string) => {
    const next = { ...overrides, [kind]: override };
    if (override === undefined) delete next[kind];
    edit({ listeners: Object.keys(next).length === 0 ? null : next }, typing);
  };
  const there = kinds.filter((kind) => overrides[kind] !== undefined);
  return (
    <Field label={messages.listeners} hint={messages.listenersHint}>
      <div className={styles.stack} data-field="listeners">
        {there.map((kind) => (
          <OverrideEditor
            key={kind}
            state={name}
            label={stateLabel(name, state)}
            kind={kind}
            override={overrides[kind] ?? 'off'}
            onChange={(override, typing) => set(kind, override, typing && `listeners.${kind}.${typing}`)}
            listenersWith={(override) => ({ ...overrides, [kind]: override })}
          />
        ))}
        <Combobox
          aria-label={messages.listenerAdd}
          size="small"
          value={undefined}
          placeholder={messages.listenerAdd}
          onValueChange={(kind) => set(kind, 'off')}
          options={kinds
            .filter((kind) => overrides[kind] === undefined)
            .map((kind) => ({
              value: kind,
              label: listenerWords[kind].name,
              hint: listenerWords[kind].example,
            }))}
        />
      </div>
    </Field>
  );
}

interface OverrideEditorProps {
  state: string;
  label: string;
  kind: ListenerKind;
  override: Override;
  onChange: (override: Override | undefined, typing?: string) => void;
  listenersWith: (override: Override) => Overrides;
}

function OverrideEditor({ state, label, kind, override, onChange, listenersWith }: OverrideEditorProps) {
  const what = listenerWords[kind].name;
  return (
    <div className={styles.card}>
      <div className={styles.rowWithButton}>
        <div className={styles.sentence}>
          <span>“{what}”</span>
          <Select
            aria-label={messages.listenerAs(what)}
            size="small"
            width="inline"
            value={override === 'off' ? 'off' : 'own'}
            onValueChange={(chosen) => onChange(chosen === 'off' ? 'off' : {})}
            options={[
              { value: 'off', label: messages.listenerOff },
              { value: 'own', label: messages.listenerOwn },
            ]}
          />
        </div>
        <IconButton
          size="small"
          label={messages.listenerRemove(what)}
          icon={<X />}
          onClick={() => onChange(undefined)}
        />
      </div>
      {override !== 'off' && (
        <>
          <MessageField
            label={messages.listenerAnswer}
            value={override.answer ?? ''}
            onChange={(answer) => onChange({ ...override, answer }, 'answer')}
          />
          <div className={styles.sentence}>
            <span>{messages.listenerTo}</span>
            <StatePicker
              value={override.to ?? ''}
              label={messages.listenerTo}
              near={state}
              emptyText={messages.listenerStay}
              editLabel={shared.editState(label)}
              operationsFor={(to) => [
                {
                  type: 'editState',
                  name: state,
                  changes: { listeners: listenersWith({ ...override, to }) },
                },
              ]}
            />
          </div>
          <Field label={messages.listenerReturn} layout="row">
            <Switch
              checked={override.return ?? true}
              onCheckedChange={(comesBack) => onChange({ ...override, return: comesBack })}
            />
          </Field>
        </>
      )}
    </div>
  );
}
