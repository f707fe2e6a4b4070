import type { PanelProps } from '../../panels/panel-props.ts';
import { Section } from '../../panels/Section.tsx';
import { stateLabel } from '../../panels/state-label.ts';
import { SlotList } from '../../slots/SlotList.tsx';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages } from '../panel-messages.ts';

/** What is read back, and what a "no" forgets. */
export function ConfirmPanel({ name, state, edit }: PanelProps<'confirm'>) {
  const slots = state.slots ?? [];
  const clearOnNo = state.clearOnNo ?? [];
  const editLabel = messages.editState(stateLabel(name, state));
  return (
    <>
      <MessageField
        label={messages.confirmPrompt}
        value={state.prompt ?? ''}
        field="prompt"
        placeholder={messages.confirmPlaceholder}
        onChange={(prompt) => edit({ prompt }, 'prompt')}
      />
      <Section title={messages.confirmSlots} hint={slots.length === 0 ? messages.confirmAll : undefined}>
        <SlotList
          label={messages.confirmSlots}
          names={slots}
          field="slots"
          editLabel={editLabel}
          addLabel={messages.confirmAdd}
          removeLabel={messages.confirmRemove}
          operationsFor={(next) => [
            { type: 'editState', name, changes: { slots: next.length > 0 ? next : null } },
          ]}
        />
      </Section>
      <Section title={messages.clearOnNo} hint={clearOnNo.length === 0 ? messages.clearNone : undefined}>
        <SlotList
          label={messages.clearOnNo}
          names={clearOnNo}
          field="clearOnNo"
          editLabel={editLabel}
          addLabel={messages.clearAdd}
          removeLabel={messages.clearRemove}
          operationsFor={(next) => [
            { type: 'editState', name, changes: { clearOnNo: next.length > 0 ? next : null } },
          ]}
        />
      </Section>
    </>
  );
}
