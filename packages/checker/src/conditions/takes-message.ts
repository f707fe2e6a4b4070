import type { Condition } from '@turnwise/flow';
import { compilePattern, findKeyword, understand } from '@turnwise/understanding';

/** Nothing in a plain yes or no depends on when it is said. */
const nowhere = { slots: {}, now: '2026-01-01T00:00:00Z', timeZone: 'UTC' } as const;

/** Whether a condition holds for a message alone; null when it depends on more than the message. */
export function takesMessage(condition: Condition, text: string, language: string): boolean | null {
  switch (condition.kind) {
    case 'any':
      return true;
    case 'keyword':
      return findKeyword(text, condition.words, { ...condition, language }) !== null;
    case 'regex': {
      const pattern = compilePattern(condition.pattern, condition.flags);
      return pattern.ok && pattern.value.find(text) !== null;
    }
    case 'affirmation':
      return understand(text, { ...nowhere, language }).affirmation === condition.is;
    case 'all': {
      const parts = condition.conditions.map((part) => takesMessage(part, text, language));
      if (parts.includes(false)) return false;
      return parts.includes(null) ? null : true;
    }
    case 'any_of': {
      const parts = condition.conditions.map((part) => takesMessage(part, text, language));
      if (parts.includes(true)) return true;
      return parts.includes(null) ? null : false;
    }
    case 'not': {
      const inner = takesMessage(condition.condition, text, language);
      return inner === null ? null : !inner;
    }
    case 'intent':
    case 'sentiment':
    case 'slot':
    case 'data':
    case 'visits':
    case 'memory':
    case 'ai':
      return null;
  }
}
