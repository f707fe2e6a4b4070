import type { FlowDocument, ValueExpression } from '@turnwise/flow';
import { X } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import styles from '../../panels/panel.module.css';
import { Section } from '../../panels/Section.tsx';
import { nameInWords, slotLabel } from '../../panels/state-label.ts';
import { ValueOrSlot } from '../../rules/ValueOrSlot.tsx';
import { useEditor } from '../../store/editor-context.tsx';
import { messages } from '../panel-messages.ts';
import { OtherSlotPicker } from './OtherSlotPicker.tsx';

type Mapping = Readonly<Record<string, ValueExpression>>;

export interface InMappingProps {
  mapping: Mapping;
  other: FlowDocument | undefined;
  onChange: (mapping: Record<string, ValueExpression> | null, typing?: string) => void;
}

/** "Give *Order number* as *Order*": what the other flow is told. */
export function InMapping({ mapping, other, onChange }: InMappingProps) {
  const slots = useEditor(({ flow }) => flow.slots);
  const lines = Object.entries(mapping);
  const called = (slot: string) => (other ? slotLabel(other, slot) : nameInWords(slot));
  return (
    <Section title={messages.inTitle} hint={lines.length === 0 ? messages.inHint : undefined}>
      <div className={styles.stack} data-field="in">
        {lines.map(([slot, value]) => (
          <div key={slot} className={styles.rowWithButton}>
            <div className={styles.sentence}>
              <span>{messages.inGive}</span>
              <ValueOrSlot
                type="text"
                label={messages.inGive}
                value={value}
                onChange={(next, typing) =>
                  onChange({ ...mapping, [slot]: next ?? '' }, typing ? `in.${slot}` : undefined)
                }
              />
              <span>{messages.inAs}</span>
              <OtherSlotPicker
                label={messages.inTarget}
                value={slot}
                other={other}
                without={Object.keys(mapping)}
                onChange={(next) =>
                  onChange(Object.fromEntries(lines.map(([s, v]) => [s === slot ? next : s, v])))
                }
              />
            </div>
            <IconButton
              size="small"
              label={messages.inRemove(called(slot))}
              icon={<X />}
              onClick={() => {
                const rest = lines.filter(([s]) => s !== slot);
                onChange(rest.length > 0 ? Object.fromEntries(rest) : null);
              }}
            />
          </div>
        ))}
        <OtherSlotPicker
          label={messages.inAdd}
          placeholder={messages.inAdd}
          value=""
          other={other}
          without={Object.keys(mapping)}
          onChange={(slot) =>
            // A slot of the same name here is most likely what is meant.
            onChange({ ...mapping, [slot]: Object.hasOwn(slots, slot) ? `{${slot}}` : '' })
          }
        />
      </div>
    </Section>
  );
}
