import { describe, expect, it } from 'vitest';
import { bookingSlots, filled, hotelSlots, read, refundSlots, slot } from './refund.fixture.ts';

describe('every slot from every message', () => {
  it('fills name, e-mail and order number at the first question', () => {
    expect(
      filled("Hi, I'm Sarah Chen, my email is sarah@example.com, order ORD-12345", refundSlots, {
        asked: 'order_number',
      }),
    ).toEqual({ order_number: 'ORD-12345', name: 'Sarah Chen', email: 'sarah@example.com' });
  });

  it('gives each value the span it was read from', () => {
    const text = "I'm Sarah Chen and my email is sarah@Example.COM";
    for (const { span, text: words } of read(text, refundSlots).values)
      expect(text.slice(...span)).toBe(words);
    expect(filled(text, refundSlots)).toEqual({ name: 'Sarah Chen', email: 'sarah@example.com' });
  });

  it('reads a code whose mark is left out, whichever rule names its beginning', () => {
    const code = { asked: 'code' };
    const pattern = { code: slot('text', { rules: [{ kind: 'pattern', value: '^ORD-\\d{4,10}$' }] }) };
    const start = { code: slot('text', { rules: [{ kind: 'startsWith', value: 'ORD-' }] }) };
    for (const slots of [pattern, start])
      for (const text of ['ORD 12345', 'ord12345', 'it is ord-12345'])
        expect([text, filled(text, slots, code)]).toEqual([text, { code: 'ORD-12345' }]);
    expect(filled('12345', pattern, code)).toEqual({});
    expect(filled('ORD 123', pattern, code)).toEqual({});
  });

  it('takes the code that stands at the end, and asks which of two', () => {
    const asked = { asked: 'order_number' } as const;
    expect(filled('ORD-12345, no wait ORD-777123', refundSlots, asked)).toEqual({
      order_number: 'ORD-777123',
    });
    expect(filled('not ORD-12345 but ORD-777123', refundSlots, asked)).toEqual({
      order_number: 'ORD-777123',
    });
    expect(read('ORD-12345 and ORD-777123', refundSlots, asked).values).toMatchObject([
      { value: 'ORD-12345', alternatives: ['ORD-777123'] },
    ]);
    expect(
      filled(
        'ORD - 12345',
        { code: slot('text', { rules: [{ kind: 'startsWith', value: 'ORD-' }] }) },
        { asked: 'code' },
      ),
    ).toEqual({
      code: 'ORD-12345',
    });
  });

  it('answers and asks at once', () => {
    const reading = read('ORD-12345, and when do you open?', refundSlots, { asked: 'order_number' });
    expect(reading.values.map(({ value }) => value)).toEqual(['ORD-12345']);
    expect(reading.isQuestion).toBe(true);
    expect(
      filled('do you ship to Norway, and my order is ORD-777123', refundSlots, { asked: 'order_number' }),
    ).toEqual({
      order_number: 'ORD-777123',
    });
  });

  it('fills service, day and time of a booking', () => {
    expect(filled('can I come in tomorrow at 3 for a haircut', bookingSlots)).toEqual({
      service: 'haircut',
      date: '2026-11-19',
      time: '15:00',
    });
  });
});

describe('order numbers', () => {
  it.each([
    ["it's ord-12345 btw", 'ORD-12345'],
    ['My order number is ORD 12345', 'ORD-12345'],
    ['ORD-12345.', 'ORD-12345'],
  ])('%s', (text, value) => {
    expect(filled(text, refundSlots, { asked: 'order_number' })).toEqual({ order_number: value });
  });

  it('says which rule an answer fails', () => {
    const { values, failures } = read('12345', refundSlots, { asked: 'order_number' });
    expect(values).toEqual([]);
    expect(failures).toMatchObject([
      { slot: 'order_number', reason: 'rule', text: '12345', rule: { kind: 'startsWith' } },
    ]);
  });

  it('singles a code out by a pattern, from any message, but no ordinary word', () => {
    const slots = {
      ticket: slot('text', { rules: [{ kind: 'pattern', value: '^[A-Z]{3}-\\d{4}$' }] }),
      any: slot('text', { rules: [{ kind: 'pattern', value: '.+' }] }),
    };
    expect(filled('could you look at abc-1234 please', slots)).toEqual({ ticket: 'ABC-1234' });
    expect(filled('could you look at ABC-12345 please', slots)).toEqual({});
  });
});

describe('a question is no answer to what asks for words', () => {
  const street = { street: slot('text', { label: 'Street', prompt: 'What is the street?' }) };
  const company = { company: slot('text', { label: 'Company', prompt: 'Which company is it for?' }) };

  it.each(['why do you need that?', 'when are you open?', 'where is that', 'which ones do you have'])(
    '%s',
    (text) => {
      expect(filled(text, street, { asked: 'street' })).toEqual({});
      expect(filled(text, company, { asked: 'company' })).toEqual({});
    },
  );

  it('but names what it asks about, or answers with a mere "?"', () => {
    const city = { city: slot('text', { label: 'City', prompt: 'Which city?' }) };
    expect(filled('do you ship to Paris?', city, { asked: 'city' })).toEqual({ city: 'Paris' });
    expect(filled('berlin?', city, { asked: 'city' })).toEqual({ city: 'berlin' });
  });
});

it('counts "later" and "earlier" from what is known', () => {
  const slots = { day: slot('date'), time: slot('time') };
  const known = { day: '2026-11-27', time: '15:00' };
  expect(filled('an hour later please', slots, { filled: known })).toEqual({ time: '16:00' });
  expect(filled('half an hour earlier', slots, { filled: known })).toEqual({ time: '14:30' });
  expect(filled('a day later', slots, { filled: known })).toEqual({ day: '2026-11-28' });
  expect(filled('a week later please', slots, { filled: known })).toEqual({ day: '2026-12-04' });
});

it('takes the value behind a lone "sorry"', () => {
  const slots = { order: slot('text', { rules: [{ kind: 'pattern', value: 'ORD-[0-9]{5}' }] }) };
  expect(filled('ORD-12345 sorry ORD-54321', slots)).toEqual({ order: 'ORD-54321' });
});

it('knows a choice by a synonym that only its stem tells from the label', () => {
  const slots = {
    service: slot('choice', {
      choices: [
        { value: 'haircut', synonyms: ['cut'] },
        { value: 'colouring', synonyms: ['colour'] },
      ],
    }),
  };
  expect(filled('colour please', slots, { asked: 'service' })).toEqual({ service: 'colouring' });
  const { values } = read('colour and cut', slots, { asked: 'service' });
  expect(values.flatMap(({ alternatives }) => alternatives)).not.toEqual([]);
});

describe('a choice by its place', () => {
  it('is no hour', () => {
    const slots = {
      service: slot('choice', {
        choices: ['haircut', 'colouring', 'trim'].map((value) => ({ value, synonyms: [] })),
      }),
      time: slot('time'),
    };
    expect(filled('2pm', slots, { asked: 'service' })).toEqual({ time: '14:00' });
    expect(filled('the second one', slots, { asked: 'service' })).toEqual({ service: 'colouring' });
    expect(filled('I need my hair coloured', slots, { asked: 'service' })).toEqual({ service: 'colouring' });
  });
});

describe('a choice said around another value', () => {
  it('leaves that value its words', () => {
    const slots = {
      wish: slot('choice', {
        choices: [
          { value: 'return', label: 'Send back', synonyms: [] },
          { value: 'track', synonyms: [] },
        ],
      }),
      order: slot('text', { rules: [{ kind: 'pattern', value: 'ORD-[0-9]{5}' }] }),
    };
    const { values } = read('send ORD-12345 back', slots, { asked: 'wish' });
    expect(values).toMatchObject([
      { slot: 'wish', value: 'return', text: 'send' },
      { slot: 'order', value: 'ORD-12345', text: 'ORD-12345' },
    ]);
  });
});

describe('what a substring match would get wrong', () => {
  it.each([
    ['I know', 'none'],
    ['Noah', 'none'],
    ['that is not correct', 'no'],
    ['I am not sure', 'unsure'],
  ] as const)('%s is %s', (text, affirmation) => {
    expect(read(text, {}).affirmation).toBe(affirmation);
  });

  it('knows a name from a doubt', () => {
    expect(filled('Noah', refundSlots, { asked: 'name' })).toEqual({ name: 'Noah' });
    expect(filled('I am not sure', refundSlots, { asked: 'name' })).toEqual({});
    expect(filled("I'm looking for a refund", refundSlots, { asked: 'name' })).toEqual({});
  });

  it('does not take "the working one" for "not working"', () => {
    expect(filled('the working one', refundSlots, { asked: 'reason' })).toEqual({});
    expect(filled("it's not working", refundSlots, { asked: 'reason' })).toEqual({ reason: 'defective' });
  });

  it('reads nothing from an emoji', () => {
    const reading = read('😀', refundSlots, { asked: 'details' });
    expect(reading).toMatchObject({
      values: [],
      failures: [],
      affirmation: 'none',
      commands: [],
      isQuestion: false,
    });
    expect(read('👍', refundSlots).affirmation).toBe('yes');
  });
});

describe('a number belongs to one thing', () => {
  it('counts people where it says so, whatever was asked', () => {
    const slots = { time: slot('time'), people: slot('integer', { label: 'Number of people' }) };
    for (const text of ['five of us', 'there are five of us', 'party of five', 'five people please'])
      expect([text, filled(text, slots, { asked: 'time' })]).toEqual([text, { people: 5 }]);
    expect(filled('five', slots, { asked: 'time' })).toEqual({ time: '17:00' });
  });

  it('is no quantity inside a date, a time, a phone or a code', () => {
    expect(filled('my phone is 415-555-2671', { guests: hotelSlots.guests })).toEqual({});
    expect(filled('on 5 December at 7 pm', { guests: hotelSlots.guests })).toEqual({});
    expect(filled('room 12', hotelSlots)).toEqual({});
    expect(filled('12345', bookingSlots, { asked: 'phone' })).toEqual({});
  });

  it('fails the slot that its noun names where a rule is broken, and no other', () => {
    const slots = { ...hotelSlots, guests: slot('integer', { rules: [{ kind: 'max', value: 8 }] }) };
    const failures = (text: string) =>
      read(text, slots, { asked: 'check_in' }).failures.map((one) => one.slot);
    expect(failures('tomorrow for 40 guests')).toEqual(['guests']);
    expect(failures('tomorrow, in 40 minutes by train')).toEqual([]);
  });

  it('is meant for the one phone slot where it is written as phones are, also where it cannot be dialled', () => {
    const { service, phone } = bookingSlots;
    const failures = (text: string) =>
      read(text, { service, phone }, { asked: 'service' }).failures.map((one) => one.slot);
    expect(failures('030 1234567')).toEqual(['phone']);
    expect(failures('a haircut, number 12345')).toEqual([]);
  });

  it('is an hour behind a day that was asked for', () => {
    const slots = { date: slot('date'), time: slot('time') };
    const tomorrow = { date: '2026-11-19', time: '10:00' };
    expect(filled('tomorrow at 10 am', slots, { asked: 'date' })).toEqual(tomorrow);
    expect(filled('tomorrow at 10', slots, { asked: 'date' })).toEqual(tomorrow);
    expect(filled('10', slots, { asked: 'date' })).toEqual({ date: '2026-12-10' });
  });

  it('goes to the slot its noun names', () => {
    expect(filled('3 guests, 1 room, budget 400', hotelSlots)).toEqual({ guests: 3, rooms: 1, budget: 400 });
    expect(filled('2 adults and 3 kids', hotelSlots)).toEqual({ guests: 5 });
    expect(
      filled(
        'my budget is 10k',
        { staff: slot('integer', { label: 'Employees' }), budget: slot('number') },
        { asked: 'staff' },
      ),
    ).toEqual({
      budget: 10_000,
    });
  });
});

describe('which slot', () => {
  it.each([
    ['from Monday to Thursday for 2 people', { check_in: '2026-11-23', check_out: '2026-11-26', guests: 2 }],
    ['check out on the 9th', { check_out: '2026-12-09' }],
    ['we arrive on 5 December and leave on the 9th', { check_in: '2026-12-05', check_out: '2026-12-09' }],
    ['Dec 5-9', { check_in: '2026-12-05', check_out: '2026-12-09' }],
    ['12/20 - 12/24', { check_in: '2026-12-20', check_out: '2026-12-24' }],
  ])('%s', (text, expected) => {
    expect(filled(text, hotelSlots)).toEqual(expected);
  });

  it('prefers the slot asked for', () => {
    expect(filled('Friday', hotelSlots, { asked: 'check_out' })).toEqual({ check_out: '2026-11-20' });
  });

  it('reads a slot that is not extracted only when it is asked', () => {
    const slots = { code: slot('choice', { extract: false, choices: [{ value: 'gold', synonyms: [] }] }) };
    expect(filled('gold', slots)).toEqual({});
    expect(filled('gold', slots, { asked: 'code' })).toEqual({ code: 'gold' });
  });
});

describe('corrections', () => {
  const known = { date: '2026-11-25', time: '15:00', service: 'haircut', party_size: 4 };

  it.each([
    ['actually make it Friday', { date: '2026-11-20' }],
    ['no, I meant the massage', { service: 'massage' }],
    ['not Tuesday, Thursday', { date: '2026-11-19' }],
    ["sorry, it's 5 people not 4", { party_size: 5 }],
    ['change the time to 4pm', { time: '16:00' }],
    ['make it 6 instead', { party_size: 6 }],
  ])('%s', (text, expected) => {
    const reading = read(text, bookingSlots, { asked: 'phone', filled: known });
    expect(Object.fromEntries(reading.values.map(({ slot: name, value }) => [name, value]))).toEqual(
      expected,
    );
    expect(reading.values.every(({ isCorrection }) => isCorrection)).toBe(true);
    expect(reading.correction.isCue).toBe(true);
  });

  it('names the slot to change', () => {
    const reading = read('change my email to x@y.com', refundSlots, {
      asked: 'details',
      filled: { email: 'sarah@example.com' },
    });
    expect(reading.correction).toEqual({ isCue: true, isChange: true, slot: 'email', span: [0, 9] });
    expect(reading.values).toMatchObject([{ slot: 'email', value: 'x@y.com', isCorrection: true }]);
  });

  it('takes no choice from the words that ask for a change, nor from a bare no', () => {
    const known = { order_number: 'ORD-12345' };
    expect(filled('change the order number', refundSlots, { asked: 'reason', filled: known })).toEqual({});
    expect(filled('I changed my mind', refundSlots, { asked: 'reason', filled: known })).toEqual({
      reason: 'changed_mind',
    });
    const all = { ...known, reason: 'defective' };
    expect(filled('wrong', refundSlots, { filled: all })).toEqual({});
    expect(filled('no, wrong item', refundSlots, { filled: all })).toEqual({ reason: 'wrong_item' });
  });

  it('tells a value said once more from a new one', () => {
    const known = { asked: 'reason', filled: { order_number: 'ORD-12345' } };
    expect(read('ORD-12345', refundSlots, known)).toMatchObject({ values: [], restated: ['order_number'] });
    expect(read('ORD-777', refundSlots, known)).toMatchObject({ restated: [] });
  });

  it('does not answer the open question with a correction', () => {
    expect(
      filled('actually it was the wrong item', refundSlots, {
        asked: 'details',
        filled: { reason: 'defective' },
      }),
    ).toEqual({
      reason: 'wrong_item',
    });
  });

  it('takes the later of two when the first is taken back', () => {
    expect(filled('Friday, no wait, Saturday', hotelSlots)).toEqual({ check_in: '2026-11-21' });
  });
});

describe('what is open is told', () => {
  it('offers the other reading of an ambiguous answer', () => {
    expect(read('3/4', bookingSlots, { asked: 'date' }).values).toMatchObject([
      { value: '2027-03-04', alternatives: ['2027-04-03'] },
    ]);
    expect(read('at 8', bookingSlots, { asked: 'time' }).values).toMatchObject([
      { value: '08:00', alternatives: ['20:00'] },
    ]);
    expect(read('Monday or Tuesday', bookingSlots, { asked: 'date' }).values).toMatchObject([
      { value: '2026-11-23', alternatives: ['2026-11-24'] },
    ]);
  });

  it('leaves an either-or between choices open', () => {
    expect(read('defective or wrong item', refundSlots, { asked: 'reason' }).values).toMatchObject([
      { slot: 'reason', value: 'defective', alternatives: ['wrong_item'] },
    ]);
  });

  it('never drops a value that breaks a rule in silence', () => {
    expect(read('yesterday', bookingSlots, { asked: 'date' })).toMatchObject({
      values: [],
      failures: [{ slot: 'date', reason: 'rule', text: 'yesterday' }],
    });
    expect(read('31 February', bookingSlots, { asked: 'date' }).failures).toMatchObject([
      { slot: 'date', reason: 'not_understood' },
    ]);
  });
});

describe('a value for another slot that breaks its rule', () => {
  it('is told, but not when it is part of a story', () => {
    expect(
      read('3 people, and the day is 1 November 2026', bookingSlots, { asked: 'party_size' }).failures,
    ).toMatchObject([{ slot: 'date', reason: 'rule' }]);
    const slots = { ...bookingSlots, note: slot('text') };
    expect(read('I bought it yesterday and it broke', slots, { asked: 'note' }).failures).toEqual([]);
  });
});

describe('a street', () => {
  const slots = {
    street: slot('text', { label: 'Street', rules: [{ kind: 'pattern', value: '\\d' }] }),
    postcode: slot('text', { label: 'Postcode', rules: [{ kind: 'pattern', value: '^\\d{4,5}$' }] }),
  };

  it.each([
    ['12 Market Street, Apt. 4', '12 Market Street, Apt. 4'],
    ['Flat 3, 12 Market Street', 'Flat 3, 12 Market Street'],
    ['Calle Mayor 5, 2º B', 'Calle Mayor 5, 2º B'],
    ['c/o Miller, 12 Market Street', 'c/o Miller, 12 Market Street'],
    ["it's 12 market street, thanks", '12 market street'],
    ['I live at 12 Market Street.', '12 Market Street'],
  ])('is the whole line: %s', (text, street) => {
    expect(filled(text, slots, { asked: 'street' })).toEqual({ street });
  });

  it('ends where the postcode begins', () => {
    expect(filled('12 Market Street, 10115 Berlin', slots, { asked: 'street' })).toEqual({
      street: '12 Market Street',
    });
  });
});

describe('free text', () => {
  it.each([
    ['The screen cracked after two days', 'The screen cracked after two days'],
    ['because the zipper broke', 'the zipper broke'],
    ['I want to cancel my subscription', 'I want to cancel my subscription'],
  ])('%s', (text, value) => {
    expect(filled(text, { reason: slot('text', { label: 'Reason' }) }, { asked: 'reason' })).toEqual({
      reason: value,
    });
  });

  it.each(['hello', 'what do you mean?', 'cancel', 'I have no idea'])('is not filled by "%s"', (text) => {
    expect(
      filled(
        text,
        { reason: slot('text', { label: 'Reason' }) },
        { asked: 'reason', prompt: 'What happened?' },
      ),
    ).toEqual({});
  });

  it.each([
    ['I work at Acme Corp', 'company', 'Acme Corp'],
    ["I'm flying to San Francisco, please", 'destination_city', 'San Francisco'],
    ['Can you find something in Paris, France?', 'city', 'Paris, France'],
    ['some Thai food', 'cuisine', 'Thai'],
    ['send it to my friend Yumi', 'recipient_name', 'Yumi'],
  ])('%s', (text, name, value) => {
    expect(filled(text, { [name]: slot('text') }, { asked: name })).toEqual({ [name]: value });
  });

  it('shows placeholders and tags as typed', () => {
    expect(
      filled('<script>alert(1)</script> {order_number}', { note: slot('text') }, { asked: 'note' }),
    ).toEqual({
      note: '<script>alert(1)</script> {order_number}',
    });
  });
});
