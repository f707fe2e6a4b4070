import type { FlowOperation, SlotType } from '@turnwise/flow';
import { slotTypes } from '@turnwise/flow';
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextArea } from '../../../ui/TextArea.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import panelStyles from '../panels/panel.module.css';
import { useEditorStore } from '../store/editor-context.tsx';
import { linesOf } from './fresh-choices.ts';
import { guessSlotType } from './guess-slot-type.ts';
import { messages, slotTypeWords } from './messages.ts';
import { newSlot } from './new-slot.ts';
import { SlotIcon } from './SlotIcon.tsx';

export const slotTypeOptions = slotTypes.map((type) => ({
  value: type,
  label: slotTypeWords[type].name,
  hint: slotTypeWords[type].hint,
  icon: <SlotIcon type={type} />,
}));

export interface NewSlotFormProps {
  /** What was typed so far. */
  label?: string;
  /** Asks for the slot's question as well: it is made to be asked for. */
  asks?: boolean;
  /** What else happens as the slot is made, for example filling it in this question. */
  operationsFor?: (name: string, label: string) => readonly FlowOperation[];
  onDone: (name: string | null) => void;
}

/** Makes a slot where it is needed: a label and a type are enough; the name follows from the label. */
export function NewSlotForm({ label: initial = '', asks = false, operationsFor, onDone }: NewSlotFormProps) {
  const store = useEditorStore();
  const [label, setLabel] = useState(initial);
  const [chosen, setChosen] = useState<SlotType | null>(null);
  const type = chosen ?? guessSlotType(label);
  const [prompt, setPrompt] = useState('');
  const [choices, setChoices] = useState('');
  const first = useRef<HTMLInputElement>(null);
  // Whatever of it is not known yet is written next; the list it was chosen from gives the focus back first.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => first.current?.focus());
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);

  const create = () => {
    const text = label.trim();
    if (text === '') return;
    const { flow, apply } = store.getState();
    const { name, operation } = newSlot(flow, text, type, {
      prompt: prompt.trim(),
      choices: linesOf(choices),
    });
    const result = apply([operation, ...(operationsFor?.(name, text) ?? [])], {
      label: messages.newNamed(text),
    });
    if (result.ok) onDone(name);
  };

  return (
    <form
      className={panelStyles.card}
      aria-label={messages.newTitle}
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        create();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone(null);
      }}
    >
      <Field label={messages.newLabel}>
        <TextField
          ref={asks && initial !== '' ? undefined : first}
          value={label}
          onValueChange={setLabel}
          placeholder={messages.newPlaceholder}
        />
      </Field>
      <Field label={messages.newType}>
        <Select value={type} onValueChange={setChosen} options={slotTypeOptions} />
      </Field>
      {type === 'choice' && (
        <Field label={messages.newChoices} hint={messages.newChoicesHint}>
          <TextArea minRows={3} value={choices} onValueChange={setChoices} />
        </Field>
      )}
      {asks && (
        <Field label={messages.prompt}>
          <TextField
            ref={initial === '' ? undefined : first}
            value={prompt}
            onValueChange={setPrompt}
            placeholder={slotTypeWords[type].question}
          />
        </Field>
      )}
      <div className={panelStyles.actions}>
        <Button type="submit" variant="primary" size="small" aria-disabled={label.trim() === ''}>
          {messages.create}
        </Button>
        <Button variant="ghost" size="small" onClick={() => onDone(null)}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
