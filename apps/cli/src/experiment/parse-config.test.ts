import { describe, expect, test } from 'vitest';
import { parseJsonConfig, parseYamlConfig } from './parse-config.ts';

const key = 'sk-not-to-be-quoted';
const errorOf = async (text: string) => {
  const parsed = await parseYamlConfig(text);
  return parsed.ok ? null : parsed.error;
};

describe('files of an experiment', () => {
  test('are YAML 1.2, and know in which line something stands', async () => {
    const parsed = await parseYamlConfig(
      '# by hand\na:\n  yes: no\n  list:\n    - "x"\n    - &y {b: 2}\n    - *y\n',
    );
    if (!parsed.ok) throw new Error(parsed.error);
    expect(parsed.value.value).toEqual({ a: { yes: 'no', list: ['x', { b: 2 }, { b: 2 }] } });
    expect(parsed.value.lineOf(['a', 'list', 1, 'b'])).toBe(6);
    // What is missing stands where it would be.
    expect(parsed.value.lineOf(['a', 'list', 9])).toBe(5);
    expect(parsed.value.lineOf([])).toBeNull();
    expect(await parseYamlConfig('')).toMatchObject({ ok: true, value: { value: null } });
  });

  test.each([
    [
      `a: "${key}\nb: 1\n`,
      ', line 3, column 1: this is no YAML. Something is missing, such as a quote or a bracket.',
    ],
    [`a:\n  b: 1\n c: ${key}\n`, ', line 3, column 1: this is no YAML. The indentation does not fit.'],
    [`a: ${key}\na: 2\n`, ', line 2, column 1: this is no YAML. This name stands there already.'],
    ['a: 1\n---\nb: 2\n', ', line 2, column 1: this is no YAML. Only one document'],
    ['a: *nothing\n', ' repeats parts of itself too often, or ones that are not there.'],
  ])('say where they cannot be read, and quote nothing: %j', async (text, sentence) => {
    expect(await errorOf(text)).toContain(sentence);
    expect(await errorOf(text)).not.toContain(key);
  });

  test('are not read to death', async () => {
    const bomb = ['a0: &a0 [x,x,x,x,x,x,x,x,x]'];
    for (let n = 1; n < 12; n++)
      bomb.push(
        `a${n}: &a${n} [${Array(9)
          .fill(`*a${n - 1}`)
          .join(',')}]`,
      );
    expect(await errorOf(bomb.join('\n'))).toContain('too often');
    for (const text of [
      '['.repeat(100_000),
      '{a: '.repeat(3_000),
      '- '.repeat(50_000),
      `a:\n${' '.repeat(3_000)}b: 1`,
    ]) {
      expect(await errorOf(text)).toBe(' is nested too deeply.');
    }
    const tagged = await parseYamlConfig(
      'a: !!js/function "function () { throw 1 }"\n__proto__: {polluted: 1}\n',
    );
    expect(tagged.ok && typeof (tagged.value.value as { a: unknown }).a).toBe('string');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('may be JSON', () => {
    expect(parseJsonConfig('{"a": [1]}')).toMatchObject({ ok: true, value: { value: { a: [1] } } });
    const broken = parseJsonConfig(`{\n"a": "${key}"\n"b": 1}`);
    expect(broken).toEqual({ ok: false, error: expect.stringMatching(/no JSON\.$/) });
    expect(JSON.stringify(broken)).not.toContain(key);
  });
});
