import type { ValueExpression } from '@turnwise/flow';
import styles from '../../panels/panel.module.css';
import { Section } from '../../panels/Section.tsx';
import { nameInWords } from '../../panels/state-label.ts';
import { ValueOrSlot } from '../../rules/ValueOrSlot.tsx';
import { messages } from '../panel-messages.ts';

export interface ActionInputsProps {
  inputs: readonly string[];
  given: Readonly<Record<string, ValueExpression>>;
  onChange: (given: Record<string, ValueExpression>, typing?: string) => void;
}

/** "Give *order number*": a slot, or a fixed value, for each thing the action needs. */
export function ActionInputs({ inputs, given, onChange }: ActionInputsProps) {
  const names = [...new Set([...inputs, ...Object.keys(given)])];
  return (
    <Section title={messages.actionInputs} hint={names.length === 0 ? messages.actionInputsNone : undefined}>
      {names.map((input) => (
        <div key={input} className={styles.sentence} data-field={`input.${input}`}>
          <span>{messages.actionGive(nameInWords(input))}</span>
          <ValueOrSlot
            type="text"
            label={messages.actionGive(nameInWords(input))}
            value={given[input]}
            onChange={(value, typing) => {
              const next = { ...given };
              if (value === undefined) delete next[input];
              else next[input] = value;
              onChange(next, typing ? `input.${input}` : undefined);
            }}
          />
        </div>
      ))}
    </Section>
  );
}
