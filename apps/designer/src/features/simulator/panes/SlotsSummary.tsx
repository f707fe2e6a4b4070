import { resolveSlots } from '@turnwise/flow';
import { type Conversation, valueToWords } from '@turnwise/runtime';
import { Check } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { flowAt } from '../../../trace/trace-place.ts';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { simulatorMessages } from '../messages.ts';
import { placeOf } from '../model/place-of.ts';
import type { Draft } from '../model/simulation.ts';
import { wasAsked } from '../model/was-asked.ts';
import styles from './SlotsSummary.module.css';

const words = simulatorMessages.slots;

/** What is known so far and what is still wanted, at a glance. Optional slots appear once they are filled. */
export function SlotsSummary({ draft, conversation }: { draft: Draft; conversation: Conversation | null }) {
  const list = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  // After every drawing: what is known may take more lines than before, and the window less room.
  useLayoutEffect(() => {
    const element = list.current;
    setScrolls(element !== null && element.scrollHeight > element.clientHeight);
  });
  const flow = flowAt(placeOf(draft, conversation));
  if (!flow) return null;
  const slots = resolveSlots(flow.slots);
  const rows = Object.keys(slots).flatMap((name) => {
    const slot = slots[name];
    const known = conversation?.slots[name];
    const value = known?.value ?? null;
    if (!slot || (value === null && !slot.required)) return [];
    const text = value === null ? null : valueToWords(slot, value, flow.language ?? 'en');
    const open = known?.skipped
      ? words.skipped
      : wasAsked(flow, conversation, name)
        ? words.asked
        : words.notAsked;
    return [{ name, label: slot.label || name.replaceAll('_', ' '), text, known, open }];
  });
  if (rows.length === 0) return null;
  return (
    // Where it scrolls it is reached by keyboard.
    <section
      ref={list}
      className={styles.summary}
      aria-label={words.title}
      tabIndex={scrolls ? 0 : undefined}
    >
      <dl className={styles.list}>
        {rows.map(({ name, label, text, known, open }) => (
          <div key={name} className={styles.row}>
            <dt>{label}</dt>
            {text === null ? (
              <dd className={styles.open}>{open}</dd>
            ) : (
              <dd className={styles.value}>
                {text}
                {known?.confirmed && (
                  <>
                    <Check aria-hidden="true" className={styles.check} />
                    <VisuallyHidden>, {words.confirmed}</VisuallyHidden>
                  </>
                )}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  );
}
