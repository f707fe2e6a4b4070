import { type ConditionDocument, opsBySlotType } from '@turnwise/flow';
import { Select } from '../../../ui/Select.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { AiRule } from './AiRule.tsx';
import { Comparison } from './Comparison.tsx';
import { opsOfCounts, opsWithoutType, slotTypeOf } from './condition-subject.ts';
import { DataPathPicker } from './DataPathPicker.tsx';
import { IntentRule } from './IntentRule.tsx';
import { KeywordRule } from './KeywordRule.tsx';
import { MemoryKeyPicker } from './MemoryKeyPicker.tsx';
import { messages } from './messages.ts';
import { PatternRule } from './PatternRule.tsx';
import type { RuleScope } from './rule-scope.ts';
import styles from './rules.module.css';
import { SubjectPicker } from './SubjectPicker.tsx';
import { VisitedStatePicker } from './VisitedStatePicker.tsx';

export interface LeafConditionProps {
  condition: ConditionDocument;
  onChange: (condition: ConditionDocument, typing?: boolean) => void;
  scope: RuleScope;
}

/** A single rule: what it looks at, and the rest of its sentence. */
export function LeafCondition({ condition, onChange, scope }: LeafConditionProps) {
  return (
    <div className={styles.sentence}>
      <SubjectPicker condition={condition} onChange={onChange} scope={scope} />
      <Rest condition={condition} onChange={onChange} scope={scope} />
    </div>
  );
}

const affirmations = (['yes', 'no', 'unsure'] as const).map((value) => ({
  value,
  label: messages.affirmation[value],
}));
const moods = (['negative', 'neutral', 'positive'] as const).map((value) => ({
  value,
  label: messages.sentiment[value],
}));

function Rest({ condition, onChange, scope }: LeafConditionProps) {
  const flow = useEditor((state) => state.flow);
  switch (condition.kind) {
    case 'keyword':
      return <KeywordRule condition={condition} onChange={onChange} />;
    case 'regex':
      return <PatternRule condition={condition} onChange={onChange} />;
    case 'intent':
      return <IntentRule condition={condition} onChange={onChange} scope={scope} />;
    case 'ai':
      return <AiRule condition={condition} onChange={onChange} />;
    case 'affirmation':
      return (
        <Select
          aria-label={messages.answerIs}
          size="small"
          width="inline"
          value={condition.is}
          onValueChange={(is) => onChange({ ...condition, is })}
          options={affirmations}
        />
      );
    case 'sentiment':
      return (
        <>
          <Select
            aria-label={messages.howSure}
            size="small"
            width="inline"
            value={String(condition.threshold ?? 0.6)}
            onValueChange={(threshold) => onChange({ ...condition, threshold: Number(threshold) })}
            options={thresholdOptions(condition.threshold ?? 0.6)}
          />
          <Select
            aria-label={messages.mood}
            size="small"
            width="inline"
            value={condition.is}
            onValueChange={(is) => onChange({ ...condition, is })}
            options={moods}
          />
        </>
      );
    case 'slot': {
      const type = slotTypeOf(flow, condition.slot);
      if (condition.slot === '') return null;
      if (type === undefined) return <p className={styles.warning}>{messages.unknownSlot}</p>;
      return (
        <Comparison
          op={condition.op}
          value={condition.value}
          ops={opsBySlotType[type]}
          type={type}
          slot={condition.slot}
          choices={flow.slots[condition.slot]?.choices?.map((choice) => ({ synonyms: [], ...choice }))}
          onChange={(op, value, typing) => onChange(compared(condition, op, value), typing)}
        />
      );
    }
    case 'data':
      return (
        <>
          <DataPathPicker
            path={condition.path}
            paths={scope.dataPaths}
            onChange={(path) => onChange({ ...condition, path })}
          />
          <Comparison
            op={condition.op}
            value={condition.value}
            ops={opsWithoutType}
            type={undefined}
            onChange={(op, value, typing) => onChange(compared(condition, op, value), typing)}
          />
        </>
      );
    case 'memory': {
      const type = slotTypeOf(flow, condition.key);
      return (
        <>
          <MemoryKeyPicker value={condition.key} onChange={(key) => onChange({ ...condition, key })} />
          <Comparison
            op={condition.op}
            value={condition.value}
            ops={(type ? opsBySlotType[type] : opsWithoutType).filter((op) => op !== 'is confirmed')}
            type={type}
            choices={flow.slots[condition.key]?.choices?.map((choice) => ({ synonyms: [], ...choice }))}
            onChange={(op, value, typing) => onChange(compared(condition, op, value), typing)}
          />
        </>
      );
    }
    case 'visits':
      return (
        <>
          <VisitedStatePicker
            value={condition.state}
            onChange={(state) => onChange({ ...condition, state })}
          />
          <Comparison
            op={condition.op}
            value={condition.value}
            ops={opsOfCounts}
            type="integer"
            unit={messages.times}
            onChange={(op, value, typing) => onChange(compared(condition, op, value), typing)}
          />
        </>
      );
    case 'any':
    case 'all':
    case 'any_of':
    case 'not':
      return null;
  }
}

type Compared = Extract<ConditionDocument, { kind: 'slot' | 'data' | 'memory' | 'visits' }>;

/** A value that is not there is left out of the document. */
function compared<C extends Compared>(condition: C, op: C['op'], value: C['value']): C {
  const changed = { ...condition, op, value };
  if (value === undefined) delete changed.value;
  return changed;
}

function thresholdOptions(threshold: number) {
  const known = Object.entries(messages.threshold).map(([value, label]) => ({ value, label }));
  const own = String(threshold);
  if (known.some(({ value }) => value === own)) return known;
  return [...known, { value: own, label: messages.thresholdPercent(Math.round(threshold * 100)) }];
}
