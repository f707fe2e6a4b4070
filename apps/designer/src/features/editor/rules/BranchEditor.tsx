import type { BranchDocument, FlowOperation } from '@turnwise/flow';
import { ChevronRight, Copy, Trash2 } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Switch } from '../../../ui/Switch.tsx';
import { TextField } from '../../../ui/TextField.tsx';
import { messages as panelMessages } from '../panels/messages.ts';
import { StatePicker } from '../panels/StatePicker.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { SlotList } from '../slots/SlotList.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { branchWords } from './branch-words.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import type { RuleStart } from './condition-subject.ts';
import { messages } from './messages.ts';
import type { RuleScope } from './rule-scope.ts';
import styles from './rules.module.css';

export interface BranchEditorProps {
  state: string;
  branch: BranchDocument;
  index: number;
  handle: ReactNode;
  scope: RuleScope;
  starts: RuleStart;
  onChange: (branch: BranchDocument, typing?: string) => void;
  onRemove: () => void;
  onDuplicate: () => void;
}

/** One branch as a sentence: "If *amount* is more than 100, go to *Manager approval*." */
export function BranchEditor({
  state,
  branch,
  index,
  handle,
  scope,
  starts,
  onChange,
  onRemove,
  onDuplicate,
}: BranchEditorProps) {
  const label = useEditor(({ flow }) => stateLabel(state, flow.states[state]));
  const stateDocument = useEditor(({ flow }) => flow.states[state]);
  const flow = useEditor(({ flow }) => flow);
  const words = branchWords(branch, flow);
  const [startsOpen] = useState(() => (branch.clear?.length ?? 0) > 0);
  const isCritical = scope.critical === true || branch.critical === true;
  const withClear = (names: string[]): FlowOperation[] => {
    if (!stateDocument || !('branches' in stateDocument)) return [];
    const branches = (stateDocument.branches ?? []).map((other) =>
      other.id === branch.id ? withField(other, 'clear', names.length > 0 ? names : undefined) : other,
    );
    return [{ type: 'editState', name: state, changes: { branches } }];
  };

  return (
    <div className={styles.branch} data-field={`branches.${index}`}>
      <div className={styles.branchHead}>
        {handle}
        <span className={styles.branchName}>
          {branch.label || (index === 0 ? messages.ifWord : messages.elseIf)}
        </span>
        <IconButton
          size="small"
          label={messages.duplicateBranch(words)}
          icon={<Copy />}
          onClick={onDuplicate}
        />
        <IconButton size="small" label={messages.removeBranch(words)} icon={<Trash2 />} onClick={onRemove} />
      </div>
      <ConditionEditor
        condition={branch.when}
        scope={isCritical ? { ...scope, critical: true } : scope}
        starts={starts}
        onChange={(when, typing) => onChange({ ...branch, when }, typing ? 'when' : undefined)}
      />
      <div className={styles.sentence}>
        <span className={styles.lead}>{messages.goTo}</span>
        <StatePicker
          value={branch.to ?? ''}
          label={messages.goToOf(words)}
          near={state}
          field={`branches.${index}.to`}
          editLabel={panelMessages.connectState(label)}
          operationsFor={(to) => [{ type: 'connect', from: state, port: `branch:${branch.id}`, to }]}
        />
      </div>
      <details className={styles.more} open={startsOpen}>
        <summary>
          <ChevronRight aria-hidden="true" />
          {messages.more}
        </summary>
        <div className={styles.moreBody}>
          <Field label={messages.branchLabel} hint={messages.branchLabelHint}>
            <TextField
              size="small"
              value={branch.label ?? ''}
              onValueChange={(text) =>
                onChange(withField(branch, 'label', text === '' ? undefined : text), 'label')
              }
            />
          </Field>
          <Field label={messages.branchClear}>
            <SlotList
              label={messages.branchClear}
              names={branch.clear ?? []}
              operationsFor={withClear}
              editLabel={messages.editBranches(label)}
              addLabel={messages.addClear}
              removeLabel={messages.removeClear}
              field={`branches.${index}.clear`}
            />
          </Field>
          <Field label={messages.branchCritical} hint={messages.branchCriticalHint} layout="row">
            <Switch
              checked={branch.critical ?? false}
              onCheckedChange={(critical) => onChange(withField(branch, 'critical', critical || undefined))}
            />
          </Field>
        </div>
      </details>
    </div>
  );
}

/** A field that holds its default is left out of the document. */
function withField<Key extends 'label' | 'clear' | 'critical'>(
  branch: BranchDocument,
  key: Key,
  value: BranchDocument[Key] | undefined,
): BranchDocument {
  const changed = { ...branch, [key]: value };
  if (value === undefined) delete changed[key];
  return changed;
}
