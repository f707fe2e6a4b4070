import { type FlowDocument, resolveSettings } from '@turnwise/flow';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { simulatorMessages } from '../messages.ts';
import type { SimulatedTurn } from '../model/simulation.ts';
import styles from './AiPane.module.css';

const words = simulatorMessages.aiPane;

/** What the AI would be shown in the last turn that asks it: all of it, and nothing else. */
export function AiPane({ flow, turns }: { flow: FlowDocument; turns: readonly SimulatedTurn[] }) {
  if (!resolveSettings(flow.settings).ai.enabled) {
    return <EmptyState title={simulatorMessages.tabs.ai}>{words.off}</EmptyState>;
  }
  const context = turns
    .flatMap((turn) => turn.trace)
    .findLast((entry) => entry.kind === 'effect' && entry.context !== null);
  if (context?.kind !== 'effect' || !context.context) {
    return <EmptyState title={simulatorMessages.tabs.ai}>{words.unused}</EmptyState>;
  }
  const { purpose, state, need, slots, recent } = context.context;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <section className={styles.pane} aria-label={words.title} tabIndex={0}>
      <p className={styles.hint}>{words.offline}</p>
      <dl className={styles.list}>
        <dt>{words.purpose}</dt>
        <dd>{purpose}</dd>
        <dt>{words.now}</dt>
        <dd>
          {state}. {need}
        </dd>
        <dt>{words.known}</dt>
        <dd>
          <ul>
            {Object.entries(slots).map(([name, slot]) => (
              <li key={name}>
                {slot.label}: {slot.withheld ? words.withheld : (slot.value?.toString() ?? words.unknown)}
              </li>
            ))}
          </ul>
        </dd>
        <dt>{words.recent}</dt>
        <dd>
          <ul>
            {recent.map((message) => (
              <li key={`${message.at}${message.from}${message.text}`}>
                {message.from === 'user' ? '› ' : ''}
                {message.text}
              </li>
            ))}
          </ul>
        </dd>
      </dl>
    </section>
  );
}
