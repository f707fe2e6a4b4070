import { ChevronDown, X } from 'lucide-react';
import { Popover as Radix } from 'radix-ui';
import { type ReactNode, useState } from 'react';
import styles from './Combobox.module.css';
import controlStyles from './control.module.css';
import { cx } from './cx.ts';
import { useFieldControl } from './Field.tsx';
import listStyles from './list.module.css';
import { uiMessages as words } from './messages.ts';
import { type Creation, OptionSearch } from './OptionSearch.tsx';
import { flattenOptions, type Options } from './options.ts';
import selectStyles from './Select.module.css';

export interface ComboboxProps<T extends string> {
  value: T | undefined;
  onValueChange: (value: T) => void;
  options: Options<T>;
  /** Offers what was typed as a new thing ("Create “reason”"). */
  onCreate?: (text: string) => void;
  /** Adds a button that empties it. */
  onClear?: () => void;
  createLabel?: (text: string) => string;
  /** Offers what was typed as another new thing, before that. */
  alsoCreates?: Creation;
  placeholder?: string;
  searchPlaceholder?: string;
  emptyText?: string;
  size?: 'small' | 'medium';
  width?: 'fill' | 'inline';
  disabled?: boolean;
  className?: string;
  /** Replaces the usual box: one element that takes a ref and props. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  'aria-label'?: string;
}

/** A select one can type into: for slots, states and any list that grows. */
export function Combobox<T extends string>({
  value,
  onValueChange,
  options,
  onCreate,
  onClear,
  createLabel = words.create,
  alsoCreates,
  placeholder = words.choose,
  searchPlaceholder = words.typeToSearch,
  emptyText = words.nothingMatches,
  size = 'medium',
  width = 'fill',
  disabled,
  className,
  trigger,
  open: openFromOutside,
  onOpenChange,
  'aria-label': ariaLabel,
}: ComboboxProps<T>) {
  const field = useFieldControl();
  const [openInside, setOpenInside] = useState(false);
  const open = openFromOutside ?? openInside;
  const current = flattenOptions(options).find((option) => option.value === value);
  const clearable = onClear !== undefined && current !== undefined && !disabled;

  const setOpen = (next: boolean) => {
    setOpenInside(next);
    onOpenChange?.(next);
  };

  return (
    <Radix.Root open={open} onOpenChange={setOpen}>
      {trigger ? (
        <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      ) : (
        <span className={cx(styles.wrap, width === 'inline' && styles.inlineWrap, className)}>
          <Radix.Trigger
            {...field}
            // A select-only combobox: its name is the label's, its value is what it shows.
            role="combobox"
            aria-labelledby={undefined}
            aria-label={ariaLabel}
            disabled={disabled}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
              event.preventDefault();
              setOpen(true);
            }}
            className={cx(
              controlStyles.control,
              size === 'small' && controlStyles.small,
              selectStyles.trigger,
              width === 'inline' && selectStyles.inline,
              clearable && styles.withClear,
            )}
          >
            {current?.icon}
            <span className={cx(selectStyles.value, !current && selectStyles.placeholder)}>
              {current?.label ?? placeholder}
            </span>
            {!clearable && <ChevronDown className={selectStyles.chevron} aria-hidden="true" />}
          </Radix.Trigger>
          {clearable && (
            <button
              type="button"
              className={styles.clear}
              aria-label={words.clear(`${ariaLabel ?? ''} ${current.label}`)}
              onClick={onClear}
            >
              <X aria-hidden="true" />
            </button>
          )}
        </span>
      )}
      <Radix.Portal>
        <Radix.Content
          className={cx(listStyles.surface, styles.content)}
          align="start"
          sideOffset={4}
          collisionPadding={8}
          aria-label={ariaLabel ?? placeholder}
        >
          <OptionSearch
            value={value}
            options={options}
            onCreate={onCreate}
            createLabel={createLabel}
            alsoCreates={
              alsoCreates && {
                ...alsoCreates,
                create: (text) => {
                  setOpen(false);
                  alsoCreates.create(text);
                },
              }
            }
            searchPlaceholder={searchPlaceholder}
            emptyText={emptyText}
            onChoose={(chosen) => {
              setOpen(false);
              onValueChange(chosen);
            }}
            onCreateChosen={(text) => {
              setOpen(false);
              onCreate?.(text);
            }}
          />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
