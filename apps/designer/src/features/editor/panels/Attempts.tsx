import { chosenHandoff, type FlowDocument, type RetryDocument, type RetryExit } from '@turnwise/flow';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Select } from '../../../ui/Select.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { stateMessages as messages, messages as shared } from './messages.ts';
import styles from './panel.module.css';
import { StatePicker } from './StatePicker.tsx';
import { stateLabel } from './state-label.ts';

export interface AttemptsProps {
  name: string;
  retry: RetryDocument | undefined;
  onChange: (retry: RetryDocument | null, typing?: string) => void;
}

const ways: readonly { value: RetryExit; label: string }[] = [
  { value: 'handoff', label: messages.then_handoff },
  { value: 'state', label: messages.then_state },
  { value: 'default', label: messages.then_default },
  { value: 'ai', label: messages.then_ai },
  { value: 'cancel', label: messages.then_cancel },
];

/** "After 3 unclear answers, hand over to a person in *Billing team*." */
export function Attempts({ name, retry = {}, onChange }: AttemptsProps) {
  const usual = useEditor(({ flow }) => flow.settings.retryLimit ?? 3);
  const label = useEditor(({ flow }) => stateLabel(name, flow.states[name]));
  const usually = useEditor(({ flow }) => handoffForEverybody(flow));
  const limit = retry.limit ?? usual;
  const then = retry.then ?? 'handoff';
  const to = retry.to ?? '';
  const change = (next: RetryDocument, typing?: string) =>
    onChange(Object.keys(next).length === 0 ? null : next, typing);

  return (
    <div className={styles.stack} data-field="retry">
      <div className={styles.sentence}>
        <span>{messages.after}</span>
        <NumberField
          aria-label={messages.attemptsLimit}
          size="small"
          className={styles.short}
          integer
          min={1}
          max={20}
          steppers
          value={limit}
          onValueChange={(next) =>
            change(next === undefined ? without(retry, 'limit') : { ...retry, limit: next }, 'retry.limit')
          }
        />
        <span>{limit === 1 ? messages.oneUnclear : messages.unclearAnswers}</span>
        <Select
          aria-label={messages.attemptsThen}
          size="small"
          width="inline"
          value={then}
          onValueChange={(next) => {
            const keepsTarget = next === 'handoff' || next === 'state';
            change({ ...(keepsTarget ? retry : without(retry, 'to')), then: next });
          }}
          options={ways}
        />
        {then === 'handoff' && (to !== '' || usually !== null) && <span>{messages.handoffIn}</span>}
        {(then === 'handoff' || then === 'state') && (
          <StatePicker
            value={to}
            label={messages.attemptsTarget}
            near={name}
            field="retry.to"
            emptyText={then === 'handoff' ? (usually ?? messages.handoffAtOnce) : shared.nowhere}
            editLabel={shared.connectState(label)}
            operationsFor={(target) => [
              {
                type: 'editState',
                name,
                changes: { retry: target === '' ? without(retry, 'to') : { ...retry, to: target } },
              },
            ]}
          />
        )}
      </div>
      {then === 'default' && <p className={styles.hint}>{messages.defaultHint}</p>}
    </div>
  );
}

/** Where a person takes over when nothing is drawn here: in the hand-off for everybody, if one is. */
function handoffForEverybody(flow: FlowDocument): string | null {
  const chosen = chosenHandoff(flow);
  return chosen === null ? null : stateLabel(chosen, flow.states[chosen]);
}

function without(retry: RetryDocument, key: 'limit' | 'to'): RetryDocument {
  const rest = { ...retry };
  delete rest[key];
  return rest;
}
