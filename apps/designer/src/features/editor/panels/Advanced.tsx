import type { StateDocument } from '@turnwise/flow';
import { Field } from '../../../ui/Field.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { stateMessages as messages, messages as shared } from './messages.ts';
import styles from './panel.module.css';
import { Section } from './Section.tsx';
import { StateListeners } from './StateListeners.tsx';
import { StatePicker } from './StatePicker.tsx';
import { stateLabel } from './state-label.ts';
import { useEditState } from './use-edit-state.ts';

/** What few states need: the note, the loop guard, skipping, going back, and listening differently. */
export function Advanced({ name, state }: { name: string; state: StateDocument }) {
  const edit = useEditState(name);
  const usualVisits = useEditor(({ flow }) => flow.settings.maxVisits ?? 3);
  return (
    <Section title={messages.advanced} folds="closed" summary={state.note}>
      <Field label={messages.note} hint={messages.noteHint}>
        <TextArea
          value={state.note ?? ''}
          onValueChange={(note) => edit({ note: note === '' ? null : note }, 'note')}
          data-field="note"
        />
      </Field>
      {state.kind === 'ask' && (
        <>
          <Field label={messages.skippable} hint={messages.skippableHint} layout="row">
            <Switch
              checked={state.skippable ?? false}
              onCheckedChange={(skippable) => edit({ skippable: skippable || null })}
            />
          </Field>
          <div className={styles.sentence}>
            <span>{messages.back}</span>
            <StatePicker
              value={state.back ?? ''}
              label={messages.back}
              near={name}
              field="back"
              emptyText={messages.backUsual}
              editLabel={shared.editState(stateLabel(name, state))}
              operationsFor={(to) => [{ type: 'editState', name, changes: { back: to === '' ? null : to } }]}
            />
          </div>
        </>
      )}
      {state.kind !== 'end' && state.kind !== 'handoff' && (
        <Field label={messages.maxVisits} hint={messages.maxVisitsHint} layout="row">
          <NumberField
            className={styles.short}
            integer
            min={1}
            max={1000}
            value={state.maxVisits}
            placeholder={String(usualVisits)}
            unit={messages.maxVisitsUnit}
            data-field="maxVisits"
            onValueChange={(maxVisits) => edit({ maxVisits: maxVisits ?? null }, 'maxVisits')}
          />
        </Field>
      )}
      {waits(state) && <StateListeners name={name} state={state} />}
    </Section>
  );
}

const waits = (state: StateDocument): boolean =>
  state.kind === 'ask' || state.kind === 'form' || state.kind === 'confirm' || state.kind === 'reply';
