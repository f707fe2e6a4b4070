import { type Weekday, weekdays } from '@turnwise/flow';
import { useId } from 'react';
import { weekdayNames } from '../../../language/weekday-names.ts';
import { cx } from '../../../ui/cx.ts';
import { messages } from './messages.ts';
import styles from './WeekdayPicker.module.css';

export interface WeekdayPickerProps {
  label: string;
  days: readonly Weekday[];
  onChange: (days: Weekday[]) => void;
}

/** Days of the week to switch on and off. The last one stays on: with none, no answer would be right. */
export function WeekdayPicker({ label, days, onChange }: WeekdayPickerProps) {
  const hint = useId();
  const names = weekdayNames('long');
  const shortNames = weekdayNames('short');
  const toggle = (day: Weekday) => {
    const wanted = weekdays.filter((each) => days.includes(each) !== (each === day));
    if (wanted.length > 0) onChange(wanted);
  };
  return (
    <div className={styles.picker}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot stand in a sentence. */}
      <div role="group" aria-label={label} className={styles.days}>
        {weekdays.map((day) => {
          const on = days.includes(day);
          const isLast = on && days.length === 1;
          return (
            <button
              key={day}
              type="button"
              aria-pressed={on}
              aria-label={names[day]}
              aria-disabled={isLast || undefined}
              aria-describedby={isLast ? hint : undefined}
              className={cx(styles.day, on && styles.on)}
              onClick={() => toggle(day)}
            >
              {shortNames[day]}
            </button>
          );
        })}
      </div>
      {days.length === 1 && (
        <p id={hint} className={styles.hint}>
          {messages.oneWeekday}
        </p>
      )}
    </div>
  );
}
