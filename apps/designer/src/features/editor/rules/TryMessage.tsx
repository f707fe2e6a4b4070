import type { BranchDocument, ConditionKind, Scalar } from '@turnwise/flow';
import { Check, Minus, X } from 'lucide-react';
import { useDeferredValue, useEffect, useState } from 'react';
import { Field } from '../../../ui/Field.tsx';
import { later } from '../../../ui/later.ts';
import { TextField } from '../../../ui/TextField.tsx';
import { listenerWords } from '../listeners/messages.ts';
import { exampleValue } from '../panels/example-value.ts';
import panelStyles from '../panels/panel.module.css';
import { nameInWords, slotLabel } from '../panels/state-label.ts';
import { ValueInput } from '../slots/ValueInput.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { branchWords } from './branch-words.ts';
import { messages } from './messages.ts';
import { slotsCompared } from './slots-compared.ts';
import styles from './TryMessage.module.css';
import type { BranchTrial } from './try-branches.ts';

export interface TryMessageProps {
  name: string;
  branches: readonly BranchDocument[];
  /** The slot the message fills itself. */
  asked: string | undefined;
}

const loadTrial = later(() => import('./try-branches.ts'));

/** "Try a message": which branch takes it, and why the ones before it do not. */
export function TryMessage({ name, branches, asked }: TryMessageProps) {
  const flow = useEditor((state) => state.flow);
  const [text, setText] = useState('');
  const [known, setKnown] = useState<Readonly<Record<string, Scalar | undefined>>>({});
  const compared = slotsCompared(branches).filter(
    (slot) => slot !== asked && Object.hasOwn(flow.slots, slot),
  );
  const valueFor = (slot: string): Scalar | undefined => {
    const definition = flow.slots[slot];
    return Object.hasOwn(known, slot) ? known[slot] : definition && exampleValue(definition);
  };
  const slots = Object.fromEntries(
    compared.flatMap((slot) => {
      const value = valueFor(slot);
      return value === undefined ? [] : [[slot, value] as const];
    }),
  );
  const trial = useTrial(name, text, slots);

  return (
    <details
      className={styles.try}
      onToggle={({ currentTarget }) => {
        const pressed = document.activeElement?.parentElement === currentTarget;
        if (currentTarget.open && pressed) currentTarget.querySelector('input')?.focus();
      }}
    >
      <summary>{messages.tryMessage}</summary>
      <div className={panelStyles.stack}>
        <Field label={messages.tryMessage} hideLabel>
          <TextField value={text} onValueChange={setText} placeholder={messages.tryMessagePlaceholder} />
        </Field>
        {compared.map((slot) => {
          const definition = flow.slots[slot];
          if (!definition) return null;
          return (
            <div key={slot} className={panelStyles.sentence}>
              <span>{messages.tryKnown(slotLabel(flow, slot))}</span>
              <ValueInput
                type={definition.type}
                choices={definition.choices?.map((choice) => ({ synonyms: [], ...choice }))}
                label={messages.tryKnown(slotLabel(flow, slot))}
                placeholder={messages.tryUnknown}
                className={panelStyles.grow}
                value={valueFor(slot)}
                onChange={(value) => setKnown((before) => ({ ...before, [slot]: value }))}
              />
            </div>
          );
        })}
        <div role="status">{trial && <Outcome trial={trial} branches={branches} />}</div>
      </div>
    </details>
  );
}

function Outcome({ trial, branches }: { trial: BranchTrial; branches: readonly BranchDocument[] }) {
  const flow = useEditor((state) => state.flow);
  const { way, rule, verdicts } = trial;
  const taken = way.kind === 'branch' ? branches.find(({ id }) => id === way.id) : undefined;
  const wordsOf = (id: string) => {
    const branch = branches.find((each) => each.id === id);
    return branch ? branchWords(branch, flow) : id;
  };
  const sentence = taken
    ? messages.tryTaken(branchWords(taken, flow))
    : rule !== null
      ? messages.tryListener(ruleWords(rule))
      : way.kind === 'otherwise'
        ? messages.tryOtherwise
        : way.kind === 'nowhere'
          ? messages.tryNowhere
          : messages.tryStays;
  return (
    <>
      <p className={styles.sentence} data-taken={taken !== undefined || undefined}>
        {sentence}
      </p>
      <ul className={styles.verdicts}>
        {verdicts.map(({ id, held, saw }) => (
          <li key={id} data-held={held ?? 'unseen'}>
            {held === true ? (
              <Check aria-hidden="true" />
            ) : held === false ? (
              <X aria-hidden="true" />
            ) : (
              <Minus aria-hidden="true" />
            )}
            <span>
              {wordsOf(id)}
              <small>{verdictWords(held, saw, branches.find((each) => each.id === id)?.when.kind)}</small>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

function verdictWords(held: boolean | null, saw: string, kind: ConditionKind | undefined): string {
  if (held === null) return messages.tryUnseen;
  if (held) return kind === 'slot' && saw !== '' ? messages.tryTrueSaw(saw) : messages.tryTrue;
  if (kind === 'keyword') return messages.tryNoWord;
  if (kind === 'ai') return messages.tryNoAi;
  return saw === '' ? messages.tryFalse : messages.tryFalseSaw(saw);
}

function ruleWords(rule: string): string {
  const known = Object.entries(listenerWords).find(([kind]) => kind === rule);
  return known ? known[1].name : nameInWords(rule);
}

/** The trial of what is typed so far; the engine is fetched with the first letter. */
function useTrial(name: string, text: string, slots: Readonly<Record<string, Scalar>>): BranchTrial | null {
  const flow = useDeferredValue(useEditor((state) => state.flow));
  const typed = useDeferredValue(text.trim());
  const [trial, setTrial] = useState<BranchTrial | null>(null);
  const values = JSON.stringify(slots);
  useEffect(() => {
    let isCurrent = true;
    if (typed === '') {
      setTrial(null);
      return undefined;
    }
    void loadTrial().then(({ tryBranches }) => {
      const state = flow.states[name];
      if (!isCurrent || !state || !('branches' in state)) return;
      setTrial(
        tryBranches(flow, name, state.branches ?? [], {
          text: typed,
          slots: JSON.parse(values),
          at: new Date().toISOString(),
        }),
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [flow, name, typed, values]);
  return trial;
}
