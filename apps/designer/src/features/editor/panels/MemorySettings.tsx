import type { SettingsDocument } from '@turnwise/flow';
import { Field } from '../../../ui/Field.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { flowMessages as messages } from './messages.ts';
import styles from './panel.module.css';
import { Section } from './Section.tsx';
import type { EditSettings } from './SettingsFields.tsx';

/** Whether known users are remembered, and after how many same runs their usual answers are suggested. */
export function MemorySettings({ settings, edit }: { settings: SettingsDocument; edit: EditSettings }) {
  const memory = settings.memory ?? {};
  return (
    <Section
      title={messages.memory}
      folds="closed"
      remembered
      summary={memory.enabled ? messages.on : messages.off}
    >
      <Field label={messages.memoryOn} hint={messages.memoryOnHint} layout="row">
        <Switch
          checked={memory.enabled ?? false}
          onCheckedChange={(enabled) => edit({ memory: { ...memory, enabled } })}
        />
      </Field>
      {memory.enabled && (
        <Field label={messages.learnAfter} layout="row">
          <NumberField
            className={styles.short}
            integer
            min={2}
            max={20}
            unit={messages.learnAfterUnit}
            value={memory.learnAfter ?? 3}
            onValueChange={(learnAfter) =>
              learnAfter !== undefined && edit({ memory: { ...memory, learnAfter } }, 'memory.learnAfter')
            }
          />
        </Field>
      )}
    </Section>
  );
}
