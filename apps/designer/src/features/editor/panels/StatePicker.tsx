import type { FlowOperation } from '@turnwise/flow';
import { ArrowRight, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { KindIcon } from '../../../ui/kind-icons.tsx';
import type { Options } from '../../../ui/options.ts';
import { createCardContextReader } from '../canvas/card-context.ts';
import { focusCanvas } from '../canvas/focus-canvas.ts';
import { newStateBeside } from '../edits/add-state.ts';
import { wordsSaid } from '../outline/words-said.ts';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import { messages } from './messages.ts';
import { NewStateDialog } from './NewStateDialog.tsx';
import styles from './StatePicker.module.css';
import { stateLabel } from './state-label.ts';

const readContext = createCardContextReader();
/** Of what a state without a title says, as much as tells it from others. */
const hintLength = 60;

// Not a name a state can have.
const newState = '+';

export interface StatePickerProps {
  value: string;
  /** The edit that leads to a state; '' leads nowhere. */
  operationsFor: (to: string) => readonly FlowOperation[];
  /** What undo calls that edit. */
  editLabel: string;
  /** What the picker is for: "If yes, go to". */
  label: string;
  /** A new state is put beside this one. */
  near?: string;
  /** What an empty one says. */
  emptyText?: string;
  field?: string;
}

/** Chooses a state of the flow, or makes a new one on the spot; both as one undo step. */
export function StatePicker({
  value,
  operationsFor,
  editLabel,
  label,
  near,
  emptyText = messages.nowhere,
  field,
}: StatePickerProps) {
  const store = useEditorStore();
  const flow = useEditor((state) => state.flow);
  const { states } = flow;
  const [creating, setCreating] = useState<string | null>(null);
  const options = useMemo<Options>(() => {
    const context = readContext(flow);
    return [
      {
        label: messages.statesGroup,
        options: Object.entries(states).map(([name, state]) => ({
          value: name,
          label: stateLabel(name, state),
          // “Say 2” alone says nothing: what it says does.
          ...(state.label ? {} : { hint: wordsSaid(state, context, hintLength) }),
          icon: <KindIcon kind={state.kind} size={16} bare />,
          keywords: name,
        })),
      },
      { value: newState, label: messages.newState, icon: <Plus aria-hidden="true" /> },
    ];
  }, [flow, states]);
  const { apply } = store.getState();
  const lead = (to: string) => apply(operationsFor(to), { label: editLabel });

  return (
    <span className={styles.picker} data-field={field}>
      <Combobox
        aria-label={label}
        size="small"
        value={value === '' ? undefined : value}
        options={options}
        placeholder={emptyText}
        searchPlaceholder={messages.findState}
        emptyText={messages.noState}
        onValueChange={(chosen) => (chosen === newState ? setCreating('') : lead(chosen))}
        onCreate={setCreating}
        createLabel={messages.newStateNamed}
        onClear={() => lead('')}
      />
      {value !== '' && Object.hasOwn(states, value) && (
        <IconButton
          size="small"
          label={messages.showState(stateLabel(value, states[value]))}
          icon={<ArrowRight />}
          onClick={() => {
            store.getState().showPlace({ in: 'state', state: value });
            focusCanvas();
          }}
        />
      )}
      <NewStateDialog
        label={creating}
        onClose={() => setCreating(null)}
        onCreate={(kind, text) => {
          setCreating(null);
          const { name, operation } = newStateBeside(store.getState().flow, near, kind, text);
          apply([operation, ...operationsFor(name)], { label: editLabel });
        }}
      />
    </span>
  );
}
