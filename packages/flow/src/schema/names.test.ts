import { describe, expect, it } from 'vitest';
import { freeName, isName, labelToName } from './names.ts';

describe('isName', () => {
  it.each(['a', 'order_number', 'a1', 'x'.repeat(64)])('accepts %s', (name) =>
    expect(isName(name)).toBe(true),
  );
  it.each([
    '',
    '1a',
    '_a',
    'Order',
    'a-b',
    'a b',
    'x'.repeat(65),
    'data',
    'memory',
    'constructor',
    '__proto__',
  ])('refuses %s', (name) => expect(isName(name)).toBe(false));
});

describe('labelToName', () => {
  it.each([
    ['Order number', 'order_number'],
    ['  Größe & Farbe! ', 'grosse_farbe'],
    ['3 wishes', 'wishes'],
    ['日本', 'slot'],
    ['Data', 'slot'],
    ['!!!', 'slot'],
    [`${'long '.repeat(30)}`, 'long_long_long_long_long_long_long_long_long_lon'],
  ])('%s becomes %s', (label, name) => expect(labelToName(label, 'slot')).toBe(name));
});

describe('freeName', () => {
  it('counts up to the first that is free', () => {
    const taken = new Set(['ask', 'ask_2', 'x'.repeat(64)]);
    expect(freeName('say', (name) => taken.has(name))).toBe('say');
    expect(freeName('ask', (name) => taken.has(name))).toBe('ask_3');
    expect(isName(freeName('x'.repeat(64), (name) => taken.has(name)))).toBe(true);
  });
});
