import type { ConditionDocument } from '@turnwise/flow';
import { Combobox } from '../../../ui/Combobox.tsx';
import { uiMessages } from '../../../ui/messages.ts';
import { TextField } from '../../../ui/TextField.tsx';
import panelStyles from '../panels/panel.module.css';
import { messages } from './messages.ts';
import styles from './rules.module.css';

type AiCondition = Extract<ConditionDocument, { kind: 'ai' }>;

/** "The AI thinks": a question about the message, and the answer that counts. */
export function AiRule({
  condition,
  onChange,
}: {
  condition: AiCondition;
  onChange: (condition: ConditionDocument, typing?: boolean) => void;
}) {
  const target = condition.target ?? 'yes';
  const known = ['yes', 'no', target].filter(
    (each, index, all) => each !== '' && all.indexOf(each) === index,
  );
  return (
    <>
      <div className={styles.wide}>
        <TextField
          aria-label={messages.aiQuestion}
          size="small"
          value={condition.question}
          onValueChange={(question) => onChange({ ...condition, question }, true)}
          placeholder={messages.aiPlaceholder}
        />
      </div>
      <span>{messages.aiAnswer}</span>
      <Combobox
        aria-label={messages.aiAnswer}
        size="small"
        width="inline"
        value={target}
        onValueChange={(next) => onChange({ ...condition, target: next })}
        onCreate={(next) => onChange({ ...condition, target: next })}
        createLabel={uiMessages.quote}
        options={known.map((each) => ({ value: each, label: each }))}
      />
      <p className={panelStyles.hint}>{messages.aiHint}</p>
    </>
  );
}
