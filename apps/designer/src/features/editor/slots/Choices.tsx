import { Trash2 } from 'lucide-react';
import { type ClipboardEvent, type KeyboardEvent, useRef } from 'react';
import { flushSync } from 'react-dom';
import { Field } from '../../../ui/Field.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import styles from '../panels/panel.module.css';
import { ReorderList } from '../panels/ReorderList.tsx';
import { Section } from '../panels/Section.tsx';
import { useEditorStore } from '../store/editor-context.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { type ChoiceDocument, choicesCalled, emptyChoice, linesOf, valueFor } from './fresh-choices.ts';
import { messages } from './messages.ts';
import { choiceName, renamedReplies } from './renamed-replies.ts';
import type { EditSlot } from './SlotEditor.tsx';

type ChoicesProps = {
  /** The slot, by name. */
  slot: string;
  choices: readonly ChoiceDocument[];
  edit: EditSlot;
};

export function Choices({ slot, choices, edit }: ChoicesProps) {
  const store = useEditorStore();
  const list = useRef<HTMLDivElement>(null);
  const change = (
    index: number,
    choice: ChoiceDocument,
    typing?: string,
    added: readonly ChoiceDocument[] = [],
  ) => {
    const before = choices[index];
    if (!before) return;
    const { value } = before;
    // What compares with the value follows it. Where two share one, it cannot be told which of them is meant.
    const follows = choice.value !== value && choices.every((old) => old === before || old.value !== value);
    const changed = follows ? { ...choice, value } : choice;
    edit(
      { choices: choices.flatMap((old, at) => (at === index ? [changed, ...added] : [old])) },
      typing && `choices.${index}.${typing}`,
      [
        ...(follows ? [{ type: 'renameChoice', slot, from: value, to: choice.value } as const] : []),
        ...renamedReplies(store.getState().flow, slot, before, choice),
      ],
    );
  };
  const called = (index: number, label: string): ChoiceDocument => {
    const choice = choices[index] ?? emptyChoice(choices);
    return { ...choice, label, value: valueFor(choice, label, choices.toSpliced(index, 1)) };
  };
  const addAfter = (index: number) =>
    edit({ choices: choices.toSpliced(index + 1, 0, emptyChoice(choices)) });
  const remove = (index: number) => edit({ choices: choices.toSpliced(index, 1) });
  /** Makes an edit, and goes on writing in the name of a choice. */
  const thenWrite = (index: number, make: () => void) => {
    flushSync(make);
    const field = list.current?.querySelector<HTMLInputElement>(`[data-field="choices.${index}"] input`);
    field?.focus();
    field?.setSelectionRange(field.value.length, field.value.length);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, index: number) => {
    const isEmpty = event.currentTarget.value === '';
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (!isEmpty) thenWrite(index + 1, () => addAfter(index));
    } else if (event.key === 'Backspace' && isEmpty && choices.length > 1) {
      event.preventDefault();
      thenWrite(Math.max(0, index - 1), () => remove(index));
    }
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>, index: number) => {
    const [first, ...more] = linesOf(event.clipboardData.getData('text/plain'));
    if (first === undefined || more.length === 0) return;
    event.preventDefault();
    const { value, selectionStart, selectionEnd } = event.currentTarget;
    const before = value.slice(0, selectionStart ?? value.length);
    const named = called(index, before + first + value.slice(selectionEnd ?? value.length));
    const others = choices.toSpliced(index, 1, named);
    thenWrite(index + more.length, () => change(index, named, undefined, choicesCalled(more, others)));
  };
  return (
    <Section title={messages.choices} hint={messages.choicesHint}>
      <div ref={list} className={styles.stack} data-field="choices">
        {choices.length > 0 && (
          <ReorderList
            label={messages.choices}
            items={choices}
            keyOf={(_, index) => String(index)}
            nameOf={choiceName}
            onMove={(from, to) => {
              const choice = choices[from];
              if (choice) edit({ choices: choices.toSpliced(from, 1).toSpliced(to, 0, choice) });
            }}
          >
            {(choice, index, handle) => (
              <div className={styles.card} data-field={`choices.${index}`}>
                <div className={styles.cardHead}>
                  {handle}
                  <TextField
                    size="small"
                    aria-label={messages.choiceNumber(index + 1)}
                    value={choice.label ?? choice.value}
                    placeholder={messages.newChoice(index + 1)}
                    title={messages.choiceStored(choice.value)}
                    onValueChange={(label) => change(index, called(index, label), 'label')}
                    onKeyDown={(event) => onKeyDown(event, index)}
                    onPaste={(event) => onPaste(event, index)}
                  />
                  <IconButton
                    size="small"
                    label={messages.removeChoice(choiceName(choice))}
                    icon={<Trash2 />}
                    onClick={() => remove(index)}
                  />
                </div>
                <Field label={messages.synonyms}>
                  <ChipsInput
                    aria-label={messages.synonymsOf(choiceName(choice))}
                    commas
                    values={choice.synonyms ?? []}
                    placeholder={messages.synonymsPlaceholder}
                    onChange={(synonyms) => change(index, { ...choice, synonyms })}
                  />
                </Field>
              </div>
            )}
          </ReorderList>
        )}
        <AddButton onAdd={() => addAfter(choices.length - 1)}>{messages.addChoice}</AddButton>
      </div>
    </Section>
  );
}
