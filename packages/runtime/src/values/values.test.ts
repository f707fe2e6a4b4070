import { type Slot, slotSchema } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../texts/texts-of.ts';
import { readPath, writePath } from './data-path.ts';
import { formatValue } from './format-value.ts';
import { maskValue } from './mask-value.ts';

const slot = (document: Parameters<typeof slotSchema.parse>[0]): Slot => slotSchema.parse(document);
const write = (document: object, value: string | number | boolean, language = 'en') =>
  formatValue(slot(document), value, language, textsOf(language));

describe('formatValue', () => {
  test.each([
    [{ type: 'number', format: { kind: 'currency', currency: 'EUR' } }, 49.9, 'en', '€49.90'],
    [{ type: 'number' }, 1234.5, 'de', '1.234,5'],
    [{ type: 'integer', format: { kind: 'unit', unit: 'kg' } }, 3, 'en', '3 kg'],
    [{ type: 'number', format: { kind: 'percent' } }, 12.5, 'en', '12.5 %'],
    [{ type: 'date' }, '2026-11-27', 'en', 'Friday, November 27, 2026'],
    [{ type: 'date', format: { kind: 'date', style: 'short' } }, '2026-11-27', 'de', '27.11.26'],
    [{ type: 'date' }, 'soon', 'en', 'soon'],
    [{ type: 'time', format: { kind: 'time', style: '12h' } }, '15:30', 'en', '3:30 PM'],
    [{ type: 'time', format: { kind: 'time', style: '24h' } }, '15:30', 'en', '15:30'],
    [
      { type: 'choice', choices: [{ value: 'wrong_item', label: 'Wrong item' }] },
      'wrong_item',
      'en',
      'Wrong item',
    ],
    [{ type: 'choice', choices: [] }, 'beard_trim', 'en', 'beard trim'],
    [{ type: 'boolean' }, true, 'de', 'Ja'],
  ] as const)('%j %j in %s reads %s', (document, value, language, words) => {
    expect(write(document, value, language)).toBe(words);
  });
});

describe('maskValue', () => {
  test.each([
    ['sarah@example.com', 's***@example.com'],
    ['+4930901820', '***20'],
    ['Sarah Chen', 'S***'],
    ['4000 1234 5678', '***78'],
    ['ab', '***'],
    [42, '***'],
  ])('%j reads %s', (value, words) => expect(maskValue(value)).toBe(words));
});

describe('paths into data', () => {
  test('reads what is there and nothing that is not', () => {
    const data = { order: { items: [{ name: 'Lamp' }] } };
    expect(readPath(data, 'order.items.0.name')).toBe('Lamp');
    expect(readPath(data, 'order.total')).toBeUndefined();
    expect(readPath(data, 'constructor.name')).toBeUndefined();
    expect(readPath(data, 'order.items.length')).toBeUndefined();
    expect(readPath(undefined, 'order')).toBeUndefined();
  });

  test('writes into a copy', () => {
    const data = { order: { id: 1 } };
    expect(writePath(data, 'order.total', 5)).toEqual({ order: { id: 1, total: 5 } });
    expect(writePath(data, 'a.b', 1)).toEqual({ order: { id: 1 }, a: { b: 1 } });
    expect(writePath(data, 'order.id', undefined)).toEqual({ order: {} });
    expect(writePath(data, '__proto__.polluted', 1)).toBe(data);
    expect(data).toEqual({ order: { id: 1 } });
  });
});
