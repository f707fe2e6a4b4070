import type { VersionWanted } from '@turnwise/flow';
import { useVersions } from '../../../../api/use-versions.ts';
import { instantInWords } from '../../../../time/instant-in-words.ts';
import { Combobox } from '../../../../ui/Combobox.tsx';
import { Field } from '../../../../ui/Field.tsx';
import { Segmented } from '../../../../ui/Segmented.tsx';
import styles from '../../panels/panel.module.css';
import { messages } from '../panel-messages.ts';

interface VersionPickerProps {
  /** The flow whose versions there are to choose from. */
  flow: string;
  version: VersionWanted;
  onChange: (version: VersionWanted) => void;
}

/** Whether a sub-flow runs as it is published, or always as it was in one version, and which. */
export function VersionPicker({ flow, version, onChange }: VersionPickerProps) {
  const { data: versions } = useVersions(flow);
  const options = (versions ?? []).map(({ number, note, publishedAt }) => ({
    value: String(number),
    label: messages.versionOf(number),
    hint: note || instantInWords(publishedAt),
  }));
  const fixed = version === 'published' ? undefined : String(version);
  const isMissing = fixed !== undefined && !options.some(({ value }) => value === fixed);
  return (
    <div className={styles.stack} data-field="version">
      <Field label={messages.version}>
        <Segmented
          fill
          size="small"
          value={fixed === undefined ? 'published' : 'fixed'}
          onValueChange={(kind) => onChange(kind === 'published' ? kind : (versions?.[0]?.number ?? 1))}
          options={[
            { value: 'published', label: messages.versionPublished },
            { value: 'fixed', label: messages.versionFixed },
          ]}
        />
      </Field>
      {fixed !== undefined && (
        <Field
          label={messages.versionNumber}
          hint={isMissing && versions ? messages.versionMissing : undefined}
        >
          <Combobox
            aria-label={messages.versionNumber}
            value={fixed}
            options={
              isMissing
                ? [{ value: fixed, label: messages.versionOf(fixed), hint: undefined }, ...options]
                : options
            }
            placeholder={messages.versionNumber}
            searchPlaceholder={messages.findVersion}
            emptyText={messages.noVersion}
            onValueChange={(number) => onChange(Number(number))}
          />
        </Field>
      )}
    </div>
  );
}
