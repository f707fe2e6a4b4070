import { type ActionDocument, freeName, labelToName } from '@turnwise/flow';
import { Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import styles from '../panels/panel.module.css';
import { ReorderList } from '../panels/ReorderList.tsx';
import { Section } from '../panels/Section.tsx';
import { actionLabel, nameInWords } from '../panels/state-label.ts';
import { writeNext } from '../panels/write-next.ts';
import { ConditionEditor } from '../rules/ConditionEditor.tsx';
import type { RuleScope } from '../rules/rule-scope.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { editOutcomes } from './action-edits.ts';
import { messages } from './messages.ts';
import { leafPaths } from './result-paths.ts';

type OutcomeDocument = NonNullable<ActionDocument['outcomes']>[number];

/** The ways an action can end. A call over the web tells them apart by rules on what came back. */
export function Outcomes({ name, action }: { name: string; action: ActionDocument }) {
  const store = useEditorStore();
  const label = useEditor(({ flow }) => actionLabel(flow, name));
  const outcomes = action.outcomes ?? [];
  const set = (next: OutcomeDocument[], typing?: string) => {
    const { apply, flow } = store.getState();
    apply(editOutcomes(flow, name, next), {
      label: messages.editAction(label),
      gesture: typing === undefined ? undefined : `action/${name}/outcomes/${typing}`,
    });
  };
  const change = (index: number, outcome: OutcomeDocument, typing?: string) =>
    set(
      outcomes.map((old, at) => (at === index ? outcome : old)),
      typing,
    );
  const add = () => {
    const free = freeName('outcome', (candidate) => outcomes.some((outcome) => outcome.name === candidate));
    set([...outcomes, { name: free, label: '' }]);
  };
  /** While nothing leads out of it by that name, an outcome's name follows its label. */
  const rename = (index: number, outcome: OutcomeDocument, text: string) => {
    const wanted = labelToName(text, outcome.name);
    const isTaken = outcomes.some((other, at) => at !== index && other.name === wanted);
    const isFresh =
      /^outcome(_\d+)?$/.test(outcome.name) || outcome.name === labelToName(outcome.label ?? '', '');
    const next = isFresh && !isTaken && !isUsed(outcome.name) ? wanted : outcome.name;
    change(index, { ...outcome, name: next, label: text }, `${index}`);
  };
  const isUsed = (outcome: string) =>
    Object.values(store.getState().flow.states).some(
      (state) => state.kind === 'action' && state.action === name && (state.outcomes?.[outcome] ?? '') !== '',
    ) || (action.samples ?? []).some((sample) => sample.outcome === outcome);
  const nameOf = ({ label: own, name: internal }: OutcomeDocument) => own || nameInWords(internal);

  return (
    <Section
      title={messages.outcomes}
      hint={outcomes.length === 0 ? messages.outcomesEmpty : messages.outcomesHint}
    >
      {outcomes.length > 0 && (
        <ReorderList
          label={messages.outcomes}
          items={outcomes}
          keyOf={(_, index) => String(index)}
          nameOf={nameOf}
          onMove={(from, to) => {
            const outcome = outcomes[from];
            if (outcome) set(outcomes.toSpliced(from, 1).toSpliced(to, 0, outcome));
          }}
        >
          {(outcome, index, handle) => (
            <div className={action.kind === 'http' ? styles.card : undefined}>
              <div className={styles.cardHead}>
                {handle}
                <TextField
                  size="small"
                  aria-label={messages.outcomeLabel(index + 1)}
                  value={outcome.label ?? nameInWords(outcome.name)}
                  placeholder={messages.outcomePlaceholder}
                  onValueChange={(text) => rename(index, outcome, text)}
                />
                <IconButton
                  size="small"
                  label={messages.removeOutcome(nameOf(outcome))}
                  icon={<Trash2 />}
                  onClick={() => set(outcomes.toSpliced(index, 1))}
                />
              </div>
              {action.kind === 'http' && (
                <OutcomeRule
                  action={action}
                  outcome={outcome}
                  onChange={(next, typing) => change(index, next, typing ? `${index}/when` : undefined)}
                />
              )}
            </div>
          )}
        </ReorderList>
      )}
      <AddButton onAdd={add}>{messages.addOutcome}</AddButton>
    </Section>
  );
}

interface OutcomeRuleProps {
  action: ActionDocument;
  outcome: OutcomeDocument;
  onChange: (outcome: OutcomeDocument, typing?: boolean) => void;
}

function OutcomeRule({ action, outcome, onChange }: OutcomeRuleProps) {
  const root = useRef<HTMLDivElement>(null);
  const fields = (action.samples ?? []).flatMap(({ data }) => (data === undefined ? [] : leafPaths(data)));
  const scope: RuleScope = {
    kinds: ['data', 'all', 'any_of', 'not'],
    dataLabel: messages.responseData,
    dataPaths: [
      { value: 'status', label: messages.status },
      { value: 'body', label: messages.body },
      ...[...new Set(fields)].map((path) => ({
        value: `body.${path}`,
        label: messages.bodyField(nameInWords(path).replaceAll('.', ', ')),
      })),
    ],
  };
  const { when, ...rest } = outcome;
  const add = () => onChange({ ...rest, when: { kind: 'data', path: 'status', op: 'is', value: 200 } });
  return (
    <div ref={root} className={styles.stack}>
      <div className={styles.sentence}>
        <span>{when ? messages.outcomeWhen : messages.outcomeAlways}</span>
        <Button
          size="small"
          variant="ghost"
          onClick={() => (when ? onChange(rest) : writeNext(add, () => root.current))}
        >
          {when ? messages.outcomeDropRule : messages.outcomeAddRule}
        </Button>
      </div>
      {when && (
        <ConditionEditor
          condition={when}
          scope={scope}
          starts="data"
          onChange={(next, typing) => onChange({ ...rest, when: next }, typing)}
        />
      )}
    </div>
  );
}
