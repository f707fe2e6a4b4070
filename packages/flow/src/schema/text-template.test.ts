import { describe, expect, it } from 'vitest';
import { mapTextSlots, parseTemplate, placeholderSlot, placeholdersIn } from './text-template.ts';

describe('parseTemplate', () => {
  it('splits a text into words and placeholders', () => {
    expect(parseTemplate('Order {order_number}: {data.order.amount}!')).toEqual([
      { kind: 'text', text: 'Order ' },
      { kind: 'placeholder', path: 'order_number' },
      { kind: 'text', text: ': ' },
      { kind: 'placeholder', path: 'data.order.amount' },
      { kind: 'text', text: '!' },
    ]);
    expect(parseTemplate('{a}{b}')).toHaveLength(2);
    expect(parseTemplate('')).toEqual([]);
  });

  it.each(['{}', '{ a }', '{A}', '{1a}', '{a.}', '{a..b}', '{a', 'a}', '{{}}', '{"json": 1}', '{a b}'])(
    'takes %s as plain text',
    (text) => {
      expect(placeholdersIn(text)).toEqual([]);
      expect(parseTemplate(text)).toEqual([{ kind: 'text', text }]);
    },
  );

  it('finds the placeholder inside doubled braces, and repeats', () => {
    expect(placeholdersIn('{{name}} {name}')).toEqual(['name', 'name']);
  });

  it('gives the same parts for the same text', () => {
    expect(parseTemplate('Hi {name}')).toBe(parseTemplate('Hi {name}'));
  });
});

describe('placeholderSlot', () => {
  it('names the slot a path starts at, and none for data and memory', () => {
    expect(placeholderSlot('amount')).toBe('amount');
    expect(placeholderSlot('order.number')).toBe('order');
    expect(placeholderSlot('data.order')).toBeNull();
    expect(placeholderSlot('memory.email')).toBeNull();
    expect(placeholderSlot('database')).toBe('database');
  });
});

describe('mapTextSlots', () => {
  it('rewrites slots only, and keeps everything around them', () => {
    const upper = (slot: string) => `new_${slot}`;
    expect(mapTextSlots('{a} {a.b} {data.a} {memory.a} {A} a', upper)).toBe(
      '{new_a} {new_a.b} {data.a} {memory.a} {A} a',
    );
    expect(mapTextSlots('no braces', upper)).toBe('no braces');
  });
});
