import { type FlowOperation, freeName, type ListenerDocument } from '@turnwise/flow';
import { Trash2 } from 'lucide-react';
import { Field } from '../../../ui/Field.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import panelStyles from '../panels/panel.module.css';
import { Section } from '../panels/Section.tsx';
import { StatePicker } from '../panels/StatePicker.tsx';
import { nameInWords } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { MessageField } from '../texts/MessageField.tsx';
import { messages } from './messages.ts';
import { newIntentListener } from './new-intent.ts';

/** Meanings that are learned from examples, for rules to ask for and, if wanted, to act on anywhere. */
export function Intents() {
  const store = useEditorStore();
  const listeners = useEditor(({ flow }) => flow.listeners);
  const intents = listeners.filter(({ kind }) => kind === 'intent');
  const nameOf = ({ label, intent, id }: ListenerDocument) => label || nameInWords(intent ?? id);
  const apply = (operations: FlowOperation[], typing?: string) =>
    store.getState().apply(operations, { label: messages.intents, gesture: typing && `listener/${typing}` });
  const set = (listener: ListenerDocument, typing?: string) =>
    apply([{ type: 'setListener', listener }], typing && `${listener.id}/${typing}`);
  const add = () => {
    const name = freeName('meaning', (taken) =>
      listeners.some(({ intent, id }) => intent === taken || id === `intent_${taken}`),
    );
    apply([newIntentListener(name, '')]);
  };

  return (
    <Section title={messages.intents} hint={messages.intentsHint}>
      {intents.map((listener) => (
        <div key={listener.id} className={panelStyles.card} data-field={`listener-${listener.id}`}>
          <div className={panelStyles.rowWithButton}>
            <Field label={messages.intentName} hint={messages.intentCalled(listener.intent ?? listener.id)}>
              <TextField
                size="small"
                value={listener.label ?? ''}
                placeholder={nameInWords(listener.intent ?? listener.id)}
                onValueChange={(label) => set({ ...listener, label }, 'label')}
              />
            </Field>
            <IconButton
              size="small"
              label={messages.removeIntent(nameOf(listener))}
              icon={<Trash2 />}
              onClick={() => apply([{ type: 'removeListener', id: listener.id }])}
            />
          </div>
          <Field label={messages.intentExamples} hint={messages.intentFew}>
            <ChipsInput
              values={listener.examples ?? []}
              placeholder={messages.phrasingsPlaceholder}
              onChange={(examples) => set({ ...listener, examples })}
            />
          </Field>
          <div className={panelStyles.sentence}>
            <span>{messages.intentTo}</span>
            <StatePicker
              value={listener.to ?? ''}
              label={messages.intentTo}
              emptyText={messages.intentStay}
              editLabel={messages.edit(nameOf(listener))}
              operationsFor={(to) => [{ type: 'setListener', listener: { ...listener, to } }]}
            />
          </div>
          <MessageField
            label={messages.questionAnswer}
            value={listener.answer ?? ''}
            minRows={1}
            onChange={(answer) => set({ ...listener, answer }, 'answer')}
          />
        </div>
      ))}
      <AddButton onAdd={add}>{messages.addIntent}</AddButton>
    </Section>
  );
}
