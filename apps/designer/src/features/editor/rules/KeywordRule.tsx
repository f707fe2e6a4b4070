import type { ConditionDocument } from '@turnwise/flow';
import { ChevronRight } from 'lucide-react';
import { Checkbox } from '../../../ui/Checkbox.tsx';
import { Select } from '../../../ui/Select.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { messages } from './messages.ts';
import styles from './rules.module.css';

type KeywordCondition = Extract<ConditionDocument, { kind: 'keyword' }>;

/** "The message says" any of these words or phrases. */
export function KeywordRule({
  condition,
  onChange,
}: {
  condition: KeywordCondition;
  onChange: (condition: ConditionDocument) => void;
}) {
  return (
    <div className={styles.wide}>
      <ChipsInput
        aria-label={messages.words}
        placeholder={messages.wordsPlaceholder}
        commas
        values={condition.words}
        onChange={(words) => onChange({ ...condition, words })}
      />
      <details className={styles.more}>
        <summary>
          <ChevronRight aria-hidden="true" />
          {condition.match === 'anywhere' ? messages.matchAnywhere : messages.matchWord}
          {condition.caseSensitive ? `, ${messages.caseSensitive.toLowerCase()}` : ''}
        </summary>
        <div className={styles.moreBody}>
          <Select
            aria-label={messages.match}
            size="small"
            value={condition.match ?? 'word'}
            onValueChange={(match) => onChange({ ...condition, match })}
            options={[
              { value: 'word', label: messages.matchWord },
              { value: 'anywhere', label: messages.matchAnywhere },
            ]}
          />
          <Checkbox
            checked={condition.caseSensitive ?? false}
            onCheckedChange={(caseSensitive) => onChange({ ...condition, caseSensitive })}
            label={messages.caseSensitive}
          />
        </div>
      </details>
    </div>
  );
}
