import type { EffectResult } from '@turnwise/runtime';
import { ChevronDown, Sparkles, Zap } from 'lucide-react';
import { DropdownMenu } from '../../../ui/DropdownMenu.tsx';
import { simulatorMessages as words } from '../messages.ts';
import { callChoices, callKey, callName, isSameAnswer } from '../model/call-choices.ts';
import type { SimulatedCall } from '../model/simulation.ts';
import styles from './ChatPane.module.css';

interface CallViewProps {
  call: SimulatedCall;
  onChoose: (key: string, result: EffectResult) => void;
}

/** What an action, or the AI, answered; pressing it offers its other answers. */
export function CallView({ call: { effect, result }, onChoose }: CallViewProps) {
  const key = callKey(effect);
  if (key === null) return null;
  const name = callName(effect);
  const choices = callChoices(effect).map((choice) => ({
    ...choice,
    isChosen: isSameAnswer(choice.result, result),
  }));
  const answer = choices.find((choice) => choice.isChosen)?.label ?? words.failedOutcome;
  const Icon = effect.kind === 'callAction' ? Zap : Sparkles;
  return (
    <div className={styles.call}>
      <Icon aria-hidden="true" className={styles.callIcon} />
      <DropdownMenu
        align="start"
        trigger={
          <button type="button" className={styles.callButton}>
            <span>{words.called(name, answer)}</span>
            <ChevronDown aria-hidden="true" />
          </button>
        }
        items={[
          { type: 'heading', label: words.chooseAnswer(name) },
          ...choices.map((choice) => ({
            type: 'check' as const,
            label: choice.label,
            checked: choice.isChosen,
            onSelect: () => onChoose(key, choice.result),
          })),
        ]}
      />
    </div>
  );
}
