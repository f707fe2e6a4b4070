import { slotsReadBackBy } from '@turnwise/flow';
import type { PanelProps } from '../../panels/panel-props.ts';
import { Section } from '../../panels/Section.tsx';
import { slotLabel, stateLabel } from '../../panels/state-label.ts';
import { SlotList } from '../../slots/SlotList.tsx';
import { useEditor } from '../../store/editor-context.tsx';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages } from '../panel-messages.ts';

/** What is read back, and what a "no" forgets. */
export function ConfirmPanel({ name, state, edit }: PanelProps<'confirm'>) {
  const slots = state.slots ?? [];
  const clearOnNo = state.clearOnNo ?? [];
  const editLabel = messages.editState(stateLabel(name, state));
  const flow = useEditor((editor) => editor.flow);
  const prompt = state.prompt?.trim() ?? '';
  const named = slotsReadBackBy({ prompt }, (slot) => Object.hasOwn(flow.slots, slot));
  const unnamed = prompt === '' ? messages.confirmAll : messages.confirmUnnamed;
  const readBack = named
    ? messages.confirmNamed(named.map((slot) => slotLabel(flow, slot)).join(', '))
    : unnamed;
  return (
    <>
      <MessageField
        label={messages.confirmPrompt}
        value={state.prompt ?? ''}
        field="prompt"
        placeholder={messages.confirmPlaceholder}
        onChange={(prompt) => edit({ prompt }, 'prompt')}
      />
      <Section title={messages.confirmSlots} hint={slots.length === 0 ? readBack : undefined}>
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
