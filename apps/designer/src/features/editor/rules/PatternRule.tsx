import type { ConditionDocument } from '@turnwise/flow';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { messages } from './messages.ts';
import { PatternInput } from './PatternInput.tsx';
import styles from './rules.module.css';

type PatternCondition = Extract<ConditionDocument, { kind: 'regex' }>;

/** "The message looks like a pattern": a regular expression, for those who know them. */
export function PatternRule({
  condition,
  onChange,
}: {
  condition: PatternCondition;
  onChange: (condition: ConditionDocument, typing?: boolean) => void;
}) {
  const flags = condition.flags ?? '';
  const ignoresCase = flags.includes('i');
  return (
    <div className={styles.wide}>
      <PatternInput
        pattern={condition.pattern}
        flags={flags}
        onChange={(pattern) => onChange({ ...condition, pattern }, true)}
      />
      <Checkbox
        checked={ignoresCase}
        onCheckedChange={(on) =>
          onChange({ ...condition, flags: on ? `i${flags}` : flags.replaceAll('i', '') })
        }
        label={messages.ignoreCase}
      />
    </div>
  );
}
