import type { Slot } from '@turnwise/flow';
import { describe, expect, it } from 'vitest';
import { filled, read, slot } from '../refund.fixture.ts';

const date = (...rules: Slot['rules']) => ({ date: slot('date', { rules }) });
const weekdays = (...value: Extract<Slot['rules'][number], { kind: 'weekdays' }>['value']) =>
  ({ kind: 'weekdays', value }) as const;
const asked = { asked: 'date' } as const;

describe('a day on a day of the week that may not be', () => {
  const workdays = weekdays('monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday');

  it.each([
    ['29 November', '2026-11-29'],
    ['11/29', '2026-11-29'],
    ['the 29th', '2026-11-29'],
    ['on Sunday', '2026-11-22'],
    ['this Sunday', '2026-11-22'],
    // The one that lies behind was a Monday.
    ['16 November', '2027-11-16', weekdays('monday')],
  ])('is no day of another month or year: %s', (text, value, rule = workdays) => {
    const { values, failures } = read(text, date(rule), asked);
    expect(values).toEqual([]);
    expect(failures).toMatchObject([{ slot: 'date', reason: 'rule', rule, value }]);
  });

  it('is the one that other rules make it, wherever they stand', () => {
    const past = { kind: 'before', value: 'today' } as const;
    const saturdays = weekdays('saturday');
    for (const rules of [
      [past, saturdays],
      [saturdays, past],
    ]) {
      expect(filled('29 November', date(...rules), asked)).toEqual({ date: '2025-11-29' });
      const { failures } = read('28 November', date(...rules), asked);
      expect(failures).toMatchObject([{ rule: saturdays, value: '2025-11-28' }]);
    }
  });

  it.each([
    ['Sunday or Monday', '2026-11-23'],
    ['next weekend', '2026-11-28'],
    ['7/4', '2027-04-07'],
  ])('leaves the other one the words can mean: %s', (text, value) => {
    const { values } = read(text, date(workdays), asked);
    expect(values).toMatchObject([{ value, alternatives: [] }]);
  });
});
