import { freeName, labelToName, type SlotDocument } from '@turnwise/flow';
import { Trash2 } from 'lucide-react';
import { Field } from '../../../ui/Field.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import styles from '../panels/panel.module.css';
import { ReorderList } from '../panels/ReorderList.tsx';
import { Section } from '../panels/Section.tsx';
import { useEditorStore } from '../store/editor-context.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { messages } from './messages.ts';
import { choiceName, renamedReplies } from './renamed-replies.ts';
import type { EditSlot } from './SlotEditor.tsx';

type ChoiceDocument = NonNullable<SlotDocument['choices']>[number];

type ChoicesProps = {
  /** The slot, by name. */
  slot: string;
  choices: readonly ChoiceDocument[];
  edit: EditSlot;
};

/** The value a choice is kept as: made from its label while it still is, so that a chosen value never changes unasked. */
function valueFor(choice: ChoiceDocument, label: string, others: readonly ChoiceDocument[]): string {
  const isFresh =
    choice.value === '' ||
    /^choice(_\d+)?$/.test(choice.value) ||
    choice.value === labelToName(choice.label ?? '', '');
  if (!isFresh) return choice.value;
  return freeName(labelToName(label, 'choice'), (taken) => others.some((other) => other.value === taken));
}

/** What can be chosen, each with other words for it. */
export function Choices({ slot, choices, edit }: ChoicesProps) {
  const store = useEditorStore();
  const change = (index: number, choice: ChoiceDocument, typing?: string) => {
    const before = choices[index];
    if (!before) return;
    const { value } = before;
    // What compares with the value follows it. Where two share one, it cannot be told which of them is meant.
    const follows = choice.value !== value && choices.every((old) => old === before || old.value !== value);
    const changed = follows ? { ...choice, value } : choice;
    edit(
      { choices: choices.map((old, at) => (at === index ? changed : old)) },
      typing && `choices.${index}.${typing}`,
      [
        ...(follows ? [{ type: 'renameChoice', slot, from: value, to: choice.value } as const] : []),
        ...renamedReplies(store.getState().flow, slot, before, choice),
      ],
    );
  };
  const add = () => {
    const value = freeName('choice', (taken) => choices.some((choice) => choice.value === taken));
    edit({ choices: [...choices, { value, label: '' }] });
  };
  return (
    <Section title={messages.choices} hint={messages.choicesHint}>
      <div className={styles.stack} data-field="choices">
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
                    onValueChange={(label) =>
                      change(
                        index,
                        { ...choice, label, value: valueFor(choice, label, choices.toSpliced(index, 1)) },
                        'label',
                      )
                    }
                  />
                  <IconButton
                    size="small"
                    label={messages.removeChoice(choiceName(choice))}
                    icon={<Trash2 />}
                    onClick={() => edit({ choices: choices.toSpliced(index, 1) })}
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
        <AddButton onAdd={add}>{messages.addChoice}</AddButton>
      </div>
    </Section>
  );
}
