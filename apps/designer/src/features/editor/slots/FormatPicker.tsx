import type { SlotDocument, SlotFormat } from '@turnwise/flow';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { exampleValue, valueInWords } from '../panels/example-value.ts';
import styles from '../panels/panel.module.css';
import { useEditor } from '../store/editor-context.tsx';
import { messages } from './messages.ts';
import type { EditSlot } from './SlotEditor.tsx';

type FormatKind = SlotFormat['kind'] | 'plain';

const dateStyles = ['full', 'long', 'medium', 'short'] as const;
const timeStyles = ['12h', '24h'] as const;

function begin(kind: FormatKind): SlotFormat | null {
  switch (kind) {
    case 'plain':
      return null;
    case 'currency':
      return { kind, currency: 'EUR' };
    case 'unit':
      return { kind, unit: 'kilogram' };
    case 'percent':
      return { kind };
    case 'date':
      return { kind, style: 'long' };
    case 'time':
      return { kind, style: '24h' };
  }
}

/** How a value reads in messages, shown by example; only where a type can be written in more than one way. */
export function FormatPicker({ slot, edit }: { slot: SlotDocument; edit: EditSlot }) {
  const language = useEditor(({ flow }) => flow.language ?? 'en');
  const isNumber = slot.type === 'number' || slot.type === 'integer';
  if (!isNumber && slot.type !== 'date' && slot.type !== 'time') return null;
  const { format } = slot;
  const inWords = (candidate: SlotFormat) => {
    const shown: SlotDocument = { ...slot, format: candidate };
    return valueInWords(exampleValue(shown), shown, language);
  };
  if (!isNumber) {
    const candidates: readonly SlotFormat[] =
      slot.type === 'date'
        ? dateStyles.map((style) => ({ kind: 'date', style }))
        : timeStyles.map((style) => ({ kind: 'time', style }));
    return (
      <Field label={messages.format}>
        <Select
          value={format && 'style' in format ? format.style : 'plain'}
          options={[
            { value: 'plain', label: messages.formatPlain },
            ...candidates.map((candidate) => ({
              value: 'style' in candidate ? candidate.style : 'plain',
              label: inWords(candidate),
            })),
          ]}
          onValueChange={(style) =>
            edit({ format: candidates.find((each) => 'style' in each && each.style === style) ?? null })
          }
        />
      </Field>
    );
  }
  const kind: FormatKind = format?.kind ?? 'plain';
  return (
    <Field label={messages.format} hint={format ? inWords(format) : undefined}>
      <div className={styles.sentence} data-field="format">
        <Select
          aria-label={messages.format}
          size="small"
          width="inline"
          value={kind}
          onValueChange={(next) => edit({ format: begin(next) })}
          options={[
            { value: 'plain', label: messages.formatPlain },
            { value: 'currency', label: messages.formatCurrency },
            { value: 'unit', label: messages.formatUnit },
            { value: 'percent', label: messages.formatPercent },
          ]}
        />
        {format?.kind === 'currency' && (
          <Combobox
            aria-label={messages.currency}
            size="small"
            width="inline"
            value={format.currency}
            options={currencyOptions(language)}
            onValueChange={(currency) => edit({ format: { kind: 'currency', currency } })}
          />
        )}
        {format?.kind === 'unit' && (
          <Combobox
            aria-label={messages.unit}
            size="small"
            width="inline"
            value={format.unit}
            options={unitOptions(format.unit)}
            onValueChange={(unit) => edit({ format: { kind: 'unit', unit } })}
          />
        )}
      </div>
    </Field>
  );
}

function currencyOptions(language: string) {
  const names = new Intl.DisplayNames(language, { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((code) => ({
    value: code,
    label: code,
    hint: names.of(code),
    keywords: names.of(code),
  }));
}

function unitOptions(current: string) {
  const known = Object.entries(messages.unitWords).map(([value, label]) => ({ value, label }));
  return known.some(({ value }) => value === current)
    ? known
    : [...known, { value: current, label: current }];
}
