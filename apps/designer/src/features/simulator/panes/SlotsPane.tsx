import { type FlowDocument, resolveFlow, type Scalar, type Slot } from '@turnwise/flow';
import type { Conversation, SlotState } from '@turnwise/runtime';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { simulatorMessages } from '../messages.ts';
import { readSlotInput } from '../model/read-slot-input.ts';
import styles from './SlotsPane.module.css';
import type { TalkActions } from './talk-actions.ts';

const words = simulatorMessages.slots;

interface SlotsPaneProps {
  flow: FlowDocument;
  conversation: Conversation | null;
  actions: TalkActions;
}

/** What the conversation knows, each value editable on the spot. */
export function SlotsPane({ flow, conversation, actions }: SlotsPaneProps) {
  const { slots } = resolveFlow(flow);
  const names = Object.keys(slots);
  if (names.length === 0) return <EmptyState title={words.title}>{words.none}</EmptyState>;
  const data = Object.entries(conversation?.data ?? {});
  return (
    <div className={styles.pane}>
      <ul className={styles.list}>
        {names.map((name) => {
          const slot = slots[name];
          return slot ? (
            <SlotRow
              key={name}
              name={name}
              slot={slot}
              state={conversation?.slots[name]}
              conversation={conversation}
              actions={actions}
            />
          ) : null;
        })}
      </ul>
      {data.length > 0 && (
        <section aria-label={words.data}>
          <h3 className={styles.heading}>{words.data}</h3>
          <dl className={styles.data}>
            {data.map(([key, value]) => (
              <div key={key}>
                <dt>{key.replaceAll('_', ' ')}</dt>
                <dd>{typeof value === 'string' ? value : JSON.stringify(value)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}

interface SlotRowProps {
  name: string;
  slot: Slot;
  state: SlotState | undefined;
  conversation: Conversation | null;
  actions: TalkActions;
}

function SlotRow({ name, slot, state, conversation, actions }: SlotRowProps) {
  const label = slot.label || name.replaceAll('_', ' ');
  const value = state?.value ?? null;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  const commit = () => {
    if (typed === null) return;
    const text = typed.trim();
    setTyped(null);
    if (text === valueToText(value)) return;
    if (text === '') {
      if (value !== null) actions.setSlot(name, null);
      return;
    }
    if (!conversation) return;
    const read = readSlotInput(slot, text, conversation);
    if (read.ok) actions.setSlot(name, read.value);
    else setProblem(slot.message || words.invalid(label));
  };

  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <span className={styles.label}>{label}</span>
        <span className={styles.source}>
          {value === null ? words.notAsked : state && words.sources[state.source]}
          {state?.confirmed && (
            <>
              {' · '}
              <Check aria-hidden="true" className={styles.check} /> {words.confirmed}
            </>
          )}
          {state?.attempts ? ` · ${words.tries(state.attempts)}` : null}
        </span>
      </div>
      <div className={styles.value}>
        <TextField
          size="small"
          aria-label={words.edit(label)}
          aria-invalid={problem !== null}
          value={typed ?? valueToText(value)}
          onValueChange={(text) => {
            setTyped(text);
            setProblem(null);
          }}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === 'Enter') commit();
            if (event.key === 'Escape') setTyped(null);
          }}
        />
        {value !== null && (
          <IconButton
            size="small"
            label={words.clear(label)}
            icon={<X />}
            onClick={() => actions.setSlot(name, null)}
          />
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

function valueToText(value: Scalar | null): string {
  if (value === null) return '';
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return String(value);
}
