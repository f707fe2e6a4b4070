import {
  type ComparisonOp,
  type ConditionDocument,
  type ConditionKind,
  type FlowDocument,
  opsBySlotType,
  type SlotType,
} from '@turnwise/flow';

/**
 * What a rule looks at, as one value for a picker: a kind of condition, or `slot:<name>`. Slots are offered by name,
 * so that a rule begins with what it is about: "*amount* is more than 100".
 */
export type Subject = Exclude<ConditionKind, 'slot'> | `slot:${string}`;

const slotHead = 'slot:';

/** The subject a condition has. */
export const subjectOf = (condition: ConditionDocument): Subject =>
  condition.kind === 'slot' ? `slot:${condition.slot}` : condition.kind;

/** The slot a subject names; null when it is something else. */
const subjectSlot = (subject: string): string | null =>
  subject.startsWith(slotHead) ? subject.slice(slotHead.length) : null;

/** The comparisons offered where no slot tells the type. */
export const opsWithoutType: readonly ComparisonOp[] = [
  'is',
  'is not',
  'is one of',
  'contains',
  'starts with',
  'matches',
  '<',
  '<=',
  '>',
  '>=',
  'between',
  'is filled',
  'is empty',
];

/** The comparisons offered for counts. */
export const opsOfCounts: readonly ComparisonOp[] = ['>=', '>', 'is', 'is not', '<=', '<', 'between'];

export function slotTypeOf(flow: FlowDocument, slot: string): SlotType | undefined {
  return Object.hasOwn(flow.slots, slot) ? flow.slots[slot]?.type : undefined;
}

/** What a new rule looks at, by where it stands. */
export type RuleStart = 'keyword' | 'slot' | 'data';

/** The rule a new branch begins with. */
export function emptyCondition(start: RuleStart): ConditionDocument {
  switch (start) {
    case 'keyword':
      return { kind: 'keyword', words: [] };
    case 'slot':
      return { kind: 'slot', slot: '', op: 'is' };
    case 'data':
      return { kind: 'data', path: '', op: 'is' };
  }
}

/** Types whose values are told apart by what they are rather than by words said beside them. */
const weighed: ReadonlySet<SlotType> = new Set(['choice', 'boolean', 'integer', 'number', 'date', 'time']);

/** The rule a new branch begins with where `slot` is asked for: about its value, or about the words where it takes any. */
export function firstRule(start: RuleStart, slot: string | undefined, flow: FlowDocument): ConditionDocument {
  const type = slot === undefined ? undefined : slotTypeOf(flow, slot);
  const empty = emptyCondition(start);
  return type !== undefined && weighed.has(type) ? withSubject(empty, `slot:${slot}`, flow) : empty;
}

/** The same rule looking at something else: what still makes sense is kept, and combining takes the rule inside. */
export function withSubject(
  condition: ConditionDocument,
  subject: Subject,
  flow: FlowDocument,
): ConditionDocument {
  if (subject === subjectOf(condition)) return condition;
  const slot = subjectSlot(subject);
  if (slot !== null) {
    const type = slotTypeOf(flow, slot);
    if (type === undefined) return { kind: 'slot', slot, op: 'is' };
    const keeps =
      condition.kind === 'slot' &&
      slotTypeOf(flow, condition.slot) === type &&
      opsBySlotType[type].includes(condition.op);
    return keeps ? { ...condition, slot } : { kind: 'slot', slot, op: opsBySlotType[type][0] ?? 'is' };
  }
  const inside = 'conditions' in condition ? condition.conditions : [condition];
  switch (subject) {
    case 'keyword':
      return { kind: 'keyword', words: [] };
    case 'affirmation':
      return { kind: 'affirmation', is: 'yes' };
    case 'intent':
      return { kind: 'intent', intent: '' };
    case 'sentiment':
      return { kind: 'sentiment', is: 'negative' };
    case 'regex':
      return { kind: 'regex', pattern: '', flags: 'i' };
    case 'data':
      return { kind: 'data', path: '', op: 'is' };
    case 'memory':
      return { kind: 'memory', key: '', op: 'is filled' };
    case 'visits':
      return { kind: 'visits', state: '', op: '>=', value: 3 };
    case 'ai':
      return { kind: 'ai', question: '' };
    case 'all':
      return { kind: 'all', conditions: inside };
    case 'any_of':
      return { kind: 'any_of', conditions: inside };
    case 'not':
      return { kind: 'not', condition };
    default:
      return { kind: 'any' };
  }
}

/** The rule with one more beside it, joined by "and" or "or". */
export function withAnother(
  condition: ConditionDocument,
  join: 'all' | 'any_of',
  another: ConditionDocument,
): ConditionDocument {
  if (condition.kind === join) return { ...condition, conditions: [...condition.conditions, another] };
  return { kind: join, conditions: [condition, another] };
}

/** The rule without the n-th of its parts; one part left stands alone. */
export function withoutPart(
  condition: Extract<ConditionDocument, { conditions: ConditionDocument[] }>,
  index: number,
): ConditionDocument {
  const conditions = condition.conditions.filter((_, at) => at !== index);
  const [only] = conditions;
  return conditions.length === 1 && only ? only : { ...condition, conditions };
}
