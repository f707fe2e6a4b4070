import { Check, ChevronDown } from 'lucide-react';
import { Select as Radix } from 'radix-ui';
import controlStyles from './control.module.css';
import { cx } from './cx.ts';
import { useFieldControl } from './Field.tsx';
import listStyles from './list.module.css';
import { uiMessages as words } from './messages.ts';
import { flattenOptions, isOptionGroup, type Option, type Options } from './options.ts';
import styles from './Select.module.css';
import { useListKeys } from './use-list-keys.ts';

export interface SelectProps<T extends string> {
  value: T | undefined;
  onValueChange: (value: T) => void;
  options: Options<T>;
  placeholder?: string;
  size?: 'small' | 'medium';
  disabled?: boolean;
  /** `inline` is as wide as its words, for sentences made of pickers. */
  width?: 'fill' | 'inline';
  className?: string;
  id?: string;
  'aria-label'?: string;
}

// Radix keeps the empty string for "nothing chosen"; a mark in front lets an option have it as its value.
const mark = (value: string) => `=${value}`;

/** For a short list. Past some eight options, `Combobox` is kinder. */
export function Select<T extends string>({
  value,
  onValueChange,
  options,
  placeholder = words.choose,
  size = 'medium',
  disabled,
  width = 'fill',
  className,
  ...rest
}: SelectProps<T>) {
  const field = useFieldControl();
  const keys = useListKeys();
  const all = flattenOptions(options);
  const current = all.find((option) => option.value === value);

  return (
    <Radix.Root
      value={current ? mark(current.value) : ''}
      disabled={disabled}
      onValueChange={(raw) => {
        const chosen = all.find((option) => mark(option.value) === raw);
        if (chosen) onValueChange(chosen.value);
      }}
    >
      <Radix.Trigger
        {...field}
        {...rest}
        {...keys.picker}
        // A name from the field would hide the chosen value; the field's label reaches it through its id.
        aria-labelledby={undefined}
        className={cx(
          controlStyles.control,
          size === 'small' && controlStyles.small,
          styles.trigger,
          width === 'inline' && styles.inline,
          className,
        )}
      >
        {current?.icon}
        <span className={cx(styles.value, !current && styles.placeholder)}>
          <Radix.Value placeholder={placeholder}>{current?.label}</Radix.Value>
        </span>
        <ChevronDown className={styles.chevron} aria-hidden="true" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          {...keys.list}
          className={cx(listStyles.surface, styles.content)}
          position="popper"
          sideOffset={4}
          collisionPadding={8}
        >
          <Radix.Viewport className={styles.viewport}>
            {options.map((entry) =>
              isOptionGroup(entry) ? (
                <Radix.Group key={`group ${entry.label}`}>
                  <Radix.Label className={listStyles.heading}>{entry.label}</Radix.Label>
                  {entry.options.map((option) => (
                    <Item key={option.value} option={option} />
                  ))}
                </Radix.Group>
              ) : (
                <Item key={entry.value} option={entry} />
              ),
            )}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function Item<T extends string>({ option }: { option: Option<T> }) {
  return (
    <Radix.Item
      value={mark(option.value)}
      disabled={option.disabled}
      textValue={option.label}
      className={listStyles.item}
    >
      {option.icon}
      <span className={listStyles.text}>
        <Radix.ItemText>{option.label}</Radix.ItemText>
        {option.hint && <small className={listStyles.hint}>{option.hint}</small>}
      </span>
      <Radix.ItemIndicator className={listStyles.tick}>
        <Check aria-hidden="true" />
      </Radix.ItemIndicator>
    </Radix.Item>
  );
}
