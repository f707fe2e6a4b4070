import { type BranchDocument, type ConditionDocument, type FlowOperation, freeName } from '@turnwise/flow';
import { Plus } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';
import panelStyles from '../panels/panel.module.css';
import { ReorderList } from '../panels/ReorderList.tsx';
import { Section } from '../panels/Section.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { writeNext } from '../panels/write-next.ts';
import { useEditorStore } from '../store/editor-context.tsx';
import { BranchEditor } from './BranchEditor.tsx';
import { branchWords } from './branch-words.ts';
import { firstRule, type RuleStart } from './condition-subject.ts';
import { messages } from './messages.ts';
import type { RuleScope } from './rule-scope.ts';
import { TryMessage } from './TryMessage.tsx';

export interface BranchListProps {
  /** The state the branches belong to. */
  name: string;
  branches: readonly BranchDocument[];
  onChange: (branches: BranchDocument[], typing?: string) => void;
  scope: RuleScope;
  /** What a new branch's rule looks at. */
  starts: RuleStart;
  /** The slot asked for: its choices can become branches at once. */
  slot?: string;
  emptyText?: string;
}

/** A state's branches, first to last. The order is the priority, so it is shown, dragged and said. */
export function BranchList({ name, branches, onChange, scope, starts, slot, emptyText }: BranchListProps) {
  const store = useEditorStore();
  const list = useRef<HTMLDivElement>(null);
  const words = () => stateLabel(name, store.getState().flow.states[name]);
  const freshId = (taken: readonly BranchDocument[]) =>
    freeName('branch', (candidate) => taken.some(({ id }) => id === candidate));

  const move = (from: number, to: number) => {
    const branch = branches[from];
    if (!branch) return;
    const operation: FlowOperation = { type: 'moveBranch', state: name, branch: branch.id, index: to };
    store.getState().apply([operation], { label: messages.moveBranch(words()) });
  };
  const { flow } = store.getState();
  const choices = slot === undefined ? [] : (flow.slots[slot]?.choices ?? []);
  const open = choices.filter(({ value }) => !branches.some(({ when }) => isChoice(when, slot, value)));
  const addPerChoice = () => {
    const next = [...branches];
    for (const { value, label } of open) {
      next.push({
        id: freshId(next),
        label: label || value,
        when: { kind: 'slot', slot: slot ?? '', op: 'is', value },
        to: '',
      });
    }
    onChange(next);
  };

  return (
    <Section title={messages.branches} hint={branches.length > 1 ? messages.branchesHint : undefined}>
      <div ref={list} className={panelStyles.stack} data-field="branches">
        {branches.length === 0 && <p className={panelStyles.hint}>{emptyText ?? messages.noBranches}</p>}
        {branches.length > 0 && (
          <ReorderList
            label={messages.branchList}
            items={branches}
            keyOf={({ id }) => id}
            nameOf={(branch, index) =>
              messages.branchNamed(index + 1, branchWords(branch, store.getState().flow))
            }
            onMove={move}
          >
            {(branch, index, handle) => (
              <BranchEditor
                state={name}
                branch={branch}
                index={index}
                handle={branches.length > 1 ? handle : null}
                scope={scope}
                starts={starts}
                onChange={(next, typing) =>
                  onChange(
                    branches.map((old) => (old === branch ? next : old)),
                    typing === undefined ? undefined : `branches.${branch.id}.${typing}`,
                  )
                }
                onRemove={() => onChange(branches.filter((old) => old !== branch))}
                onDuplicate={() =>
                  onChange(branches.toSpliced(index + 1, 0, { ...branch, id: freshId(branches) }))
                }
              />
            )}
          </ReorderList>
        )}
        <div className={panelStyles.actions}>
          <Button
            size="small"
            icon={<Plus aria-hidden="true" />}
            onClick={() =>
              writeNext(
                () =>
                  onChange([
                    ...branches,
                    { id: freshId(branches), when: firstRule(starts, slot, flow), to: '' },
                  ]),
                () => list.current?.querySelector(`[data-field="branches.${branches.length}"]`),
              )
            }
          >
            {messages.addBranch}
          </Button>
          {open.length > 0 && (
            <Button size="small" variant="ghost" onClick={addPerChoice}>
              {open.length === choices.length ? messages.branchPerChoice : messages.branchPerOther}
            </Button>
          )}
        </div>
        {branches.length > 0 && <TryMessage name={name} branches={branches} asked={slot} />}
      </div>
    </Section>
  );
}

/** Whether a rule says that the slot is this one of its choices, and nothing else. */
const isChoice = (when: ConditionDocument, slot: string | undefined, value: string): boolean =>
  when.kind === 'slot' && when.slot === slot && when.op === 'is' && when.value === value;
