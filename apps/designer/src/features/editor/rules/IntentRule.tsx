import { type ConditionDocument, labelToName } from '@turnwise/flow';
import { Combobox } from '../../../ui/Combobox.tsx';
import { newIntentListener } from '../listeners/new-intent.ts';
import panelStyles from '../panels/panel.module.css';
import { nameInWords } from '../panels/state-label.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { ChipsInput } from '../texts/ChipsInput.tsx';
import { messages } from './messages.ts';
import type { RuleScope } from './rule-scope.ts';
import styles from './rules.module.css';

type IntentCondition = Extract<ConditionDocument, { kind: 'intent' }>;

/** "The message means": something learned from examples, here or under "Always listening". */
export function IntentRule({
  condition,
  onChange,
  scope,
}: {
  condition: IntentCondition;
  onChange: (condition: ConditionDocument) => void;
  scope: RuleScope;
}) {
  const store = useEditorStore();
  const listeners = useEditor((state) => state.flow.listeners);
  const shared = listeners.filter((listener) => listener.kind === 'intent');
  const own = scope.intents ?? {};
  const names = [...new Set([...Object.keys(own), ...shared.map(({ intent, id }) => intent ?? id)])];
  const current = condition.intent;
  const listener = shared.find(({ intent, id }) => (intent ?? id) === current);
  const isOwn = Object.hasOwn(own, current) || (scope.setIntent !== undefined && listener === undefined);

  const create = (text: string) => {
    const name = labelToName(text, 'meaning');
    const { apply, asOneStep } = store.getState();
    asOneStep(() => {
      if (scope.setIntent) scope.setIntent(name, [...(own[name] ?? [])]);
      else apply(newIntentListener(name, text), { label: messages.newIntent(text) });
      onChange({ ...condition, intent: name });
    });
  };
  const options = [...names, ...(current === '' || names.includes(current) ? [] : [current])].map((name) => ({
    value: name,
    label: shared.find(({ intent, id }) => (intent ?? id) === name)?.label ?? nameInWords(name),
  }));

  return (
    <>
      <Combobox
        aria-label={messages.intent}
        size="small"
        width="inline"
        value={current === '' ? undefined : current}
        options={options}
        placeholder={messages.chooseIntent}
        searchPlaceholder={messages.findIntent}
        emptyText={messages.noIntent}
        onValueChange={(intent) => onChange({ ...condition, intent })}
        onCreate={create}
        createLabel={messages.newIntent}
      />
      {current !== '' && isOwn && scope.setIntent && (
        <div className={styles.wide}>
          <ChipsInput
            aria-label={messages.intentExamples}
            placeholder={messages.intentPlaceholder}
            values={[...(own[current] ?? [])]}
            onChange={(examples) => scope.setIntent?.(current, examples)}
          />
          <p className={panelStyles.hint}>{messages.intentHint}</p>
        </div>
      )}
      {listener && !isOwn && (
        <p className={panelStyles.hint}>{messages.intentElsewhere(listener.examples?.length ?? 0)}</p>
      )}
    </>
  );
}
