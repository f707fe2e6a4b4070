import { resolveSlots } from '@turnwise/flow';
import { flowAt, slotLabel } from '../../../trace/trace-place.ts';
import { valueInWords } from '../../../trace/value-in-words.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { simulatorMessages } from '../messages.ts';
import { type DataLine, dataLines } from '../model/data-lines.ts';
import { placeOf } from '../model/place-of.ts';
import { currentConversation, currentMemory, type Draft, type Simulation } from '../model/simulation.ts';
import { wasAsked } from '../model/was-asked.ts';
import { SlotRow } from './SlotRow.tsx';
import styles from './SlotsPane.module.css';
import type { TalkActions } from './talk-actions.ts';

const words = simulatorMessages.slots;

interface SlotsPaneProps {
  draft: Draft;
  simulation: Simulation;
  actions: TalkActions;
}

/** What the conversation knows, each value editable on the spot. Inside a sub-flow, what that one knows. */
export function SlotsPane({ draft, simulation, actions }: SlotsPaneProps) {
  const conversation = currentConversation(simulation);
  const flow = flowAt(placeOf(draft, conversation)) ?? draft.flow;
  const slots = Object.entries(resolveSlots(flow.slots));
  const ofFlow = { ...draft, inside: [] };
  const memory = simulation.userId === null ? null : currentMemory(simulation);
  const remembered = Object.entries(memory?.values ?? {}).map(([name, value]) => ({
    name: slotLabel(ofFlow, name),
    text: valueInWords(ofFlow, name, value),
  }));
  if (slots.length === 0) return <EmptyState title={words.title}>{words.none}</EmptyState>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region is reached by keyboard.
    <section className={styles.pane} aria-label={words.title} tabIndex={0}>
      <ul className={styles.list}>
        {slots.map(([name, slot]) => (
          <SlotRow
            key={name}
            name={name}
            slot={slot}
            language={flow.language ?? 'en'}
            known={conversation?.slots[name]}
            isAsked={wasAsked(flow, conversation, name)}
            conversation={conversation}
            onSet={(value) => actions.setSlot(name, value)}
          />
        ))}
      </ul>
      <Lines title={words.data} lines={dataLines(conversation?.data ?? {})} />
      <Lines title={words.remembered} lines={remembered} />
    </section>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly DataLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>{title}</h3>
      <dl className={styles.data}>
        {lines.map(({ name, text }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
