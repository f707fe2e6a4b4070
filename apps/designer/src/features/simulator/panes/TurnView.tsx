import type { FlowDocument } from '@turnwise/flow';
import { resolveAction } from '@turnwise/flow';
import type { EffectResult } from '@turnwise/runtime';
import { ChevronDown, Zap } from 'lucide-react';
import { cx } from '../../../ui/cx.ts';
import { DropdownMenu } from '../../../ui/DropdownMenu.tsx';
import { simulatorMessages as words } from '../messages.ts';
import { possibleResults } from '../model/possible-results.ts';
import type { ActionCall, SimulatedTurn } from '../model/simulation.ts';
import { turnSummary } from '../model/turn-summary.ts';
import styles from './ChatPane.module.css';
import type { TalkActions } from './talk-actions.ts';

interface TurnViewProps {
  flow: FlowDocument;
  turn: SimulatedTurn;
  actions: TalkActions;
  onWhy: () => void;
}

/** One turn: what the customer did, what it set going, and what was answered. */
export function TurnView({ flow, turn, actions, onWhy }: TurnViewProps) {
  const happened = eventInWords(turn);
  const summary = turnSummary(flow, turn);
  return (
    <>
      {turn.event.kind === 'userMessage' && (
        <p className={cx(styles.bubble, styles.user)}>{turn.event.text}</p>
      )}
      {happened && <p className={styles.notice}>{happened}</p>}
      {turn.replies.slice(0, -1).map((reply, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a turn's replies never change their order.
        <p key={index} className={styles.bubble}>
          {reply.text}
        </p>
      ))}
      {turn.calls.map((call) => (
        <CallView key={call.effectId} flow={flow} turn={turn} call={call} actions={actions} />
      ))}
      {turn.replies.length > 0 && <p className={styles.bubble}>{turn.replies.at(-1)?.text}</p>}
      {turn.event.kind === 'userMessage' && (
        <p className={styles.why}>
          {summary && <span>{summary} · </span>}
          <button type="button" className={styles.whyButton} onClick={onWhy}>
            {words.why}
          </button>
        </p>
      )}
    </>
  );
}

interface CallViewProps {
  flow: FlowDocument;
  turn: SimulatedTurn;
  call: ActionCall;
  actions: TalkActions;
}

/** What an action answered; pressing it offers its other answers. */
function CallView({ flow, turn, call, actions }: CallViewProps) {
  const definition = flow.actions[call.action];
  const name = definition?.label || call.action.replaceAll('_', ' ');
  const items = definition
    ? possibleResults(resolveAction(definition), call.input).map(({ label, result }) => ({
        type: 'check' as const,
        label,
        checked: isSameResult(result, call.result),
        onSelect: () => actions.chooseOutcome(turn.id, call.action, result),
      }))
    : [];
  return (
    <div className={styles.call}>
      <Zap aria-hidden="true" className={styles.callIcon} />
      <DropdownMenu
        align="start"
        trigger={
          <button type="button" className={styles.callButton} aria-label={words.chooseOutcome(name)}>
            <span>{words.called(name, resultInWords(call.result))}</span>
            <ChevronDown aria-hidden="true" />
          </button>
        }
        items={[{ type: 'heading', label: words.chooseOutcome(name) }, ...items]}
      />
    </div>
  );
}

function resultInWords(result: EffectResult): string {
  if (result.kind === 'outcome') return result.outcome.replaceAll('_', ' ');
  if (result.kind === 'failed')
    return result.reason === 'timeout' ? words.timeoutOutcome : words.failedOutcome;
  return '';
}

function isSameResult(one: EffectResult, other: EffectResult): boolean {
  if (one.kind === 'outcome' && other.kind === 'outcome') return one.outcome === other.outcome;
  if (one.kind === 'failed' && other.kind === 'failed') return one.reason === other.reason;
  return false;
}

function eventInWords({ event, before }: SimulatedTurn): string | null {
  switch (event.kind) {
    case 'timePassed':
      return words.later(durationInWords(Date.parse(event.at) - Date.parse(before.updatedAt)));
    case 'resumed':
      return words.cameBack;
    case 'authorSet':
      return event.state ? words.startedFrom(event.state.replaceAll('_', ' ')) : words.setByHand;
    case 'started':
    case 'userMessage':
    case 'effectResolved':
      return null;
  }
}

function durationInWords(milliseconds: number): string {
  const hours = Math.max(1, Math.round(milliseconds / 3_600_000));
  if (hours < 24) return hours === 1 ? 'An hour' : `${hours} hours`;
  const days = Math.round(hours / 24);
  return days === 1 ? 'A day' : `${days} days`;
}
