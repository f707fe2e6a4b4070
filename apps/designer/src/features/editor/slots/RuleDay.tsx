import { useState } from 'react';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../panels/panel.module.css';
import { messages } from './messages.ts';
import { type RuleDayParts, readRuleDay, writeRuleDay } from './rule-day.ts';

export interface RuleDayProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** "today", "30 days from today", or a date from the calendar. */
export function RuleDay({ label, value, onChange }: RuleDayProps) {
  // A date is in the document once it is whole; until then its field stands open.
  const [choosingDate, setChoosingDate] = useState(false);
  const parts = readRuleDay(value);
  const kind = choosingDate ? 'date' : parts.kind;
  const days = parts.kind === 'later' || parts.kind === 'earlier' ? parts.days : 30;
  const choose = (next: RuleDayParts['kind']) => {
    setChoosingDate(next === 'date');
    if (next === 'today') onChange(writeRuleDay({ kind: next }));
    if (next === 'later' || next === 'earlier') onChange(writeRuleDay({ kind: next, days }));
  };
  return (
    <>
      {(kind === 'later' || kind === 'earlier') && (
        <NumberField
          aria-label={messages.days}
          size="small"
          className={styles.short}
          integer
          min={1}
          max={9999}
          value={days}
          onValueChange={(next) => next !== undefined && onChange(writeRuleDay({ kind, days: next }))}
        />
      )}
      <Select
        aria-label={label}
        size="small"
        width="inline"
        value={kind}
        onValueChange={choose}
        options={[
          { value: 'today', label: messages.today },
          { value: 'later', label: messages.daysFromNow },
          { value: 'earlier', label: messages.daysAgo },
          { value: 'date', label: messages.onDate },
        ]}
      />
      {kind === 'date' && (
        <TextField
          aria-label={messages.date}
          size="small"
          className={styles.grow}
          type="date"
          value={parts.kind === 'date' ? parts.date : ''}
          onValueChange={(date) => {
            if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return;
            setChoosingDate(false);
            onChange(date);
          }}
        />
      )}
    </>
  );
}
