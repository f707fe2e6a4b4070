import type { SlotDocument, SlotRule } from '@turnwise/flow';
import { Trash2 } from 'lucide-react';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Select } from '../../../ui/Select.tsx';
import { AddButton } from '../panels/AddButton.tsx';
import styles from '../panels/panel.module.css';
import { ReorderList } from '../panels/ReorderList.tsx';
import { Section } from '../panels/Section.tsx';
import { MessageField } from '../texts/MessageField.tsx';
import { messages, slotRuleWords } from './messages.ts';
import { RuleValue } from './RuleValue.tsx';
import { newRule, rulesBySlotType } from './rule-kinds.ts';
import type { EditSlot } from './SlotEditor.tsx';

/** What an answer has to keep to, as sentences: "It must start with ORD-. If not, say …". */
export function SlotRules({ slot, edit }: { slot: SlotDocument; edit: EditSlot }) {
  const rules = slot.rules ?? [];
  const fitting = rulesBySlotType[slot.type];
  if (fitting.length === 0 && rules.length === 0) return null;
  const set = (next: SlotRule[], typing?: string) => edit({ rules: next.length > 0 ? next : null }, typing);
  const change = (index: number, rule: SlotRule, typing?: string) =>
    set(
      rules.map((old, at) => (at === index ? rule : old)),
      typing && `rules.${index}.${typing}`,
    );
  const first = fitting[0];

  return (
    <Section title={messages.rules} hint={rules.length > 0 ? messages.rulesHint : undefined}>
      <div className={styles.stack} data-field="rules">
        {rules.length > 0 && (
          <ReorderList
            label={messages.rules}
            items={rules}
            keyOf={(_, index) => String(index)}
            nameOf={(_, index) => messages.rule(index + 1)}
            onMove={(from, to) => {
              const rule = rules[from];
              if (rule) set(rules.toSpliced(from, 1).toSpliced(to, 0, rule));
            }}
          >
            {(rule, index, handle) => (
              <div className={styles.card} data-field={`rules.${index}`}>
                <div className={styles.rowWithButton}>
                  <div className={styles.sentence}>
                    {rules.length > 1 && handle}
                    <span>{messages.it}</span>
                    <Select
                      aria-label={messages.ruleKind(index + 1)}
                      size="small"
                      width="inline"
                      value={rule.kind}
                      options={(fitting.includes(rule.kind) ? fitting : [rule.kind, ...fitting]).map(
                        (kind) => ({
                          value: kind,
                          label: slotRuleWords[kind],
                        }),
                      )}
                      onValueChange={(kind) => change(index, newRule(kind))}
                    />
                    <RuleValue
                      rule={rule}
                      onChange={(next, typing) => change(index, next, typing ? 'value' : undefined)}
                    />
                  </div>
                  <IconButton
                    size="small"
                    label={messages.removeRule(index + 1)}
                    icon={<Trash2 />}
                    onClick={() => set(rules.toSpliced(index, 1))}
                  />
                </div>
                <MessageField
                  label={messages.ruleMessage}
                  value={rule.message ?? ''}
                  field={`rules.${index}.message`}
                  minRows={1}
                  placeholder={messages.ruleMessagePlaceholder}
                  onChange={(message) =>
                    change(index, { ...rule, message: message === '' ? undefined : message }, 'message')
                  }
                />
              </div>
            )}
          </ReorderList>
        )}
        {first !== undefined && (
          <AddButton
            variant="ghost"
            onAdd={() =>
              set([
                ...rules,
                newRule(fitting.find((kind) => !rules.some((rule) => rule.kind === kind)) ?? first),
              ])
            }
          >
            {messages.addRule}
          </AddButton>
        )}
      </div>
    </Section>
  );
}
