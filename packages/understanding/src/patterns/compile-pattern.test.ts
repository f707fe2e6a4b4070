import { describe, expect, it } from 'vitest';
import { compilePattern } from './compile-pattern.ts';

describe('authors’ patterns', () => {
  it('finds and matches', () => {
    const pattern = compilePattern('ord-(\\d+)', 'i');
    expect(pattern.ok && pattern.value.find('my ORD-123 please')).toEqual({ span: [3, 10], text: 'ORD-123' });
    expect(pattern.ok && pattern.value.matches('ORD-123')).toBe(true);
    expect(pattern.ok && pattern.value.matches('my ORD-123')).toBe(false);
  });

  it('takes linear time', () => {
    const pattern = compilePattern('^(a+)+$');
    expect(pattern.ok && pattern.value.find(`${'a'.repeat(5000)}!`)).toBeNull();
  });

  it.each([
    ['a(?=b)', 'Look-ahead'],
    ['(a)\\1', 'Back-references'],
    ['(', 'cannot be read'],
  ])('says in a sentence why it refuses %s', (pattern, words) => {
    const result = compilePattern(pattern);
    expect(!result.ok && result.error.message).toContain(words);
    expect(!result.ok && result.error.message.endsWith('.')).toBe(true);
  });
});
