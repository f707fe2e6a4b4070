import type { ConditionDocument, ConditionKind } from '@turnwise/flow';
import { useMemo } from 'react';
import { Combobox } from '../../../ui/Combobox.tsx';
import { flattenOptions, type OptionGroup, type Options } from '../../../ui/options.ts';
import { slotLabel } from '../panels/state-label.ts';
import { slotTypeWords } from '../slots/messages.ts';
import { SlotIcon } from '../slots/SlotIcon.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { type Subject, subjectOf, withSubject } from './condition-subject.ts';
import { messages } from './messages.ts';
import type { RuleScope } from './rule-scope.ts';

export interface SubjectPickerProps {
  condition: ConditionDocument;
  onChange: (condition: ConditionDocument) => void;
  scope: RuleScope;
}

type Kind = Exclude<ConditionKind, 'slot'>;
const groups: readonly { label: string; kinds: readonly Kind[] }[] = [
  { label: messages.message, kinds: ['keyword', 'affirmation', 'intent', 'sentiment', 'any', 'ai', 'regex'] },
  { label: messages.others, kinds: ['data', 'memory', 'visits'] },
  { label: messages.combine, kinds: ['all', 'any_of', 'not'] },
];

/** The beginning of a rule's sentence: what it looks at. */
export function SubjectPicker({ condition, onChange, scope }: SubjectPickerProps) {
  const flow = useEditor((state) => state.flow);
  const { kinds, critical, dataLabel } = scope;
  // What a decision looks at is mostly a slot; what a question looks at, the reply.
  const readsSlot = condition.kind === 'slot';
  const options = useMemo<Options<Subject>>(() => {
    const offered = (kind: ConditionKind) => kinds === undefined || kinds.includes(kind);
    const kindGroups = groups.map(
      (group): OptionGroup<Subject> => ({
        label: group.label,
        options: group.kinds.filter(offered).map((kind) => {
          const refused = critical === true && (kind === 'ai' || kind === 'sentiment');
          return {
            value: kind,
            label: kind === 'data' && dataLabel ? dataLabel : messages.subject[kind],
            hint: refused ? messages.notWhenCritical : messages.subjectHint[kind],
            disabled: refused,
          };
        }),
      }),
    );
    const slots: OptionGroup<Subject> = {
      label: messages.known,
      options: offered('slot')
        ? Object.entries(flow.slots).map(([name, slot]) => ({
            value: `slot:${name}` as const,
            label: slotLabel(flow, name),
            hint: slotTypeWords[slot.type].name,
            icon: <SlotIcon type={slot.type} />,
            keywords: name,
          }))
        : [],
    };
    const [message, ...rest] = kindGroups;
    const first = message ? [message] : [];
    const ordered = readsSlot ? [slots, ...first, ...rest] : [...first, slots, ...rest];
    return ordered.filter((group) => group.options.length > 0);
  }, [flow, kinds, critical, dataLabel, readsSlot]);

  const subject = subjectOf(condition);
  const isThere = flattenOptions(options).some((option) => option.value === subject);
  return (
    <Combobox
      size="small"
      width="inline"
      aria-label={messages.chooseSubject}
      value={isThere ? subject : undefined}
      placeholder={messages.chooseSlot}
      options={options}
      searchPlaceholder={messages.findSubject}
      emptyText={messages.noSubject}
      onValueChange={(chosen) => onChange(withSubject(condition, chosen, flow))}
    />
  );
}
