import { type SettingsDocument, settingsSchema } from '@turnwise/flow';
import { useEffect, useRef } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { MessageField } from '../texts/MessageField.tsx';
import { AiSettings } from './AiSettings.tsx';
import { CallingFlows } from './CallingFlows.tsx';
import { MemorySettings } from './MemorySettings.tsx';
import { flowMessages as messages } from './messages.ts';
import styles from './panel.module.css';
import { Section } from './Section.tsx';
import { timeZoneOptions } from './time-zone-options.ts';
import { useEndGesture } from './use-end-gesture.ts';
import { useFreshRequest } from './use-fresh-request.ts';

type SettingsChanges = { [Field in keyof SettingsDocument]?: SettingsDocument[Field] | null };
export type EditSettings = (changes: SettingsChanges, typing?: string) => void;

const usual = settingsSchema.parse({});
const offeredHours = [24, 48, 72];

/** The flow's rules in words. Empty fields show what holds without them. */
export function SettingsFields() {
  const store = useEditorStore();
  const settings = useEditor(({ flow }) => flow.settings);
  const root = useRef<HTMLDivElement>(null);
  useEndGesture(root);
  const request = useFreshRequest(
    'settings',
    useEditor(({ placeRequest }) => (placeRequest?.in === 'settings' ? placeRequest : null)),
  );
  useEffect(() => {
    if (request) root.current?.querySelector<HTMLElement>('summary')?.focus();
  }, [request]);
  const edit: EditSettings = (changes, typing) =>
    void store.getState().apply([{ type: 'editSettings', changes: { ...changes } }], {
      label: messages.editSettings,
      gesture: typing && `settings/${typing}`,
    });
  const text = (key: 'resumePrompt' | 'resumeGapGreeting' | 'closing') => (value: string) =>
    edit({ [key]: value === '' ? null : value }, key);
  const count = (key: 'retryLimit' | 'maxVisits' | 'maxStepsPerTurn' | 'idleMinutes') => ({
    value: settings[key],
    placeholder: String(usual[key]),
    onValueChange: (value: number | undefined) => edit({ [key]: value ?? null }, key),
  });
  const hours = settings.expireHours ?? usual.expireHours;
  const hourOptions = offeredHours.includes(hours) ? offeredHours : [...offeredHours, hours];

  return (
    <div ref={root} className={styles.stack}>
      <CallingFlows />
      <Section title={messages.attempts} folds="closed" remembered>
        <Field label={messages.retryLimit} hint={messages.retryLimitHint} layout="row">
          <NumberField
            className={styles.short}
            integer
            min={1}
            max={20}
            unit={messages.retryLimitUnit}
            {...count('retryLimit')}
          />
        </Field>
        <Field label={messages.maxVisits} hint={messages.maxVisitsHint} layout="row">
          <NumberField
            className={styles.short}
            integer
            min={1}
            max={1000}
            unit={messages.retryLimitUnit}
            {...count('maxVisits')}
          />
        </Field>
        <Field label={messages.maxSteps} hint={messages.maxStepsHint} layout="row">
          <NumberField
            className={styles.short}
            integer
            min={1}
            max={1000}
            unit={messages.maxStepsUnit}
            {...count('maxStepsPerTurn')}
          />
        </Field>
      </Section>
      <Section title={messages.leaving} folds="closed" remembered>
        <Field label={messages.idle} hint={messages.idleHint} layout="row">
          <NumberField
            className={styles.short}
            min={1}
            max={10_080}
            unit={messages.minutes}
            {...count('idleMinutes')}
          />
        </Field>
        <MessageField
          label={messages.gapGreeting}
          value={settings.resumeGapGreeting ?? ''}
          placeholder={messages.gapGreetingPlaceholder}
          minRows={1}
          onChange={text('resumeGapGreeting')}
        />
        <MessageField
          label={messages.resume}
          hint={messages.resumeHint}
          value={settings.resumePrompt ?? ''}
          placeholder={messages.resumePlaceholder}
          onChange={text('resumePrompt')}
        />
        <Field label={messages.expire} layout="row">
          <Select
            width="inline"
            value={String(hours)}
            options={hourOptions.map((each) => ({
              value: String(each),
              label: messages.expireOptions[each] ?? messages.expireHours(each),
            }))}
            onValueChange={(next) => edit({ expireHours: Number(next) })}
          />
        </Field>
        <MessageField
          label={messages.closing}
          hint={messages.closingHint}
          value={settings.closing ?? ''}
          placeholder={messages.closingPlaceholder}
          onChange={text('closing')}
        />
        <Field label={messages.timeZone} hint={messages.timeZoneHint}>
          <Combobox
            aria-label={messages.timeZone}
            value={settings.timeZone ?? usual.timeZone}
            options={timeZoneOptions(settings.timeZone ?? usual.timeZone)}
            onValueChange={(timeZone) => edit({ timeZone })}
          />
        </Field>
      </Section>
      <AiSettings settings={settings} edit={edit} />
      <MemorySettings settings={settings} edit={edit} />
    </div>
  );
}
