import { Check, Plus } from 'lucide-react';
import { Fragment, type KeyboardEvent, useId, useRef, useState } from 'react';
import styles from './Combobox.module.css';
import listStyles from './list.module.css';
import { flattenOptions, fold, isOptionGroup, type Option, type Options, searchOptions } from './options.ts';

/** Another thing that what was typed can become. */
export type Creation = { readonly label: (text: string) => string; readonly create: (text: string) => void };

interface OptionSearchProps<T extends string> {
  value: T | undefined;
  options: Options<T>;
  onCreate: ((text: string) => void) | undefined;
  createLabel: (text: string) => string;
  alsoCreates?: Creation | undefined;
  searchPlaceholder: string;
  emptyText: string;
  onChoose: (value: T) => void;
  onCreateChosen: (text: string) => void;
}

/** The list of a combobox below the box one types into: what matches, by pointer and by key. */
export function OptionSearch<T extends string>({
  value,
  options,
  onCreate,
  createLabel,
  alsoCreates,
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
  const creations: readonly Creation[] = offersCreate
    ? [...(alsoCreates ? [alsoCreates] : []), { label: createLabel, create: onCreateChosen }]
    : [];
  const count = choosable.length + creations.length;
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
    else creations[index - choosable.length]?.create(typed);
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
        {creations.map(({ label }, index) => (
          <div
            key={label(typed)}
            role="option"
            id={idOf(choosable.length + index)}
            tabIndex={-1}
            aria-selected="false"
            data-highlighted={at === choosable.length + index ? '' : undefined}
            className={listStyles.item}
            onPointerMove={() => setActive(choosable.length + index)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(choosable.length + index)}
            onKeyDown={undefined}
          >
            <Plus aria-hidden="true" />
            <span className={listStyles.text}>{label(typed)}</span>
          </div>
        ))}
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
