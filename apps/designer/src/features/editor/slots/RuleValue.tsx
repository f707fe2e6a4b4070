import type { SlotRule } from '@turnwise/flow';
import { NumberField } from '../../../ui/NumberField.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import styles from '../panels/panel.module.css';
import { PatternInput } from '../rules/PatternInput.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { messages, slotRuleWords } from './messages.ts';
import { countryName } from './phone-country.ts';
import { RuleDay } from './RuleDay.tsx';
import ownStyles from './slots.module.css';
import { WeekdayPicker } from './WeekdayPicker.tsx';

export interface RuleValueProps {
  rule: SlotRule;
  onChange: (rule: SlotRule, typing?: boolean) => void;
}

/** What a rule compares with, written the way the rule needs it. */
export function RuleValue({ rule, onChange }: RuleValueProps) {
  const label = slotRuleWords[rule.kind];
  switch (rule.kind) {
    case 'pattern':
      return (
        <div className={ownStyles.wide}>
          <PatternInput
            isWhole
            pattern={rule.value}
            onChange={(value) => onChange({ ...rule, value }, true)}
          />
        </div>
      );
    case 'startsWith':
    case 'contains':
      return (
        <TextField
          aria-label={label}
          size="small"
          className={styles.grow}
          value={rule.value}
          onValueChange={(value) => onChange({ ...rule, value }, true)}
        />
      );
    case 'minLength':
    case 'maxLength':
    case 'min':
    case 'max': {
      const isLength = rule.kind === 'minLength' || rule.kind === 'maxLength';
      return (
        <>
          <NumberField
            aria-label={label}
            size="small"
            className={styles.short}
            integer={isLength}
            min={isLength ? 0 : undefined}
            max={isLength ? 10_000 : undefined}
            value={rule.value}
            onValueChange={(value) => value !== undefined && onChange({ ...rule, value }, true)}
          />
          {isLength && <span>{messages.characters}</span>}
        </>
      );
    }
    case 'after':
    case 'before':
      return (
        <RuleDay label={label} value={rule.value} onChange={(value) => onChange({ ...rule, value }, true)} />
      );
    case 'weekdays':
      return (
        <WeekdayPicker
          label={messages.weekdays}
          days={rule.value}
          onChange={(value) => onChange({ ...rule, value })}
        />
      );
    case 'oneOf':
      return (
        <div className={ownStyles.wide}>
          <ChipsInput
            aria-label={label}
            commas
            values={rule.value}
            placeholder={messages.oneOfPlaceholder}
            onChange={(value) => onChange({ ...rule, value })}
          />
        </div>
      );
    case 'country':
      return (
        <div className={ownStyles.wide}>
          <ChipsInput
            aria-label={messages.country}
            commas
            values={rule.value}
            placeholder={messages.countryHint}
            labelOf={countryName}
            read={(text) => {
              const code = text.trim().toUpperCase();
              return /^[A-Z]{2}$/.test(code) && countryName(code) !== code
                ? { value: code }
                : { error: messages.countryUnknown(text) };
            }}
            onChange={(value) => onChange({ ...rule, value })}
          />
        </div>
      );
    case 'integer':
      return null;
  }
}
