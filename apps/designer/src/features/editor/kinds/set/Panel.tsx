import { X } from 'lucide-react';
import { IconButton } from '../../../../ui/IconButton.tsx';
import styles from '../../panels/panel.module.css';
import type { PanelProps } from '../../panels/panel-props.ts';
import { ReorderList } from '../../panels/ReorderList.tsx';
import { Section } from '../../panels/Section.tsx';
import { stateLabel, storeLabel } from '../../panels/state-label.ts';
import { readScalar } from '../../rules/read-scalar.ts';
import { ValueOrSlot } from '../../rules/ValueOrSlot.tsx';
import { StorePicker } from '../../slots/StorePicker.tsx';
import { useEditor } from '../../store/editor-context.tsx';
import { MessageField } from '../../texts/MessageField.tsx';
import { messages } from '../panel-messages.ts';

/** "Set *Country* to Portugal", "Forget *Order number*". */
export function SetPanel({ name, state, edit }: PanelProps<'set'>) {
  const flow = useEditor((editor) => editor.flow);
  const assign = state.assign ?? [];
  const clear = state.clear ?? [];
  const editLabel = messages.editState(stateLabel(name, state));
  const change = (index: number, value: string | number | boolean, typing?: boolean) =>
    edit(
      { assign: assign.map((entry, at) => (at === index ? { ...entry, value } : entry)) },
      typing ? `assign.${index}` : undefined,
    );
  const move = (from: number, to: number) => {
    const entry = assign[from];
    if (entry) edit({ assign: assign.toSpliced(from, 1).toSpliced(to, 0, entry) });
  };

  return (
    <>
      <Section title={messages.assign} hint={assign.length === 0 ? messages.assignEmpty : undefined}>
        <div className={styles.stack} data-field="assign">
          {assign.length > 0 && (
            <ReorderList
              label={messages.assign}
              items={assign}
              keyOf={(_, index) => String(index)}
              nameOf={({ to }) => storeLabel(flow, to)}
              onMove={move}
            >
              {({ to, value }, index, handle) => {
                const type = Object.hasOwn(flow.slots, to) ? flow.slots[to]?.type : undefined;
                const isText = type === undefined || type === 'text' || type === 'name' || type === 'email';
                return (
                  <div className={styles.card} data-field={`assign.${index}`}>
                    <div className={styles.cardHead}>
                      {handle}
                      <span>{messages.assignSet}</span>
                      <StorePicker
                        value={to}
                        label={messages.assignTarget}
                        editLabel={editLabel}
                        operationsFor={(target) => [
                          {
                            type: 'editState',
                            name,
                            changes: {
                              assign: assign.map((entry, at) =>
                                at === index ? { ...entry, to: target } : entry,
                              ),
                            },
                          },
                        ]}
                      />
                      <span>{messages.assignTo}</span>
                      <IconButton
                        size="small"
                        label={messages.assignRemove(storeLabel(flow, to))}
                        icon={<X />}
                        onClick={() => edit({ assign: assign.toSpliced(index, 1) })}
                      />
                    </div>
                    {isText ? (
                      <MessageField
                        hideLabel
                        label={messages.assignValue(storeLabel(flow, to))}
                        value={String(value)}
                        minRows={1}
                        onChange={(text) => change(index, type === undefined ? readScalar(text) : text, true)}
                      />
                    ) : (
                      <div className={styles.sentence}>
                        <ValueOrSlot
                          type={type}
                          choices={flow.slots[to]?.choices?.map((choice) => ({ synonyms: [], ...choice }))}
                          label={messages.assignValue(storeLabel(flow, to))}
                          value={value === '' ? undefined : value}
                          onChange={(next, typing) => change(index, next ?? '', typing)}
                        />
                      </div>
                    )}
                  </div>
                );
              }}
            </ReorderList>
          )}
          <StorePicker
            value=""
            label={messages.assignAdd}
            placeholder={messages.assignAdd}
            editLabel={editLabel}
            operationsFor={(to) => [
              { type: 'editState', name, changes: { assign: [...assign, { to, value: '' }] } },
            ]}
          />
        </div>
      </Section>
      <Section title={messages.clear} hint={clear.length === 0 ? messages.clearEmpty : undefined}>
        <ul className={styles.stack} data-field="clear">
          {clear.map((target) => (
            <li key={target} className={styles.line}>
              <span>{storeLabel(flow, target)}</span>
              <IconButton
                size="small"
                label={messages.clearRemove(storeLabel(flow, target))}
                icon={<X />}
                onClick={() => edit({ clear: clear.filter((other) => other !== target) })}
              />
            </li>
          ))}
        </ul>
        <StorePicker
          value=""
          label={messages.clearAddOne}
          placeholder={messages.clearAddOne}
          without={clear}
          editLabel={editLabel}
          operationsFor={(target) => [{ type: 'editState', name, changes: { clear: [...clear, target] } }]}
        />
      </Section>
    </>
  );
}
