import {
  type ConditionDocument,
  daysFromToday,
  opsBySlotType,
  placeholdersIn,
  type Scalar,
  type Slot,
} from '@turnwise/flow';
import { type NumberRange, numberRange } from './number-range.ts';

/** Why a condition never holds: what it compares, and with what. */
export type WhyNever =
  | { readonly kind: 'turned'; readonly from: string | number; readonly to: string | number }
  | { readonly kind: 'beyond'; readonly slot: string }
  | { readonly kind: 'incomparable'; readonly slot: string; readonly value: Scalar }
  | { readonly kind: 'contradiction' };

type SlotOf = (name: string) => Slot | undefined;

/** Why a condition can never hold, whatever is said; null when it can, and when that is not known. */
export function whyNever(condition: ConditionDocument, slotOf: SlotOf): WhyNever | null {
  switch (condition.kind) {
    case 'all': {
      for (const part of condition.conditions) {
        const why = whyNever(part, slotOf);
        if (why) return why;
      }
      return contradicts(condition.conditions) ? { kind: 'contradiction' } : null;
    }
    case 'any_of': {
      const [first, ...rest] = condition.conditions.map((part) => whyNever(part, slotOf));
      return first && rest.every((why) => why !== null) ? first : null;
    }
    case 'slot':
    case 'data':
    case 'visits':
    case 'memory':
      return whyComparisonNever(condition, slotOf);
    default:
      return null;
  }
}

type Comparing = Extract<ConditionDocument, { op: unknown }>;

function whyComparisonNever(condition: Comparing, slotOf: SlotOf): WhyNever | null {
  const slot = condition.kind === 'slot' ? slotOf(condition.slot) : undefined;
  // What does not fit the type at all is told as that.
  if (condition.kind === 'slot' && (!slot || !opsBySlotType[slot.type].includes(condition.op))) return null;
  if (condition.kind === 'slot' && slot) {
    const value = valuesOf(condition).find((one) => !isComparable(slot, condition.op, one));
    if (value !== undefined) return { kind: 'incomparable', slot: condition.slot, value };
  }
  const range = rangeOf(condition);
  if (condition.op === 'between') {
    const [from, to] = valuesOf(condition);
    if (from === undefined || to === undefined) return null;
    if (typeof from === 'boolean' || typeof to === 'boolean') return null;
    if (range ? isEmpty(range, false) : areTurned(from, to)) return { kind: 'turned', from, to };
  }
  if (!range || !slot || condition.kind !== 'slot') return null;
  const { type } = slot;
  if (type !== 'integer' && type !== 'number') return null;
  const allowed = allowedRange(slot);
  const isWhole = type === 'integer' || slot.rules.some((rule) => rule.kind === 'integer');
  // Rules that leave nothing are told as such.
  if (isEmpty(allowed, isWhole) || !isEmpty(both(allowed, range), isWhole)) return null;
  return { kind: 'beyond', slot: condition.slot };
}

/** What is compared with; nothing where a placeholder stands for it, or the author has not written it yet. */
function valuesOf({ value }: Comparing): Scalar[] {
  const values = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const isOpen = values.some(
    (one) => typeof one === 'string' && (one.trim() === '' || placeholdersIn(one).length > 0),
  );
  return isOpen ? [] : values;
}

const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const clock = /^\d{2}:\d{2}$/;

/** False for what a value of the slot's type is never the same as, and never before or after. */
function isComparable({ type }: Slot, op: Comparing['op'], value: Scalar): boolean {
  if (op === 'is not') return true;
  const text = String(value).trim();
  switch (type) {
    case 'integer':
    case 'number':
      return text !== '' && !Number.isNaN(Number(text));
    case 'boolean':
      return typeof value === 'boolean' || /^(true|false)$/i.test(text);
    case 'date':
      return isoDay.test(text) || daysFromToday(text) !== null;
    case 'time':
      return clock.test(text);
    case 'text':
    case 'name':
    case 'email':
    case 'phone':
    case 'choice':
      return true;
  }
}

const areTurned = (from: Scalar, to: Scalar): boolean =>
  typeof from === 'string' &&
  typeof to === 'string' &&
  ((isoDay.test(from) && isoDay.test(to)) || (clock.test(from) && clock.test(to))) &&
  from > to;

/** Numbers may have been written as texts. */
function rangeOf(condition: Comparing): NumberRange | null {
  const numbers = valuesOf(condition).map(Number);
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return null;
  if (valuesOf(condition).some((value) => typeof value === 'boolean')) return null;
  return numberRange(condition.op, condition.op === 'between' ? numbers : (numbers[0] ?? 0));
}

function allowedRange(slot: Slot): NumberRange {
  let allowed: NumberRange = { from: -Infinity, fromIn: false, to: Infinity, toIn: false };
  for (const rule of slot.rules) {
    if (rule.kind !== 'min' && rule.kind !== 'max') continue;
    const range = numberRange(rule.kind === 'min' ? '>=' : '<=', rule.value);
    if (range) allowed = both(allowed, range);
  }
  return allowed;
}

function both(one: NumberRange, other: NumberRange): NumberRange {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  const isIn = (range: NumberRange, end: 'from' | 'to', at: number): boolean =>
    range[end] !== at || range[`${end}In`];
  return {
    from,
    fromIn: isIn(one, 'from', from) && isIn(other, 'from', from),
    to,
    toIn: isIn(one, 'to', to) && isIn(other, 'to', to),
  };
}

function isEmpty(range: NumberRange, isWhole: boolean): boolean {
  if (!isWhole) return range.from > range.to || (range.from === range.to && !(range.fromIn && range.toIn));
  const least = range.fromIn ? Math.ceil(range.from) : Math.floor(range.from) + 1;
  const most = range.toIn ? Math.floor(range.to) : Math.ceil(range.to) - 1;
  return least > most;
}

/** Two number comparisons of one thing that leave nothing between them. */
function contradicts(conditions: readonly ConditionDocument[]): boolean {
  const ranges = new Map<string, NumberRange>();
  for (const condition of conditions) {
    if (condition.kind !== 'slot' && condition.kind !== 'data' && condition.kind !== 'visits') continue;
    const range = rangeOf(condition);
    if (!range) continue;
    const subject = `${condition.kind} ${condition.kind === 'slot' ? condition.slot : condition.kind === 'data' ? condition.path : condition.state}`;
    const known = ranges.get(subject);
    const left = known ? both(known, range) : range;
    if (isEmpty(left, false)) return true;
    ranges.set(subject, left);
  }
  return false;
}
