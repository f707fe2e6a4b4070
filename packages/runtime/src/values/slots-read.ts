import { parseTemplate, type ValueExpression } from '@turnwise/flow';

/** The slots an expression reads. */
export function slotsRead(expression: ValueExpression): string[] {
  if (typeof expression !== 'string' || !expression.includes('{')) return [];
  return parseTemplate(expression).flatMap((part) => {
    if (part.kind === 'text' || part.path.startsWith('data.') || part.path.startsWith('memory.')) return [];
    return [part.path.split('.', 1)[0] ?? ''];
  });
}
