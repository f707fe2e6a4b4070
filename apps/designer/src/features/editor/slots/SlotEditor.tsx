import type { FlowOperation, SlotDocument } from '@turnwise/flow';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { Section } from '../panels/Section.tsx';
import { nameInWords, slotLabel } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { MessageField } from '../texts/MessageField.tsx';
import { Choices } from './Choices.tsx';
import { FormatPicker } from './FormatPicker.tsx';
import { messages, slotTypeWords } from './messages.ts';
import { slotTypeOptions } from './NewSlotForm.tsx';
import { PhoneCountry } from './PhoneCountry.tsx';
import { rulesFittingType } from './rule-kinds.ts';
import { SlotProblems } from './SlotProblems.tsx';
import { SlotRules } from './SlotRules.tsx';
import { ValueInput } from './ValueInput.tsx';
import { WhereUsed } from './WhereUsed.tsx';

type SlotChanges = { [Field in keyof SlotDocument]?: SlotDocument[Field] | null };
/** `also`: what changes elsewhere along with it, in the same step. */
export type EditSlot = (changes: SlotChanges, typing?: string, also?: readonly FlowOperation[]) => void;

/** Everything about one slot. */
export function SlotEditor({ name, slot }: { name: string; slot: SlotDocument }) {
  const store = useEditorStore();
  const label = useEditor(({ flow }) => slotLabel(flow, name));
  const edit: EditSlot = (changes, typing, also = []) =>
    void store.getState().apply([{ type: 'editSlot', name, changes: { ...changes } }, ...also], {
      label: messages.edit(label),
      gesture: typing === undefined ? undefined : `slot/${name}/${typing}`,
    });
  const text = (key: 'label' | 'description' | 'prompt' | 'message') => (value: string) =>
    edit({ [key]: value === '' ? null : value }, key);
  /** What does not fit another type goes with the old one. */
  const changeType = (type: SlotDocument['type']) =>
    edit({
      type,
      rules: rulesFittingType(slot.rules ?? [], type),
      default: null,
      format: null,
      choices: type === 'choice' ? (slot.choices ?? []) : null,
    });

  return (
    <>
      <Field label={messages.label}>
        <TextField
          value={slot.label ?? ''}
          placeholder={nameInWords(name)}
          data-field="label"
          onValueChange={text('label')}
        />
      </Field>
      <Field label={messages.type}>
        <Select value={slot.type} onValueChange={changeType} options={slotTypeOptions} />
      </Field>
      {slot.type === 'phone' && <PhoneCountry slot={slot} edit={edit} />}
      {slot.type === 'choice' && <Choices slot={name} choices={slot.choices ?? []} edit={edit} />}
      <MessageField
        label={messages.prompt}
        hint={messages.promptHint}
        value={slot.prompt ?? ''}
        field="prompt"
        placeholder={slotTypeWords[slot.type].question}
        onChange={text('prompt')}
      />
      <Field label={messages.required} hint={messages.requiredHint} layout="row">
        <Switch
          checked={slot.required ?? true}
          onCheckedChange={(on) => edit({ required: on ? null : false })}
        />
      </Field>
      <SlotRules slot={slot} edit={edit} />
      <MessageField
        label={messages.message}
        hint={messages.messageHint}
        value={slot.message ?? ''}
        field="message"
        placeholder={messages.messageExamples[slot.type]}
        onChange={text('message')}
      />
      {/* Below the fields: problems come and go while one types, and must not move what is typed into. */}
      <SlotProblems name={name} />
      <Section title={messages.handling} folds="closed">
        <Field label={messages.extract} hint={messages.extractHint} layout="row">
          <Switch
            checked={slot.extract ?? true}
            onCheckedChange={(on) => edit({ extract: on ? null : false })}
          />
        </Field>
        <Field label={messages.confirm} hint={messages.confirmHint} layout="row">
          <Switch checked={slot.confirm ?? false} onCheckedChange={(on) => edit({ confirm: on || null })} />
        </Field>
        <Field label={messages.sensitive} hint={messages.sensitiveHint} layout="row">
          <Switch
            checked={slot.sensitive ?? false}
            onCheckedChange={(on) =>
              edit(on ? { sensitive: true, remember: null } : { sensitive: null, shareWithAi: null })
            }
          />
        </Field>
        {slot.sensitive ? (
          <Field label={messages.shareWithAi} layout="row">
            <Switch
              checked={slot.shareWithAi ?? false}
              onCheckedChange={(on) => edit({ shareWithAi: on || null })}
            />
          </Field>
        ) : null}
        <Field
          label={messages.remember}
          hint={slot.sensitive ? messages.rememberOff : messages.rememberHint}
          layout="row"
        >
          <Switch
            disabled={slot.sensitive}
            checked={slot.remember ?? false}
            onCheckedChange={(on) => edit({ remember: on || null })}
          />
        </Field>
        <Field label={messages.default} hint={messages.defaultHint}>
          <ValueInput
            type={slot.type}
            choices={slot.choices?.map((choice) => ({ synonyms: [], ...choice }))}
            label={messages.default}
            placeholder={messages.noDefault}
            value={slot.default}
            onChange={(value) => edit({ default: value ?? null }, 'default')}
          />
        </Field>
        <FormatPicker slot={slot} edit={edit} />
        <Field label={messages.description} hint={messages.descriptionHint}>
          <TextArea
            value={slot.description ?? ''}
            onValueChange={text('description')}
            data-field="description"
          />
        </Field>
      </Section>
      <WhereUsed used={{ is: 'slot', name }} />
    </>
  );
}
