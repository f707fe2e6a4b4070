import type { ListenerDocument } from '@turnwise/flow';
import { ChevronRight } from 'lucide-react';
import { Field } from '../../../ui/Field.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Pill } from '../../../ui/Pill.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import panelStyles from '../panels/panel.module.css';
import { StatePicker } from '../panels/StatePicker.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { MessageField } from '../texts/MessageField.tsx';
import { keepListener } from './listener-edits.ts';
import styles from './listeners.module.css';
import { listenerWords, messages } from './messages.ts';
import { Questions } from './Questions.tsx';

// Their answer follows from the conversation, so there is nothing to say in its place.
const answersByItself = new Set(['back', 'repeat', 'correction', 'questions']);
// What sets these off is not a phrase.
const hearsNoPhrases = new Set(['correction', 'questions', 'off_topic', 'silence']);

const usualSilence = 10;

/** One thing that is listened for: what it does in words, on or off, and folded away what can be changed. */
export function ListenerCard({ listener }: { listener: ListenerDocument }) {
  const store = useEditorStore();
  const isChanged = useEditor(({ flow }) => flow.listeners.some(({ id }) => id === listener.id));
  const { name, does, example } = listenerWords[listener.kind];
  // Where these go by themselves, nothing is asked again.
  const leaves = messages.leaves[listener.kind];
  // Silence is heard once it is known how long it lasts.
  const isOn = (listener.enabled ?? true) && (listener.kind !== 'silence' || listener.minutes !== undefined);
  const set = (changes: Partial<ListenerDocument>, typing?: string) => {
    const { apply, flow } = store.getState();
    apply(keepListener(flow, { ...listener, ...changes }), {
      label: messages.edit(name),
      gesture: typing === undefined ? undefined : `listener/${listener.id}/${typing}`,
    });
  };
  return (
    <div className={styles.card} data-field={`listener-${listener.id}`}>
      <details className={styles.details}>
        <summary className={styles.head}>
          <ChevronRight className={styles.mark} aria-hidden="true" />
          <span className={styles.words}>
            <span className={styles.name}>
              {name}
              {!isOn && <Pill>{messages.off}</Pill>}
              {isOn && isChanged && <Pill tone="accent">{messages.changed}</Pill>}
            </span>
            <small>{example}</small>
          </span>
        </summary>
        <div className={styles.body}>
          <p className={panelStyles.hint}>{does}</p>
          {listener.kind === 'silence' && (
            <Field label={messages.minutes}>
              <NumberField
                min={1}
                max={10_080}
                unit={messages.minutesUnit}
                value={listener.minutes}
                placeholder={messages.minutesPlaceholder}
                onValueChange={(minutes) => set({ minutes }, 'minutes')}
              />
            </Field>
          )}
          {listener.kind === 'questions' && (
            <Questions
              questions={listener.questions ?? []}
              onChange={(questions, typing) => set({ questions }, typing)}
            />
          )}
          {!hearsNoPhrases.has(listener.kind) && (
            <Field label={messages.phrasings}>
              <ChipsInput
                values={listener.examples ?? []}
                placeholder={messages.phrasingsPlaceholder}
                onChange={(examples) => set({ examples })}
              />
            </Field>
          )}
          {!answersByItself.has(listener.kind) && (
            <>
              <MessageField
                label={messages.answer}
                value={listener.answer ?? ''}
                placeholder={messages.answerPlaceholder}
                onChange={(answer) => set({ answer }, 'answer')}
              />
              <div className={panelStyles.sentence}>
                <span>{messages.to}</span>
                <StatePicker
                  value={listener.to ?? ''}
                  label={messages.to}
                  emptyText={leaves ?? messages.stay}
                  editLabel={messages.edit(name)}
                  operationsFor={(to) => keepListener(store.getState().flow, { ...listener, to })}
                />
              </div>
              {leaves === undefined && (
                <Field label={messages.returns} layout="row">
                  <Switch checked={listener.return ?? true} onCheckedChange={(on) => set({ return: on })} />
                </Field>
              )}
            </>
          )}
        </div>
      </details>
      <Switch
        aria-label={messages.onOff(name)}
        checked={isOn}
        onCheckedChange={(enabled) =>
          set(
            enabled && listener.kind === 'silence'
              ? { enabled, minutes: listener.minutes ?? usualSilence }
              : { enabled },
          )
        }
      />
    </div>
  );
}
