import { describe, expect, it } from 'vitest';
import { filled, read, refundSlots, slot } from '../refund.fixture.ts';

const slots = {
  service: refundSlots.reason,
  details: slot('text', { label: 'Request', extract: false }),
  email: slot('email'),
  phone: slot('phone'),
};
const german = { language: 'de' } as const;

describe('a number or an address in a story', () => {
  const told = (text: string, more = {}): Record<string, unknown> => {
    const { email, phone } = filled(text, slots, { asked: 'details', ...more });
    return { ...(email && { email }), ...(phone && { phone }) };
  };

  it.each([
    "my cousin's number is +49 171 5550000 and he had the same problem with his heating",
    'I was told to call +49 30 555555 but nobody picks up',
    'my colleague told me to call +49 30 555555',
    'My phone is dead, and the hotline +49 30 555555 never answers',
    "my cousin's email is bob@example.com and he had it too",
    'I wrote to info@example.com but nobody answers',
  ])('is somebody else’s: %s', (text) => {
    expect(told(text)).toEqual({});
  });

  it.each([
    'my new number is +49 30 555555, the heating is broken',
    'the heating is broken, call me on +49 30 555555',
    'the heating is broken. +49 30 555555',
    'the heating is broken, phone: +49 30 555555',
    'you can reach me at +49 30 555555 about the heating',
    'call +49 30 555555, the heating is broken',
    'the heating is broken and you can reach me at +49 30 555555',
  ])('is the speaker’s: %s', (text) => {
    expect(told(text)).toEqual({ phone: '+4930555555' });
  });

  it('in German, too', () => {
    expect(told('Die Nummer meines Vetters ist 0171 5550000, ihm geht es ebenso', german)).toEqual({});
    const phone = '+491715550000';
    expect(told('Meine Nummer ist 0171 5550000, die Heizung ist kaputt', german)).toEqual({ phone });
    expect(told('Die Heizung ist kaputt und Sie erreichen mich unter 0171 5550000', german)).toEqual({
      phone,
    });
    expect(told('Die Heizung ist kaputt, Sie erreichen mich unter 0171 5550000', german)).toEqual({ phone });
  });

  it('answers where it was asked for, whoever has it', () => {
    const phone = '+4930555555';
    expect(filled("my wife's number is +49 30 555555", slots, { asked: 'phone' })).toEqual({ phone });
    expect(filled("my wife's number is +49 30 555555", slots)).toEqual({});
    expect(filled('my number is +49 30 555555', slots, { filled: { phone: '+4930111111' } })).toEqual({
      phone,
    });
  });
});

it.each(['ORD–12345', 'ord_12345', 'ORD 12345', 'ORD12345'])('knows a code by whatever mark: %s', (text) => {
  expect(filled(text, refundSlots, { asked: 'order_number' })).toEqual({ order_number: 'ORD-12345' });
});

it('asks which of two phone numbers', () => {
  const { values } = read('+44 7700 900123 or +44 7700 900124', slots, { asked: 'phone' });
  expect(values).toMatchObject([{ value: '+447700900123', alternatives: ['+447700900124'] }]);
  expect(filled('not +44 7700 900123 but +44 7700 900124', slots, { asked: 'phone' })).toEqual({
    phone: '+447700900124',
  });
});
