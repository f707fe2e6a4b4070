import type { Scalar, Slot } from '@turnwise/flow';
import type { Conversation, SlotState } from '@turnwise/runtime';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { simulatorMessages } from '../messages.ts';
import { readSlotInput } from '../model/read-slot-input.ts';
import styles from './SlotsPane.module.css';

const words = simulatorMessages.slots;

interface SlotRowProps {
  name: string;
  slot: Slot;
  language: string;
  known: SlotState | undefined;
  isAsked: boolean;
  conversation: Conversation | null;
  onSet: (value: Scalar | null) => void;
}

/** One slot: where its value came from, and the value to change. */
export function SlotRow({ name, slot, language, known, isAsked, conversation, onSet }: SlotRowProps) {
  const label = slot.label || name.replaceAll('_', ' ');
  const value = known?.value ?? null;
  const [problem, setProblem] = useState<string | null>(null);
  const options = optionsOf(slot);

  const commit = (text: string): boolean => {
    if (text === '') {
      if (value !== null) onSet(null);
      return true;
    }
    if (!conversation) return true;
    const read = readSlotInput(slot, text, conversation, language);
    if (read.ok) onSet(read.value);
    else setProblem(slot.message || words.invalid(label));
    return read.ok;
  };

  return (
    <li>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <Source known={known} isAsked={isAsked} />
      </div>
      <div className={styles.value}>
        {options ? (
          <Select
            size="small"
            aria-label={words.value(label)}
            placeholder={words.empty}
            value={value === null ? undefined : String(value)}
            onValueChange={(chosen) => onSet(slot.type === 'boolean' ? chosen === 'true' : chosen)}
            options={options}
          />
        ) : (
          <ValueField
            label={words.value(label)}
            value={value === null ? '' : String(value)}
            isInvalid={problem !== null}
            onType={() => setProblem(null)}
            onCommit={commit}
          />
        )}
        {value !== null && (
          <IconButton size="small" label={words.clear(label)} icon={<X />} onClick={() => onSet(null)} />
        )}
      </div>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </li>
  );
}

function optionsOf(slot: Slot): readonly { value: string; label: string }[] | null {
  if (slot.type === 'choice') {
    return slot.choices.map((choice) => ({ value: choice.value, label: choice.label || choice.value }));
  }
  if (slot.type !== 'boolean') return null;
  return [
    { value: 'true', label: words.yes },
    { value: 'false', label: words.no },
  ];
}

function Source({ known, isAsked }: { known: SlotState | undefined; isAsked: boolean }) {
  const nothing = known?.skipped ? words.skipped : isAsked ? words.asked : words.notAsked;
  const origin = known === undefined || known.value === null ? nothing : words.sources[known.source];
  return (
    <span className={styles.source}>
      {origin}
      {known?.confirmed && (
        <>
          {' · '}
          <Check aria-hidden="true" className={styles.check} /> {words.confirmed}
        </>
      )}
      {known?.attempts ? ` · ${words.tries(known.attempts)}` : null}
    </span>
  );
}

interface ValueFieldProps {
  label: string;
  value: string;
  isInvalid: boolean;
  onType: () => void;
  /** False when the text cannot be kept: it stays to be put right. */
  onCommit: (text: string) => boolean;
}

/** A value to type over: kept on Enter or on leaving, let be on Escape. */
function ValueField({ label, value, isInvalid, onType, onCommit }: ValueFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = () => {
    if (typed === null) return;
    if (typed.trim() === value || onCommit(typed.trim())) setTyped(null);
  };
  return (
    <TextField
      size="small"
      aria-label={label}
      aria-invalid={isInvalid || undefined}
      placeholder={words.empty}
      value={typed ?? value}
      onValueChange={(text) => {
        setTyped(text);
        onType();
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key !== 'Escape') return;
        setTyped(null);
        onType();
      }}
    />
  );
}
