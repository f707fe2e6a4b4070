import { describe, expect, it } from 'vitest';
import { choices, filled, read, slot } from '../refund.fixture.ts';

const stay = {
  arrival: slot('date', { label: 'Arrival' }),
  departure: slot('date', { label: 'Departure' }),
};
const aufenthalt = {
  anreise: slot('date', { label: 'Anreise' }),
  abreise: slot('date', { label: 'Abreise' }),
};
const heads = {
  adults: slot('integer', { label: 'Adults' }),
  kids: slot('integer', { label: 'Kids' }),
};
const tuesday = { now: '2026-11-24T10:00:00Z' };
const known = { ...tuesday, filled: { arrival: '2026-12-03', departure: '2026-12-09' } };

describe('an arrival asked for before the departure begins a stay', () => {
  const asked = { ...tuesday, asked: 'arrival' };

  it.each([
    'from the 3rd to the 9th of December',
    'December 3 to December 9',
    'check in 3 December, check out 9 December',
    'December 3 and back on December 9',
    'we arrive on December 3 and leave on December 9',
    'leaving December 9, arriving December 3',
  ])('%s', (text) => {
    expect(filled(text, stay, asked)).toEqual({ arrival: '2026-12-03', departure: '2026-12-09' });
  });

  it.each([
    ['from tomorrow until sunday', { arrival: '2026-11-25', departure: '2026-11-29' }],
    ['tomorrow and leave on sunday', { arrival: '2026-11-25', departure: '2026-11-29' }],
    ['from Dec 3 for a week', { arrival: '2026-12-03' }],
  ])('%s', (text, values) => {
    expect(filled(text, stay, asked)).toEqual(values);
  });

  it('in German too', () => {
    const german = { ...tuesday, asked: 'anreise', language: 'de' };
    expect(filled('vom 3. Dezember bis zum 9. Dezember', aufenthalt, german)).toEqual({
      anreise: '2026-12-03',
      abreise: '2026-12-09',
    });
  });

  it('while a journey that is asked for by its departure ends with the arrival', () => {
    const { arrival, departure } = stay;
    const journey = { departure, arrival };
    expect(filled('December 3 to December 9', journey, { ...tuesday, asked: 'departure' })).toEqual({
      departure: '2026-12-03',
      arrival: '2026-12-09',
    });
  });

  it.each([
    [{ check_in: stay.arrival, check_out: stay.departure }],
    [{ start_day: slot('date'), end_day: slot('date') }],
    [{ pickup_date: slot('date'), return_date: slot('date') }],
  ])('"back on" is said of the day behind it: %j', (slots) => {
    const [first = '', second = ''] = Object.keys(slots);
    expect(filled('December 3 and back on December 9', slots, { ...tuesday, asked: first })).toEqual({
      [first]: '2026-12-03',
      [second]: '2026-12-09',
    });
  });
});

describe('which of two known days is taken back', () => {
  it.each([
    'not the 9th, the 10th',
    'the 10th instead of the 9th',
    'no, until the 10th',
    'we leave on the 10th',
  ])('%s', (text) => {
    const { values } = read(text, stay, known);
    expect(values).toMatchObject([{ slot: 'departure', value: '2026-12-10', isCorrection: true }]);
    expect(values[0]?.isOpen).toBeUndefined();
  });

  it.each(['December 20', 'make it the 10th'])('open where nothing says it: %s', (text) => {
    expect(read(text, stay, known).values).toMatchObject([{ isCorrection: true, isOpen: true }]);
  });
});

describe('what a number counts', () => {
  it.each([
    ['adults 2 kids 1', { adults: 2, kids: 1 }],
    ['kids 3 adults 2', { adults: 2, kids: 3 }],
    ['adults: 2 kids: 1', { adults: 2, kids: 1 }],
    ['2 adults 1 kid', { adults: 2, kids: 1 }],
  ])('%s', (text, values) => {
    expect(filled(text, heads, { asked: 'adults' })).toEqual(values);
  });

  it.each(['my son is 7', 'my room is on floor 7', 'I was born on a 7'])(
    'changes no known count, though it was just read back: %s',
    (text) => {
      const prompt = 'Double room, 2 adults, 0 kids. Shall I book it?';
      expect(filled(text, heads, { filled: { adults: 2, kids: 0 }, prompt })).toEqual({});
    },
  );

  it('months are no years', () => {
    const years = { years: slot('integer', { label: 'Years' }) };
    expect(filled('18 months', years, { asked: 'years' })).toEqual({});
    expect(filled('8 years', years, { asked: 'years' })).toEqual({ years: 8 });
  });

  it.each([
    ['4 people', { asked: 'adults' }, { adults: 4 }],
    ['4 people', { filled: { adults: 2, kids: 1 } }, {}],
    ['we are 4 people', {}, {}],
    ['4 adults', { filled: { adults: 2, kids: 1 } }, { adults: 4 }],
  ])('people are adults and kids together: %s, %j', (text, more, values) => {
    expect(filled(text, heads, more)).toEqual(values);
  });

  it('people are adults where no kids are asked for, and fill what is called so', () => {
    expect(filled('4 people', { adults: heads.adults })).toEqual({ adults: 4 });
    expect(filled('4 people', { people: slot('integer', { label: 'People' }), kids: heads.kids })).toEqual({
      people: 4,
    });
  });
});

describe('a number before what was chosen', () => {
  const pizza = slot('choice', { label: 'Pizza', choices: choices('margherita', 'salami') });
  const size = slot('choice', { label: 'Size', choices: choices('small', 'large') });
  const order = { pizza, size, quantity: slot('integer', { label: 'Quantity' }) };
  const chosen = { pizza: 'margherita', size: 'large' };

  it.each([
    ['2 large margheritas', { ...chosen, quantity: 2 }],
    ['two large margheritas please', { ...chosen, quantity: 2 }],
    ['2x margherita, large', { ...chosen, quantity: 2 }],
    ['the second margherita, large', chosen],
    ['a large margherita', chosen],
    ['large margherita at 2 pm', chosen],
  ])('says how many: %s', (text, values) => {
    expect(filled(text, order)).toEqual(values);
  });

  it.each([
    ['How many', { ...chosen, it: 2 }],
    ['Number of pizzas', { ...chosen, it: 2 }],
    ['Floor', chosen],
    ['Guests', chosen],
    ['Age', chosen],
  ])('only where things are counted: %s', (label, values) => {
    const it = slot('integer', { label });
    expect(filled('2 large margheritas', { pizza, size, it })).toEqual(values);
  });

  it('says a known count anew where something is taken back', () => {
    const known = { filled: { pizza: 'margherita', quantity: 2 } };
    for (const text of ['make it 3 margheritas', 'no, 3 margheritas', 'actually 3 margheritas']) {
      expect(filled(text, order, known)).toMatchObject({ quantity: 3 });
    }
    expect(filled('make it 3 salami', order, known)).toEqual({ pizza: 'salami', quantity: 3 });
  });

  it('changes no known count, and chooses between none', () => {
    expect(filled('2 large margheritas', order, { filled: { quantity: 3 } })).toEqual(chosen);
    const more = { ...order, bottles: slot('integer', { label: 'Bottles' }) };
    expect(filled('2 large margheritas', more)).toEqual(chosen);
  });
});

it('a correction goes to the slot it names behind the number, whatever was asked', () => {
  const slots = { people: slot('integer', { label: 'Number of people' }), budget: slot('number') };
  const asked = { asked: 'budget', filled: { people: 2 } };
  const german = {
    personen: slot('integer', { label: 'Anzahl der Personen' }),
    budget: slot('number', { label: 'Budget' }),
  };
  expect(filled('Sorry, I meant 10000 for the number of people', slots, asked)).toEqual({ people: 10000 });
  expect(filled('I meant 10000 for the budget', slots, asked)).toEqual({ budget: 10000 });
  expect(filled('10000', slots, asked)).toEqual({ budget: 10000 });
  expect(
    filled('Ich meinte 100 für die Anzahl der Personen', german, {
      asked: 'budget',
      filled: { personen: 2 },
      language: 'de',
    }),
  ).toEqual({ personen: 100 });
});
