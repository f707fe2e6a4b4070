import { describe, expect, it } from 'vitest';
import { checkValue } from './check-value.ts';
import { choices, slot, WEDNESDAY } from './refund.fixture.ts';

const check = (type: Parameters<typeof slot>[0], value: unknown, more = {}): unknown => {
  const result = checkValue(slot(type, more), value, WEDNESDAY);
  return result.ok ? result.value : result.error.reason;
};

describe('typed values', () => {
  it.each([
    ['integer', 3, 3],
    ['integer', '1,200', 1200],
    ['integer', 2.5, 'type'],
    ['integer', 'two', 'type'],
    ['number', '2.5', 2.5],
    ['number', null, 'type'],
    ['boolean', false, false],
    ['boolean', 'true', true],
    ['date', '2026-02-28', '2026-02-28'],
    ['date', '2026-02-30', 'type'],
    ['time', '9:05', '09:05'],
    ['time', '25:00', 'type'],
    ['email', ' Sarah@Example.COM ', 'Sarah@example.com'],
    ['email', 'bob@', 'type'],
    ['phone', '(415) 555-2671', '+14155552671'],
    ['phone', '12', 'type'],
    ['phone', `+14155552671;phone-context=${'0.0'.repeat(60)}!`, '+14155552671'],
    ['phone', '030 1234567', 'type'],
    ['text', '  hi ', 'hi'],
    ['text', '   ', 'type'],
    ['name', { first: 'x' }, 'type'],
  ] as const)('%s %j', (type, value, expected) => {
    expect(check(type, value)).toBe(expected);
  });

  it('gives choices by value, from label or synonym', () => {
    const more = { choices: choices(['wrong_item', 'Wrong item']) };
    expect(check('choice', 'wrong item', more)).toBe('wrong_item');
    expect(check('choice', 'other', more)).toBe('type');
  });

  it.each([
    ['date', '2026-11-18', { kind: 'after', value: 'today' }, 'rule'],
    ['date', '2026-11-19', { kind: 'after', value: 'today' }, '2026-11-19'],
    ['date', '2026-12-19', { kind: 'before', value: 'today+30d' }, 'rule'],
    ['date', '2026-11-29', { kind: 'weekdays', value: ['saturday', 'sunday'] }, '2026-11-29'],
    ['date', '2026-11-30', { kind: 'weekdays', value: ['saturday', 'sunday'] }, 'rule'],
    // On another type of slot it means nothing.
    ['text', 'on Sunday', { kind: 'weekdays', value: ['monday'] }, 'on Sunday'],
    ['text', 'ord-1234', { kind: 'startsWith', value: 'ORD-' }, 'ORD-1234'],
    ['text', 'berlin', { kind: 'oneOf', value: ['Berlin', 'Rome'] }, 'Berlin'],
    ['text', 'Oslo', { kind: 'oneOf', value: ['Berlin', 'Rome'] }, 'rule'],
    ['text', 'abc', { kind: 'pattern', value: '^\\d+$' }, 'rule'],
    ['text', 'ab', { kind: 'minLength', value: 3 }, 'rule'],
    ['number', 0, { kind: 'min', value: 1 }, 'rule'],
    ['number', 1.5, { kind: 'integer' }, 'rule'],
    ['phone', '+14155552671', { kind: 'country', value: ['US'] }, '+14155552671'],
    ['phone', '+4915123456789', { kind: 'country', value: ['US'] }, 'rule'],
    ['phone', '030 1234567', { kind: 'country', value: ['DE'] }, '+49301234567'],
  ] as const)('%s %j under %j', (type, value, rule, expected) => {
    expect(check(type, value, { rules: [rule] })).toBe(expected);
  });

  it('tells which rule is broken, and by what', () => {
    const rule = { kind: 'weekdays', value: ['monday'] } as const;
    const day = slot('date', {
      rules: [
        { kind: 'after', value: 'today' },
        { ...rule, value: ['monday'] },
      ],
    });
    const result = checkValue(day, '2026-11-20', WEDNESDAY);
    expect(result.ok ? null : result.error).toEqual({ reason: 'rule', rule, value: '2026-11-20' });
  });
});
