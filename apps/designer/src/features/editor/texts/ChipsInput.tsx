import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { Chip } from '../../../ui/Chip.tsx';
import controlStyles from '../../../ui/control.module.css';
import { cx } from '../../../ui/cx.ts';
import { useFieldControl } from '../../../ui/Field.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import styles from './ChipsInput.module.css';
import { chipMessages } from './messages.ts';

export interface ChipsInputProps {
  values: readonly string[];
  onChange: (values: string[]) => void;
  placeholder?: string;
  /** A comma ends an entry as Enter does; not for whole sentences. */
  commas?: boolean;
  /** Turns what was typed into an entry, or refuses it with a sentence. */
  read?: (text: string) => { value: string } | { error: string };
  /** How an entry reads when that is not what it is stored as. */
  labelOf?: (value: string) => string;
  /** Where it stands in the document. */
  field?: string;
  'aria-label'?: string;
}

/** Short texts as chips: type, Enter, type, Enter. Backspace in the empty field takes the last one away. */
export function ChipsInput({
  values,
  onChange,
  placeholder,
  commas = false,
  read = (text) => ({ value: text }),
  labelOf = (value) => value,
  field,
  'aria-label': ariaLabel,
}: ChipsInputProps) {
  const wiring = useFieldControl();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState('');
  const [said, setSaid] = useState('');
  const [error, setError] = useState('');

  const add = (texts: readonly string[]) => {
    const next = [...values];
    for (const text of texts) {
      const entry = read(text);
      if ('error' in entry) {
        setError(entry.error);
        setDraft(text);
        continue;
      }
      if (next.includes(entry.value)) setSaid(chipMessages.known(labelOf(entry.value)));
      else next.push(entry.value);
    }
    if (next.length === values.length) return;
    setSaid(chipMessages.added(next.slice(values.length).map(labelOf).join(', ')));
    onChange(next);
  };
  const commit = () => {
    const text = draft.trim();
    setDraft('');
    if (text !== '') add([text]);
  };
  const remove = (value: string) => {
    setSaid(chipMessages.removed(labelOf(value)));
    onChange(values.filter((other) => other !== value));
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || (commas && event.key === ',')) {
      event.preventDefault();
      commit();
    } else if (event.key === 'Backspace' && draft === '') {
      const last = values.at(-1);
      if (last !== undefined) remove(last);
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const texts = event.clipboardData
      .getData('text/plain')
      .split(commas ? /[\n,;]/ : /\n/)
      .map((text) => text.trim())
      .filter(Boolean);
    if (texts.length < 2) return;
    event.preventDefault();
    add(texts);
  };

  return (
    <div className={styles.root} data-field={field}>
      <div
        className={cx(controlStyles.control, styles.box)}
        onPointerDown={(event) => {
          if (event.target !== event.currentTarget) return;
          event.preventDefault();
          input.current?.focus();
        }}
      >
        {values.map((value) => (
          <Chip
            key={value}
            onRemove={{ label: chipMessages.remove(labelOf(value)), onSelect: () => remove(value) }}
            title={labelOf(value)}
          >
            {labelOf(value)}
          </Chip>
        ))}
        <input
          ref={input}
          autoComplete="off"
          {...wiring}
          aria-label={ariaLabel}
          aria-labelledby={ariaLabel ? undefined : wiring['aria-labelledby']}
          aria-invalid={error !== '' || wiring['aria-invalid'] || undefined}
          className={styles.input}
          value={draft}
          placeholder={values.length === 0 ? placeholder : undefined}
          title={chipMessages.addHint}
          onChange={(event) => {
            setDraft(event.target.value);
            setError('');
          }}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={commit}
        />
      </div>
      {error !== '' && (
        <p role="alert" className={styles.error}>
          {error}
        </p>
      )}
      <VisuallyHidden>
        <span role="status">{said}</span>
      </VisuallyHidden>
    </div>
  );
}
