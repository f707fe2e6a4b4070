import type { FlowDocument, StateDocumentOf, ValueExpression } from '@turnwise/flow';
import { TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import styles from '../../panels/panel.module.css';
import { Section } from '../../panels/Section.tsx';
import { nameInWords, slotLabel, stateLabel, storeLabel } from '../../panels/state-label.ts';
import { placeholderOf } from '../../rules/ValueOrSlot.tsx';
import { StorePicker } from '../../slots/StorePicker.tsx';
import { useEditor, useEditorStore } from '../../store/editor-context.tsx';
import { messages } from '../panel-messages.ts';
import { OtherSlotPicker } from './OtherSlotPicker.tsx';

type Mapping = Readonly<Record<string, ValueExpression>>;

export interface OutMappingProps {
  name: string;
  state: StateDocumentOf<'subflow'>;
  other: FlowDocument | undefined;
}

/** "Take *Amount* into *Refund amount*": what the other flow brings back. */
export function OutMapping({ name, state, other }: OutMappingProps) {
  const store = useEditorStore();
  const flow = useEditor((editor) => editor.flow);
  // A new line is in the document once both of its ends are known.
  const [draft, setDraft] = useState<string | null>(null);
  const mapping: Mapping = state.out ?? {};
  const lines = Object.entries(mapping);
  const editLabel = messages.editState(stateLabel(name, state));
  const operations = (next: Mapping) => [
    {
      type: 'editState' as const,
      name,
      changes: { out: Object.keys(next).length > 0 ? next : null },
    },
  ];
  const apply = (next: Mapping) => store.getState().apply(operations(next), { label: editLabel });

  return (
    <Section title={messages.outTitle} hint={lines.length === 0 ? messages.outHint : undefined}>
      <div className={styles.stack} data-field="out">
        {lines.map(([target, value]) => (
          <div key={target} className={styles.rowWithButton}>
            <div className={styles.sentence}>
              <span>{messages.outTake}</span>
              <OtherSlotPicker
                label={messages.outSource}
                value={placeholderOf(value) ?? ''}
                other={other}
                onChange={(slot) => apply({ ...mapping, [target]: `{${slot}}` })}
              />
              <span>{messages.outInto}</span>
              <StorePicker
                value={target}
                label={messages.outTarget}
                without={Object.keys(mapping)}
                editLabel={editLabel}
                operationsFor={(to) =>
                  operations(Object.fromEntries(lines.map(([t, v]) => [t === target ? to : t, v])))
                }
              />
            </div>
            <IconButton
              size="small"
              label={messages.outRemove(storeLabel(flow, target))}
              icon={<X />}
              onClick={() => apply(Object.fromEntries(lines.filter(([t]) => t !== target)))}
            />
          </div>
        ))}
        <div className={styles.sentence}>
          <OtherSlotPicker
            label={messages.outAdd}
            placeholder={messages.outAdd}
            value={draft ?? ''}
            other={other}
            onChange={(slot) => {
              // A slot of the same name here is most likely what is meant.
              const isMeant = Object.hasOwn(flow.slots, slot) && !Object.hasOwn(mapping, slot);
              setDraft(isMeant ? null : slot);
              if (isMeant) apply({ ...mapping, [slot]: `{${slot}}` });
            }}
          />
          {draft !== null && (
            <>
              <span>{messages.outInto}</span>
              <StorePicker
                value=""
                label={messages.outTarget}
                without={Object.keys(mapping)}
                editLabel={editLabel}
                onTaken={() => setDraft(null)}
                operationsFor={(to) => operations({ ...mapping, [to]: `{${draft}}` })}
              />
              <IconButton
                size="small"
                label={messages.outRemove(other ? slotLabel(other, draft) : nameInWords(draft))}
                icon={<X />}
                onClick={() => setDraft(null)}
              />
            </>
          )}
        </div>
        {/* Half a line is in no document, so no problem can tell of it. */}
        <div role="status">
          {draft !== null && (
            <p className={styles.notYet}>
              <TriangleAlert aria-hidden="true" />
              {messages.outNotYet}
            </p>
          )}
        </div>
      </div>
    </Section>
  );
}
