import { Field } from '../../../../ui/Field.tsx';
import { Switch } from '../../../../ui/Switch.tsx';
import type { PanelProps } from '../../panels/panel-props.ts';
import { Section } from '../../panels/Section.tsx';
import { stateLabel } from '../../panels/state-label.ts';
import { SlotList } from '../../slots/SlotList.tsx';
import { messages } from '../panel-messages.ts';

/** The slots collected, in asking order. */
export function FormPanel({ name, state, edit }: PanelProps<'form'>) {
  return (
    <>
      <Section title={messages.formSlots} hint={messages.formHint}>
        <SlotList
          label={messages.formSlots}
          names={state.slots ?? []}
          field="slots"
          asks
          editLabel={messages.editState(stateLabel(name, state))}
          addLabel={messages.formAdd}
          removeLabel={messages.formRemove}
          operationsFor={(slots) => [{ type: 'editState', name, changes: { slots } }]}
        />
      </Section>
      <Field label={messages.acknowledge} hint={messages.acknowledgeHint} layout="row">
        <Switch
          checked={state.acknowledge ?? true}
          onCheckedChange={(acknowledge) => edit({ acknowledge: acknowledge ? null : false })}
        />
      </Field>
    </>
  );
}
