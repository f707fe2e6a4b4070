import { Trash2 } from 'lucide-react';
import { Field } from '../../../../ui/Field.tsx';
import { IconButton } from '../../../../ui/IconButton.tsx';
import { TextField } from '../../../../ui/TextField.tsx';
import { AddButton } from '../../panels/AddButton.tsx';
import styles from '../../panels/panel.module.css';
import type { PanelProps } from '../../panels/panel-props.ts';
import { ReorderList } from '../../panels/ReorderList.tsx';
import { Section } from '../../panels/Section.tsx';
import { StatePicker } from '../../panels/StatePicker.tsx';
import { stateLabel } from '../../panels/state-label.ts';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages } from '../panel-messages.ts';

/** What the AI finds out, and the only ways it may choose among. */
export function ChoosePanel({ name, state, edit }: PanelProps<'choose'>) {
  const options = state.options ?? [];
  type OptionDocument = (typeof options)[number];
  const change = (index: number, changes: Partial<OptionDocument>, typing?: string) =>
    edit(
      { options: options.map((option, at) => (at === index ? { ...option, ...changes } : option)) },
      typing && `options.${index}.${typing}`,
    );
  const move = (from: number, to: number) => {
    const option = options[from];
    if (option) edit({ options: options.toSpliced(from, 1).toSpliced(to, 0, option) });
  };
  const nameOf = ({ label }: OptionDocument, index: number) => label || messages.option(index + 1);
  return (
    <>
      <MessageField
        label={messages.chooseQuestion}
        value={state.question ?? ''}
        field="question"
        hint={messages.chooseCritical}
        placeholder={messages.choosePlaceholder}
        onChange={(question) => edit({ question }, 'question')}
      />
      <Section title={messages.options} hint={messages.optionsHint}>
        {options.length > 0 && (
          <ReorderList
            label={messages.options}
            items={options}
            keyOf={(_, index) => String(index)}
            nameOf={nameOf}
            onMove={move}
          >
            {(option, index, handle) => (
              <div className={styles.card} data-field={`options.${index}`}>
                <div className={styles.cardHead}>
                  {handle}
                  <h4>{nameOf(option, index)}</h4>
                  <IconButton
                    size="small"
                    label={messages.removeOption(nameOf(option, index))}
                    icon={<Trash2 />}
                    onClick={() => edit({ options: options.toSpliced(index, 1) })}
                  />
                </div>
                <Field label={messages.optionLabel}>
                  <TextField
                    size="small"
                    value={option.label ?? ''}
                    onValueChange={(label) => change(index, { label }, 'label')}
                  />
                </Field>
                <Field label={messages.optionDescription}>
                  <TextField
                    size="small"
                    value={option.description ?? ''}
                    placeholder={messages.optionDescriptionPlaceholder}
                    onValueChange={(description) => change(index, { description }, 'description')}
                  />
                </Field>
                <div className={styles.sentence}>
                  <span>{messages.goTo}</span>
                  <StatePicker
                    value={option.to ?? ''}
                    label={messages.optionGo(nameOf(option, index))}
                    near={name}
                    field={`options.${index}.to`}
                    editLabel={messages.connectState(stateLabel(name, state))}
                    operationsFor={(to) => [{ type: 'connect', from: name, port: `option:${index}`, to }]}
                  />
                </div>
              </div>
            )}
          </ReorderList>
        )}
        <AddButton onAdd={() => edit({ options: [...options, { label: '', description: '', to: '' }] })}>
          {messages.addOption}
        </AddButton>
      </Section>
    </>
  );
}
