import { compilePattern } from '@turnwise/understanding';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formsOf, patternOf, readForms } from './example-pattern.ts';

const made = (examples: string, isWhole = true) => {
  const forms = formsOf(examples);
  return forms && patternOf(forms, isWhole);
};

describe('a pattern from examples', () => {
  test.each([
    ['ORD-12345', '^ORD-\\d{5}$'],
    ['NL123456', '^NL\\d{6}$'],
    ['NL######', '^NL\\d{6}$'],
    ['#5', '^#\\d$'],
    ['1.5', '^\\d\\.\\d$'],
    ['ORD-1, ORD-12345', '^ORD-\\d{1,5}$'],
    ['AB-12, XY-34', '^[A-Z]{2}-\\d{2}$'],
    ['ab1, ABC1', '^[A-Za-z]{2,3}\\d$'],
    ['1A, 2bc, 3DEF', '^\\d[A-Za-z]{1,3}$'],
    ['ORD-12345, 0815', '^(?:ORD-\\d{5}|\\d{4})$'],
    ['1010 AB', '^\\d{4} AB$'],
    [' ORD-1 , ', '^ORD-\\d$'],
  ])('%s', (examples, pattern) => expect(made(examples)).toBe(pattern));

  test('is none without examples', () => {
    expect(made('')).toBeNull();
    expect(made(' , ')).toBeNull();
  });

  test('stands for a word where it is looked for in a message', () => {
    expect(made('ORD-12345', false)).toBe('\\bORD-\\d{5}\\b');
    expect(made('#5, (a)', false)).toBe('#\\d\\b|\\(a\\)');
  });

  test('is read back as what it fits', () => {
    expect(readForms('^ORD-\\d{3,10}$')).toEqual([
      [
        { kind: 'text', text: 'ORD-' },
        { kind: 'digits', min: 3, max: 10 },
      ],
    ]);
    for (const other of ['', 'ORD', '^(09|1[0-7]):', '^\\w+$', '^a+$', '^(?:a|b$', '^\\d{2,1', '^ORD-\\d{3}'])
      expect(readForms(other), other).toBeNull();
  });

  const example = fc
    .stringMatching(/^[A-Za-z0-9 .#|()[\]{}^$*+?\\/_-]{1,14}$/)
    .filter((text) => text.trim() !== '');

  test('fits every example, and is read back as it was made', () => {
    fc.assert(
      fc.property(fc.array(example, { minLength: 1, maxLength: 4 }), fc.boolean(), (examples, isWhole) => {
        const forms = formsOf(examples.join(','));
        expect(forms).not.toBeNull();
        const pattern = patternOf(forms ?? [], isWhole);
        expect(readForms(pattern)).toEqual(forms);
        const compiled = compilePattern(pattern);
        if (!compiled.ok) throw new Error(compiled.error.message);
        for (const text of examples.map((text) => text.trim())) {
          // Several of these stand for digits.
          const said = text.replaceAll(/#{2,}/g, (signs) => '7'.repeat(signs.length));
          expect(isWhole ? compiled.value.matches(said) : compiled.value.find(said) !== null).toBe(true);
        }
      }),
    );
  });
});
