import { Check, ChevronDown, Plus, X } from 'lucide-react';
import { Popover as Radix } from 'radix-ui';
import { Fragment, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import styles from './Combobox.module.css';
import controlStyles from './control.module.css';
import { cx } from './cx.ts';
import { useFieldControl } from './Field.tsx';
import listStyles from './list.module.css';
import { uiMessages as words } from './messages.ts';
import { flattenOptions, fold, isOptionGroup, type Option, type Options, searchOptions } from './options.ts';
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

interface OptionSearchProps<T extends string> {
  value: T | undefined;
  options: Options<T>;
  onCreate: ((text: string) => void) | undefined;
  createLabel: (text: string) => string;
  searchPlaceholder: string;
  emptyText: string;
  onChoose: (value: T) => void;
  onCreateChosen: (text: string) => void;
}

function OptionSearch<T extends string>({
  value,
  options,
  onCreate,
  createLabel,
  searchPlaceholder,
  emptyText,
  onChoose,
  onCreateChosen,
}: OptionSearchProps<T>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const found = searchOptions(options, query);
  const choosable = flattenOptions(found).filter((option) => !option.disabled);
  const typed = query.trim();
  const offersCreate =
    onCreate !== undefined &&
    typed !== '' &&
    !flattenOptions(options).some((option) => fold(option.label) === fold(typed));
  const count = choosable.length + (offersCreate ? 1 : 0);
  const [active, setActive] = useState(() =>
    Math.max(
      0,
      choosable.findIndex((option) => option.value === value),
    ),
  );
  const at = Math.min(active, Math.max(0, count - 1));
  const idOf = (index: number) => `${id}option${index}`;

  const moveTo = (index: number) => {
    setActive(index);
    list.current?.querySelector(`[id="${CSS.escape(idOf(index))}"]`)?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (index: number) => {
    const option = choosable[index];
    if (option) onChoose(option.value);
    else if (offersCreate) onCreateChosen(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextIndex(event.key, at, count);
    if (to !== null) {
      event.preventDefault();
      moveTo(to);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      choose(at);
    }
  };

  const renderOption = (option: Option<T>) => {
    const index = choosable.indexOf(option);
    return (
      // The search box keeps the focus and the keys; it points here by aria-activedescendant.
      <div
        key={option.value}
        role="option"
        id={index >= 0 ? idOf(index) : undefined}
        tabIndex={-1}
        aria-selected={option.value === value}
        aria-disabled={option.disabled || undefined}
        data-highlighted={index >= 0 && index === at ? '' : undefined}
        data-disabled={option.disabled ? '' : undefined}
        className={listStyles.item}
        onPointerMove={() => index >= 0 && index !== at && setActive(index)}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => index >= 0 && choose(index)}
        onKeyDown={undefined}
      >
        {option.icon}
        <span className={listStyles.text}>
          {option.label}
          {option.hint && <small className={listStyles.hint}>{option.hint}</small>}
        </span>
        {option.value === value && (
          <span className={listStyles.tick}>
            <Check aria-hidden="true" />
          </span>
        )}
      </div>
    );
  };

  return (
    <>
      <input
        className={styles.search}
        role="combobox"
        aria-expanded="true"
        aria-autocomplete="list"
        aria-controls={`${id}list`}
        aria-activedescendant={count > 0 ? idOf(at) : undefined}
        aria-label={searchPlaceholder}
        placeholder={searchPlaceholder}
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div ref={list} id={`${id}list`} role="listbox" aria-label={searchPlaceholder} className={styles.list}>
        {found.map((entry) =>
          isOptionGroup(entry) ? (
            // biome-ignore lint/a11y/useSemanticElements: a listbox groups its options by role.
            <div key={`group ${entry.label}`} role="group" aria-label={entry.label}>
              <div className={listStyles.heading} aria-hidden="true">
                {entry.label}
              </div>
              {entry.options.map(renderOption)}
            </div>
          ) : (
            <Fragment key={entry.value}>{renderOption(entry)}</Fragment>
          ),
        )}
        {offersCreate && (
          <div
            role="option"
            id={idOf(choosable.length)}
            tabIndex={-1}
            aria-selected="false"
            data-highlighted={at === choosable.length ? '' : undefined}
            className={listStyles.item}
            onPointerMove={() => setActive(choosable.length)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onCreateChosen(typed)}
            onKeyDown={undefined}
          >
            <Plus aria-hidden="true" />
            <span className={listStyles.text}>{createLabel(typed)}</span>
          </div>
        )}
      </div>
      {flattenOptions(found).length === 0 && !offersCreate && (
        <p className={listStyles.empty} role="status">
          {emptyText}
        </p>
      )}
    </>
  );
}

function nextIndex(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(count - 1, at + 8);
    case 'PageUp':
      return Math.max(0, at - 8);
    default:
      return null;
  }
}
