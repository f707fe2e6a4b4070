import type { SettingsDocument } from '@turnwise/flow';
import { Field } from '../../../ui/Field.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { flowMessages as messages } from './messages.ts';
import styles from './panel.module.css';
import { Section } from './Section.tsx';
import type { EditSettings } from './SettingsFields.tsx';

/** Whether AI helps, and how it presents itself. */
export function AiSettings({ settings, edit }: { settings: SettingsDocument; edit: EditSettings }) {
  const ai = settings.ai ?? {};
  const set = (changes: Partial<typeof ai>, typing?: string) => {
    const next = { ...ai, ...changes };
    if (!next.model) delete next.model;
    edit({ ai: next }, typing && `ai.${typing}`);
  };
  return (
    <Section title={messages.ai} folds="closed" remembered summary={ai.enabled ? messages.on : messages.off}>
      <Field label={messages.aiOn} hint={messages.aiOnHint} layout="row">
        <Switch checked={ai.enabled ?? false} onCheckedChange={(enabled) => set({ enabled })} />
      </Field>
      {ai.enabled && (
        <>
          <Field label={messages.persona}>
            <TextArea
              minRows={1}
              value={ai.persona ?? ''}
              placeholder={messages.personaPlaceholder}
              onValueChange={(persona) => set({ persona }, 'persona')}
            />
          </Field>
          <Field label={messages.tone}>
            <TextArea
              minRows={1}
              value={ai.tone ?? ''}
              placeholder={messages.tonePlaceholder}
              onValueChange={(tone) => set({ tone }, 'tone')}
            />
          </Field>
          <Field label={messages.model} hint={messages.modelHint}>
            <TextField
              value={ai.model ?? ''}
              spellCheck={false}
              onValueChange={(model) => set({ model }, 'model')}
            />
          </Field>
          <Field label={messages.history} layout="row">
            <NumberField
              className={styles.short}
              integer
              min={3}
              max={5}
              steppers
              unit={messages.historyUnit}
              value={settings.historyWindow ?? 5}
              onValueChange={(historyWindow) =>
                edit({ historyWindow: historyWindow ?? null }, 'historyWindow')
              }
            />
          </Field>
        </>
      )}
    </Section>
  );
}
