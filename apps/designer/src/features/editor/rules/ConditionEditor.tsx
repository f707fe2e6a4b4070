import { type ConditionDocument, conditionSchema, isUncertainCondition } from '@turnwise/flow';
import { Plus, TriangleAlert, X } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { writeNext } from '../panels/write-next.ts';
import { emptyCondition, type RuleStart, withAnother, withoutPart } from './condition-subject.ts';
import { LeafCondition } from './LeafCondition.tsx';
import { messages } from './messages.ts';
import type { RuleScope } from './rule-scope.ts';
import styles from './rules.module.css';
import { SubjectPicker } from './SubjectPicker.tsx';

export interface ConditionEditorProps {
  condition: ConditionDocument;
  /** `typing` is true while a text of the rule is being written. */
  onChange: (condition: ConditionDocument, typing?: boolean) => void;
  scope: RuleScope;
  /** What a rule added here begins as. */
  starts?: RuleStart;
  /** How deep it is nested; the outermost one offers "and" and "or". */
  depth?: number;
}

/** A rule as a sentence of pickers; rules inside rules stand indented under what combines them. */
export function ConditionEditor({
  condition,
  onChange,
  scope,
  starts = 'keyword',
  depth = 0,
}: ConditionEditorProps) {
  const parts = useRef<HTMLDivElement>(null);
  const another = emptyCondition(starts);
  const add = (next: ConditionDocument) =>
    // The last of them stands before the button that adds one.
    writeNext(
      () => onChange(next),
      () => parts.current?.lastElementChild?.previousElementSibling,
    );
  const isGroup = condition.kind === 'all' || condition.kind === 'any_of';
  return (
    <div className={styles.editor}>
      {isGroup ? (
        <>
          <div className={styles.sentence}>
            <SubjectPicker condition={condition} onChange={onChange} scope={scope} />
          </div>
          <div ref={parts} className={styles.parts}>
            {condition.conditions.length === 0 && <p className={styles.lead}>{messages.noRules}</p>}
            {condition.conditions.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a rule have no identity of their own.
              <div key={index} className={styles.part}>
                <ConditionEditor
                  condition={part}
                  scope={scope}
                  starts={starts}
                  depth={depth + 1}
                  onChange={(next, typing) =>
                    onChange(
                      {
                        ...condition,
                        conditions: condition.conditions.map((old, at) => (at === index ? next : old)),
                      },
                      typing,
                    )
                  }
                />
                <IconButton
                  size="small"
                  label={messages.removeRule}
                  icon={<X />}
                  onClick={() => onChange(withoutPart(condition, index))}
                />
              </div>
            ))}
            <div className={styles.joins}>
              <Button
                size="small"
                variant="ghost"
                icon={<Plus aria-hidden="true" />}
                onClick={() => add({ ...condition, conditions: [...condition.conditions, another] })}
              >
                {condition.kind === 'all' ? messages.addAnd : messages.addOr}
              </Button>
            </div>
          </div>
        </>
      ) : condition.kind === 'not' ? (
        <>
          <div className={styles.sentence}>
            <SubjectPicker condition={condition} onChange={onChange} scope={scope} />
          </div>
          <div className={styles.parts}>
            <div className={styles.part}>
              <ConditionEditor
                condition={condition.condition}
                scope={scope}
                starts={starts}
                depth={depth + 1}
                onChange={(next, typing) => onChange({ ...condition, condition: next }, typing)}
              />
              <IconButton
                size="small"
                label={messages.removeRule}
                icon={<X />}
                onClick={() => onChange(condition.condition)}
              />
            </div>
          </div>
        </>
      ) : (
        <LeafCondition condition={condition} onChange={onChange} scope={scope} />
      )}
      {depth === 0 && !isGroup && condition.kind !== 'any' && (
        <div className={styles.joins}>
          <Button
            size="small"
            variant="ghost"
            icon={<Plus aria-hidden="true" />}
            onClick={() => add(withAnother(condition, 'all', another))}
          >
            {messages.addAnd}
          </Button>
          <Button
            size="small"
            variant="ghost"
            icon={<Plus aria-hidden="true" />}
            onClick={() => add(withAnother(condition, 'any_of', another))}
          >
            {messages.addOr}
          </Button>
        </div>
      )}
      {depth === 0 && scope.critical && isUncertain(condition) && (
        <p className={styles.warning} role="status">
          <TriangleAlert width={14} height={14} aria-hidden="true" />
          {messages.uncertain}
        </p>
      )}
    </div>
  );
}

function isUncertain(document: ConditionDocument): boolean {
  const condition = conditionSchema.safeParse(document);
  return condition.success && isUncertainCondition(condition.data);
}
