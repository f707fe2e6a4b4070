import { SquareSlash } from 'lucide-react';
import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { Field } from '../../../ui/Field.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { flattenOptions, fold, type Option, type Options, searchOptions } from '../../../ui/options.ts';
import { TextArea } from '../../../ui/TextArea.tsx';
import { guessSlotType } from '../slots/guess-slot-type.ts';
import { newSlot } from '../slots/new-slot.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { chipNames, ownNames } from './chip-names.ts';
import { insertablesOf, isKnownPath } from './insertables.ts';
import styles from './MessageField.module.css';
import { messages } from './messages.ts';
import { Painted } from './Painted.tsx';
import { replaceText } from './replace-text.ts';
import { Suggestions } from './Suggestions.tsx';
import { atomsIn, atomToDelete, type Caret, snapCaret, triggerAt } from './template-atoms.ts';

// Not a path a placeholder can have.
const newSlotOption = '+';

export interface MessageFieldProps {
  label: string;
  value: string;
  onChange: (text: string) => void;
  hint?: ReactNode;
  placeholder?: string;
  hideLabel?: boolean;
  minRows?: number;
  /** Where it stands in the document, so that a problem can lead here. */
  field?: string;
  /** What can be inserted, by placeholder path; by default the flow's slots and data. */
  insertables?: Options;
  /** Whether a placeholder is known; by default whether the flow has it. */
  isKnown?: (path: string) => boolean;
  /** Beside the insert button. */
  action?: ReactNode;
  /** Typed as it stands, for addresses and data. */
  mono?: boolean;
}

/**
 * A text with placeholders that look and behave like chips. Underneath it is a native text area, so that undo, input
 * methods and screen readers work as everywhere; the chips are painted over it. What is kept as `{order_number}` reads
 * `{Order number}` there.
 */
export function MessageField({
  label,
  value: keptText,
  onChange,
  hint,
  placeholder,
  hideLabel,
  minRows = 2,
  field,
  insertables,
  isKnown,
  action,
  mono = false,
}: MessageFieldProps) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const lastCaret = useRef<Caret>({ start: keptText.length, end: keptText.length });
  const caretAfter = useRef<number | null>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  const options = useMemo(() => insertables ?? insertablesOf(flow), [insertables, flow]);
  const names = useMemo(() => (mono ? ownNames : chipNames(options)), [mono, options]);
  const value = names.shown(keptText);
  const atoms = atomsIn(value, names);
  const known = isKnown ?? ((path: string) => isKnownPath(flow, path));

  const trigger = caret === null ? null : triggerAt(value, caret);
  const found = trigger ? flattenOptions(searchOptions(options, trigger.query)).slice(0, 8) : [];
  const wanted = trigger?.query.trim() ?? '';
  // One word only: what goes on is a sentence with a slash in it.
  const isNew =
    insertables === undefined &&
    /^[\p{L}\d_]{2,}$/u.test(wanted) &&
    !found.some((option) => fold(option.label) === fold(wanted));
  const offered: readonly Option[] = isNew
    ? [...found, { value: newSlotOption, label: messages.makeSlot(wanted) }]
    : found;
  const open = trigger !== null && trigger.start !== dismissed && offered.length > 0;
  const at = Math.min(active, Math.max(0, offered.length - 1));

  // A text set from outside (undo, another place) leaves the caret where it can stand.
  useEffect(() => {
    if (lastCaret.current.end > value.length) lastCaret.current = { start: value.length, end: value.length };
  }, [value]);

  // What was typed reads differently once it is a chip: the caret stays behind it.
  useLayoutEffect(() => {
    if (caretAfter.current !== null) area.current?.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  });

  const type = (typed: string) => {
    const kept = names.kept(typed);
    const before = typed.slice(0, area.current?.selectionEnd ?? typed.length);
    if (names.shown(kept) !== typed) caretAfter.current = names.shown(names.kept(before)).length;
    onChange(kept);
    setDismissed(null);
  };

  const insert = (path: string, from: number, to: number) => {
    if (!area.current) return;
    replaceText(area.current, from, to, names.shown(`{${path}}`));
    setCaret(null);
    setDismissed(null);
    setActive(0);
  };

  /** A slot that is not there yet, made where it is said. */
  const makeAndInsert = (label: string, from: number, to: number) => {
    const { flow: before, apply, asOneStep } = store.getState();
    const { name, operation } = newSlot(before, label, guessSlotType(label));
    asOneStep(() => {
      if (apply(operation, { label: messages.makeSlot(label) }).ok) insert(name, from, to);
    });
  };
  const choose = (chosen: string) => {
    const from = trigger?.start ?? 0;
    const to = caret ?? from;
    if (chosen === newSlotOption) makeAndInsert(wanted, from, to);
    else insert(chosen, from, to);
  };

  const followCaret = () => {
    const element = area.current;
    if (!element) return;
    const now = { start: element.selectionStart, end: element.selectionEnd };
    const snapped = snapCaret(atomsIn(element.value, names), now, lastCaret.current);
    if (snapped.start !== now.start || snapped.end !== now.end) {
      element.setSelectionRange(snapped.start, snapped.end, element.selectionDirection);
    }
    lastCaret.current = snapped;
    setCaret(snapped.start === snapped.end ? snapped.start : null);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (open && trigger) {
      const chosen = offered[at];
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        event.preventDefault();
        setActive((at + (event.key === 'ArrowDown' ? 1 : offered.length - 1)) % offered.length);
      } else if ((event.key === 'Enter' || event.key === 'Tab') && chosen) {
        event.preventDefault();
        choose(chosen.value);
      } else if (event.key === 'Escape') {
        event.preventDefault();
        event.stopPropagation();
        setDismissed(trigger.start);
      }
      return;
    }
    const { selectionStart, selectionEnd } = event.currentTarget;
    if ((event.key === 'Backspace' || event.key === 'Delete') && selectionStart === selectionEnd) {
      const atom = atomToDelete(atoms, selectionStart, event.key);
      if (!atom) return;
      event.preventDefault();
      replaceText(event.currentTarget, atom.start, atom.end, '');
    }
  };

  return (
    <Field
      label={label}
      hint={hint}
      hideLabel={hideLabel}
      action={
        <span className={styles.tools}>
          {action}
          <Combobox
            value={undefined}
            onValueChange={(path) => {
              // The popover gives the focus back to its button as it closes; the text gets it after that.
              const { start, end } = lastCaret.current;
              requestAnimationFrame(() => setTimeout(() => insert(path, start, end)));
            }}
            onCreate={
              insertables === undefined
                ? (label) => {
                    const { start, end } = lastCaret.current;
                    requestAnimationFrame(() => setTimeout(() => makeAndInsert(label, start, end)));
                  }
                : undefined
            }
            createLabel={messages.makeSlot}
            options={options}
            searchPlaceholder={messages.insertSearch}
            emptyText={options.length === 0 ? messages.nothingToInsert : messages.noMatch}
            aria-label={messages.insertInto(label)}
            trigger={
              <IconButton
                size="small"
                label={messages.insertInto(label)}
                icon={<SquareSlash aria-hidden="true" />}
                tooltipSide="left"
              />
            }
          />
        </span>
      }
    >
      <div className={styles.wrap} data-mono={mono || undefined} data-field={field}>
        <Painted text={value} names={names} isKnown={known} area={area} />
        <TextArea
          ref={area}
          className={styles.area}
          value={value}
          onValueChange={type}
          minRows={minRows}
          maxRows={16}
          placeholder={placeholder}
          spellCheck={!mono}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={open ? `${id}list` : undefined}
          aria-activedescendant={open ? `${id}list${at}` : undefined}
          onSelect={followCaret}
          onKeyDown={onKeyDown}
          onBlur={() => setCaret(null)}
        />
        {open && trigger && (
          <Suggestions
            id={`${id}list`}
            label={messages.suggestions(label)}
            options={offered}
            active={at}
            onActive={setActive}
            onChoose={choose}
          />
        )}
      </div>
    </Field>
  );
}
