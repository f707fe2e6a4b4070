import { Button } from '../../../../ui/Button.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { titledAfter } from '../../edits/rename-state.ts';
import type { PanelProps } from '../../panels/panel-props.ts';
import { slotLabel, stateLabel } from '../../panels/state-label.ts';
import { useStateIntents } from '../../panels/use-state-intents.ts';
import { BranchList } from '../../rules/BranchList.tsx';
import { SlotPicker } from '../../slots/SlotPicker.tsx';
import { useEditor } from '../../store/editor-context.tsx';
import { ChipsInput } from '../../texts/ChipsInput.tsx';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages } from '../panel-messages.ts';
import { withBranches } from './with-branches.ts';

/** The question, the slot it fills, what can be tapped, the branches, and what happens with unclear answers. */
export function AskPanel({ name, state, edit }: PanelProps<'ask'>) {
  const flow = useEditor((editor) => editor.flow);
  const scope = useStateIntents(state.intents, edit);
  const slot = state.slot && Object.hasOwn(flow.slots, state.slot) ? flow.slots[state.slot] : undefined;
  const quickReplies = state.quickReplies ?? [];
  const choices = slot?.choices ?? [];
  const quickRepliesField = (replies: string[]) =>
    edit({ quickReplies: replies.length > 0 ? replies : null });
  return (
    <>
      <MessageField
        label={messages.askPrompt}
        value={state.prompt ?? ''}
        field="prompt"
        placeholder={slot?.prompt || messages.askPlaceholder}
        hint={slot?.prompt && !state.prompt ? messages.askPromptFromSlot : undefined}
        onChange={(prompt) => edit({ prompt }, 'prompt')}
      />
      <Field label={messages.askSlot} hint={state.slot ? undefined : messages.askSlotHint}>
        <SlotPicker
          value={state.slot ?? ''}
          label={messages.askSlot}
          placeholder={messages.askSlotNone}
          clearable
          opens
          field="slot"
          editLabel={messages.editState(stateLabel(name, state))}
          operationsFor={(chosen, label) => [
            { type: 'editState', name, changes: { slot: chosen === '' ? null : chosen } },
            ...titledAfter(flow, name, label, state.slot ? slotLabel(flow, state.slot) : null),
          ]}
        />
      </Field>
      <Field
        label={messages.quickReplies}
        hint={messages.quickRepliesHint}
        action={
          choices.length > 0 &&
          quickReplies.length === 0 && (
            <Button
              size="small"
              variant="ghost"
              onClick={() => quickRepliesField(choices.map((choice) => choice.label || choice.value))}
            >
              {messages.quickRepliesFromChoices}
            </Button>
          )
        }
      >
        <ChipsInput
          values={quickReplies}
          field="quickReplies"
          placeholder={messages.quickRepliesPlaceholder}
          onChange={quickRepliesField}
        />
      </Field>
      <BranchList
        name={name}
        branches={state.branches ?? []}
        scope={scope}
        starts="keyword"
        slot={state.slot}
        emptyText={messages.askNoBranches}
        onChange={(branches, typing) => edit(withBranches(state, branches), typing)}
      />
    </>
  );
}
