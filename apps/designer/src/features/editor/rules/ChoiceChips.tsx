import type { Choice } from '@turnwise/flow';
import { cx } from '../../../ui/cx.ts';
import { messages } from './messages.ts';
import styles from './rules.module.css';

export interface ChoiceChipsProps {
  choices: readonly Choice[];
  values: readonly string[];
  onChange: (values: string[]) => void;
}

/** Any number of a slot's choices, in the slot's order. */
export function ChoiceChips({ choices, values, onChange }: ChoiceChipsProps) {
  const toggle = (value: string) => {
    const wanted = new Set(values);
    if (!wanted.delete(value)) wanted.add(value);
    onChange(choices.map((choice) => choice.value).filter((each) => wanted.has(each)));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a sentence.
    <span role="group" aria-label={messages.oneOf} className={styles.choices}>
      {choices.map((choice) => {
        const on = values.includes(choice.value);
        return (
          <button
            key={choice.value}
            type="button"
            aria-pressed={on}
            className={cx(styles.choice, on && styles.on)}
            onClick={() => toggle(choice.value)}
          >
            {choice.label || choice.value}
          </button>
        );
      })}
    </span>
  );
}
