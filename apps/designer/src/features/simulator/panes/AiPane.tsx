import { resolveSettings } from '@turnwise/flow';
import type { AiContext, Conversation } from '@turnwise/runtime';
import type { ReactNode } from 'react';
import { stateLabel } from '../../../trace/trace-place.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { simulatorMessages } from '../messages.ts';
import { dataLines } from '../model/data-lines.ts';
import { placeOf } from '../model/place-of.ts';
import type { Draft, SimulatedTurn } from '../model/simulation.ts';
import styles from './AiPane.module.css';

const words = simulatorMessages.aiPane;

interface AiPaneProps {
  draft: Draft;
  turns: readonly SimulatedTurn[];
  conversation: Conversation | null;
}

/** What the AI would be shown in the last turn that asks it: all of it, and nothing else. */
export function AiPane({ draft, turns, conversation }: AiPaneProps) {
  if (!resolveSettings(draft.flow.settings).ai.enabled) {
    return <EmptyState title={simulatorMessages.tabs.ai}>{words.off}</EmptyState>;
  }
  const asked = turns
    .flatMap((turn) => turn.trace)
    .findLast((entry) => entry.kind === 'effect' && entry.context !== null);
  if (asked?.kind !== 'effect' || !asked.context) {
    return <EmptyState title={simulatorMessages.tabs.ai}>{words.unused}</EmptyState>;
  }
  const { context } = asked;
  const data = dataLines(context.data);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <section className={styles.pane} aria-label={words.title} tabIndex={0}>
      <p className={styles.hint}>{words.offline}</p>
      <dl className={styles.list}>
        <Part name={words.purpose}>{context.purpose}</Part>
        {context.persona && <Part name={words.persona}>{context.persona}</Part>}
        {context.tone && <Part name={words.tone}>{context.tone}</Part>}
        <Part name={words.now}>
          {stateLabel(placeOf(draft, conversation), context.state)}
          {context.need && `: ${context.need}`}
        </Part>
        <Part name={words.known}>{knownInWords(context)}</Part>
        {data.length > 0 && (
          <Part name={words.data}>
            <Lines lines={data.map(({ name, text }) => `${name}: ${text}`)} />
          </Part>
        )}
        <Part name={words.recent}>
          <Lines
            lines={context.recent.map(
              ({ from, text }) => `${from === 'user' ? words.fromUser : words.fromFlow}: ${text}`,
            )}
          />
        </Part>
      </dl>
    </section>
  );
}

function knownInWords({ slots }: AiContext): ReactNode {
  const known = Object.values(slots);
  if (known.length === 0) return words.nothingKnown;
  return (
    <Lines
      lines={known.map(
        ({ label, value, withheld }) => `${label}: ${withheld ? words.withheld : String(value)}`,
      )}
    />
  );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.part}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul className={styles.lines}>
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one turn stay as they are.
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}
