import { type FlowDocument, resolveSlot, type SlotDocument, weekdayOf } from '@turnwise/flow';
import { createConversation, createProgram, play } from '@turnwise/runtime';
import { expect, test } from 'vitest';
import { flowOf, noon } from './find-tests.fixture.ts';
import { valuesForSlot } from './values-for-slot.ts';

/** Which of the values a flow takes that asks for the slot. */
function takenOf(slot: SlotDocument, compared: readonly (string | number)[], language: string): unknown[] {
  const flow: FlowDocument = flowOf({
    language,
    slots: { it: { prompt: '?', ...slot } },
    states: { start: { kind: 'ask', slot: 'it', next: 'done' }, done: { kind: 'end', message: '.' } },
  });
  const program = createProgram(flow);
  const values = valuesForSlot(resolveSlot(slot), compared, language, noon.slice(0, 10));
  return values.flatMap((text) => {
    const begun = createConversation(program, { id: 'c', flowVersion: 1, at: noon });
    const asked = play(program, begun, { kind: 'started', at: noon }).conversation;
    const { slots } = play(program, asked, { kind: 'userMessage', at: noon, text }).conversation;
    return slots.it?.value ?? [];
  });
}

test.each<[SlotDocument, unknown[]]>([
  [{ type: 'boolean' }, [true, false]],
  [
    { type: 'choice', choices: [{ value: 'small_one' }, { value: 'large', label: 'The large one' }] },
    ['small_one', 'large'],
  ],
  [
    {
      type: 'integer',
      rules: [
        { kind: 'min', value: 5 },
        { kind: 'max', value: 9 },
      ],
    },
    [5, 9],
  ],
  [{ type: 'number' }, [2]],
  [{ type: 'date', rules: [{ kind: 'after', value: 'today+60d' }] }, ['2027-01-20']],
  [{ type: 'date', rules: [{ kind: 'before', value: '2026-11-20' }] }, ['2026-11-19', '2026-11-13']],
  // Noon is on a Friday.
  [
    { type: 'date', rules: [{ kind: 'weekdays', value: ['monday', 'thursday'] }] },
    ['2026-11-30', '2026-11-12'],
  ],
  [
    {
      type: 'date',
      rules: [
        { kind: 'weekdays', value: ['wednesday'] },
        { kind: 'after', value: 'today+60d' },
        { kind: 'before', value: 'today+90d' },
      ],
    },
    ['2027-01-20', '2027-02-17'],
  ],
  [{ type: 'time', rules: [{ kind: 'pattern', value: '^1[3-9]:' }] }, ['15:00']],
  [{ type: 'email' }, ['sarah@example.com']],
  [{ type: 'phone', rules: [{ kind: 'country', value: ['DE'] }] }, ['+493023125123']],
  [{ type: 'text', rules: [{ kind: 'pattern', value: '^[A-Z]{2}-\\d{4}$' }] }, ['AA-1111']],
  [
    { type: 'text', rules: [{ kind: 'pattern', value: '^ORD-\\d+$', message: 'Such as ORD-12345.' }] },
    ['ORD-12345', 'ORD-1'],
  ],
  [{ type: 'text', rules: [{ kind: 'startsWith', value: 'INV' }] }, ['INV123', 'INV']],
  [{ type: 'text', rules: [{ kind: 'oneOf', value: ['red', 'green'] }] }, ['red', 'green']],
])('%j is answered', (slot, values) => {
  for (const language of ['en', 'de'])
    expect(takenOf(slot, [], language)).toEqual(expect.arrayContaining(values));
});

test('a day of the week that is not possible is among the answers, and is all that is wrong with it', () => {
  const later = { kind: 'after', value: 'today+60d' } as const;
  const slot = resolveSlot({ type: 'date', rules: [later, { kind: 'weekdays', value: ['wednesday'] }] });
  const values = valuesForSlot(slot, [], 'en', noon.slice(0, 10));
  const refused = values.filter((day) => day > '2027-01-20' && weekdayOf(day) !== 'wednesday');
  expect(refused).toEqual(['2027-01-21']);
  const any = valuesForSlot(resolveSlot({ type: 'date', rules: [later] }), [], 'en', noon.slice(0, 10));
  expect(any).toEqual(['2026-11-27', '2027-01-20', '2026-11-13']);
});

test.each(['en', 'de'])('a long text is long enough, and a name is one, in %s', (language) => {
  const long = takenOf({ type: 'text', rules: [{ kind: 'minLength', value: 120 }] }, [], language);
  expect(String(long[0]).length).toBeGreaterThanOrEqual(120);
  expect(takenOf({ type: 'name' }, [], language)).toHaveLength(1);
});

test('what is compared with comes first', () => {
  for (const language of ['en', 'de']) expect(takenOf({ type: 'number' }, [5.5], language)[0]).toBe(5.5);
  expect(takenOf({ type: 'integer' }, [13, 11], 'en').slice(0, 2)).toEqual([13, 11]);
  const choices = 'abcdefghijkl'.split('').map((value) => ({ value }));
  expect(takenOf({ type: 'choice', choices }, ['l'], 'en')[0]).toBe('l');
});
