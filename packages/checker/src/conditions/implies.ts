import type { Condition } from '@turnwise/flow';
import { findKeyword } from '@turnwise/understanding';
import type { LeafCondition } from './leaves-of.ts';
import { isWithin, numberRange } from './number-range.ts';

/** Nested groups can be taken apart in very many ways: past this many steps nothing is claimed. */
const mostSteps = 2_000;

/**
 * True when the second condition surely holds whenever the first one does. False means "not known": nothing is told
 * that could be wrong.
 */
export function implies(first: Condition, second: Condition, language: string): boolean {
  let steps = 0;
  return holds(first, second);

  function holds(one: Condition, other: Condition): boolean {
    if (++steps > mostSteps) return false;
    if (other.kind === 'any') return true;
    if (one.kind === 'any_of') {
      return one.conditions.length > 0 && one.conditions.every((part) => holds(part, other));
    }
    if (other.kind === 'all') {
      return other.conditions.length > 0 && other.conditions.every((part) => holds(one, part));
    }
    if (one.kind === 'all' && one.conditions.some((part) => holds(part, other))) return true;
    if (other.kind === 'any_of') return other.conditions.some((part) => holds(one, part));
    if (one.kind === 'all') return false;
    if (one.kind === 'not' || other.kind === 'not') {
      return one.kind === 'not' && other.kind === 'not' && holds(other.condition, one.condition);
    }
    return leafImplies(one, other, language);
  }
}

function leafImplies(one: LeafCondition, other: LeafCondition, language: string): boolean {
  if (one.kind === 'keyword' && other.kind === 'keyword') return keywordImplies(one, other, language);
  if (one.kind !== other.kind) return false;
  if ('op' in one && 'op' in other) {
    return subjectOf(one) === subjectOf(other) && comparisonImplies(one, other);
  }
  return JSON.stringify(one) === JSON.stringify(other);
}

type Comparing = Extract<LeafCondition, { op: unknown }>;

function subjectOf(condition: Comparing): string {
  switch (condition.kind) {
    case 'slot':
      return condition.slot;
    case 'data':
      return condition.path;
    case 'visits':
      return condition.state;
    case 'memory':
      return condition.key;
  }
}

const isPlain = (value: unknown): boolean => typeof value !== 'string' || !value.includes('{');

function comparisonImplies(one: Comparing, other: Comparing): boolean {
  if (one.op === other.op && JSON.stringify(one.value) === JSON.stringify(other.value)) return true;
  if (other.op === 'is filled') return one.op !== 'is not' && one.op !== 'is empty';
  const inner = numberRange(one.op, one.value);
  const outer = numberRange(other.op, other.value);
  if (inner && outer) return isWithin(inner, outer);
  const offered = valuesOf(one);
  if (!offered) return false;
  const wanted = valuesOf(other);
  if (wanted) return offered.every((value) => wanted.includes(value));
  if (other.op === 'is not') return isPlain(other.value) && !offered.some((value) => value === other.value);
  if (other.op !== 'contains' && other.op !== 'starts with') return false;
  const part = other.value;
  if (typeof part !== 'string' || !isPlain(part)) return false;
  return offered.every(
    (value) =>
      typeof value === 'string' && (other.op === 'contains' ? value.includes(part) : value.startsWith(part)),
  );
}

/** The values a comparison holds for, when it names them. */
function valuesOf({ op, value }: Comparing): readonly unknown[] | null {
  const values = op === 'is' ? [value] : op === 'is one of' && Array.isArray(value) ? value : [];
  return values.length > 0 && values.every(isPlain) ? values : null;
}

type Keyword = Extract<LeafCondition, { kind: 'keyword' }>;

/** A message that says a phrase says every phrase within it. */
function keywordImplies(one: Keyword, other: Keyword, language: string): boolean {
  const words = one.words.filter((word) => word.trim() !== '');
  if (words.length === 0 || (one.match === 'anywhere' && other.match === 'word')) return false;
  if (other.caseSensitive && !one.caseSensitive) return false;
  return words.every((word) => findKeyword(word, other.words, { ...other, language }) !== null);
}
