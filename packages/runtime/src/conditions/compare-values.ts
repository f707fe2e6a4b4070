import {
  type Comparand,
  type ComparisonOp,
  daysFromToday,
  type JsonValue,
  type Scalar,
} from '@turnwise/flow';
import { compilePattern } from '@turnwise/understanding';
import type { Turn } from '../turn/turn.ts';
import { dayFrom } from '../values/day-from.ts';
import { evaluateExpression } from '../values/evaluate-expression.ts';

const isoDay = /^\d{4}-\d{2}-\d{2}$/;

/** Compares a value as the sentence on screen says. What is not there compares with nothing, save `is empty`. */
export function compareValues(
  turn: Turn,
  value: JsonValue | undefined,
  op: ComparisonOp,
  comparand: Comparand | undefined,
): boolean {
  if (op === 'is empty') return isEmpty(value);
  if (isEmpty(value) || value === undefined) return op === 'is not' && comparand !== undefined;
  const others = (Array.isArray(comparand) ? comparand : comparand === undefined ? [] : [comparand]).map(
    (other) => comparandValue(turn, other, value),
  );
  const [first, second] = others;
  switch (op) {
    case 'is filled':
    case 'is confirmed':
      return true;
    case 'is':
      return first !== undefined && isSame(value, first);
    case 'is not':
      return first !== undefined && !isSame(value, first);
    case 'is one of':
      return others.some((other) => isSame(value, other));
    case 'contains':
      return first !== undefined && contains(value, first);
    case 'starts with':
      return first !== undefined && fold(value).startsWith(fold(first));
    case 'matches': {
      const pattern = compilePattern(String(first ?? ''));
      return first !== undefined && pattern.ok && pattern.value.find(text(value)) !== null;
    }
    case '<':
    case 'before':
      return order(value, first) < 0;
    case '<=':
      return order(value, first) <= 0;
    case '>':
    case 'after':
      return order(value, first) > 0;
    case '>=':
      return order(value, first) >= 0;
    case 'between':
      return order(value, first) >= 0 && order(value, second) <= 0;
  }
}

const isEmpty = (value: JsonValue | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const text = (value: JsonValue): string =>
  typeof value === 'object' ? JSON.stringify(value) : String(value);
const fold = (value: JsonValue): string => text(value).trim().toLowerCase();

/** What the author compares with: placeholders filled in, `today` and `today+30d` as days where a day is compared. */
function comparandValue(turn: Turn, comparand: Scalar, value: JsonValue): Scalar {
  const plain = evaluateExpression(turn, comparand);
  const scalar = plain === undefined || plain === null || typeof plain === 'object' ? '' : plain;
  const isDayCompared = typeof scalar === 'string' && typeof value === 'string' && isoDay.test(value);
  const offset = isDayCompared ? daysFromToday(scalar.trim()) : null;
  return offset === null ? scalar : dayFrom(turn, offset);
}

function isSame(value: JsonValue, other: Scalar): boolean {
  if (typeof value === 'number' && typeof other === 'string')
    return other.trim() !== '' && value === Number(other);
  if (typeof value === 'boolean' && typeof other === 'string') return fold(other) === String(value);
  return fold(value) === fold(other);
}

const contains = (value: JsonValue, other: Scalar): boolean =>
  Array.isArray(value) ? value.some((item) => isSame(item, other)) : fold(value).includes(fold(other));

/** Below, above or at zero as the value is less, more or the same; NaN where the two cannot be ordered. */
function order(value: JsonValue, other: Scalar | undefined): number {
  if (other === undefined || other === '') return Number.NaN;
  const [a, b] = [Number(value), Number(other)];
  if (text(value).trim() !== '' && !Number.isNaN(a) && !Number.isNaN(b)) return a - b;
  // Days and times are kept so that their order is that of their letters.
  const [left, right] = [text(value), String(other)];
  const areComparable = (isoDay.test(left) && isoDay.test(right)) || (clock.test(left) && clock.test(right));
  return areComparable ? (left < right ? -1 : left > right ? 1 : 0) : Number.NaN;
}

const clock = /^\d{2}:\d{2}$/;
