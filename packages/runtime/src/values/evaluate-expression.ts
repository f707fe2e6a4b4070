import { type JsonValue, parseTemplate, type ValueExpression } from '@turnwise/flow';
import type { Turn } from '../turn/turn.ts';
import { valueAt } from './render-text.ts';

/**
 * What an author's value stands for. A text that is one placeholder keeps the value's own type; undefined means that
 * there is nothing there. In a longer text values stand as they are stored, not as they are shown.
 */
export function evaluateExpression(turn: Turn, expression: ValueExpression): JsonValue | undefined {
  if (typeof expression !== 'string' || !expression.includes('{')) return expression;
  const parts = parseTemplate(expression);
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only?.kind === 'placeholder') return valueAt(turn, only.path);
  return parts.map((part) => (part.kind === 'text' ? part.text : plain(valueAt(turn, part.path)))).join('');
}

const plain = (value: JsonValue | undefined): string =>
  value === undefined || value === null
    ? ''
    : typeof value === 'object'
      ? JSON.stringify(value)
      : String(value);
