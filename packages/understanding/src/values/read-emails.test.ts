import { describe, expect, it } from 'vitest';
import { filled, read, slot } from '../refund.fixture.ts';
import { readEmails } from './read-emails.ts';
import { readPhones } from './read-phones.ts';

describe('e-mail addresses', () => {
  it.each([
    ['my email is sarah@example.com.', ['sarah@example.com']],
    ['write to Sarah.Chen+news@Mail.Example.CO.UK, please', ['Sarah.Chen+news@mail.example.co.uk']],
    ["it's 'bob@example.org'", ['bob@example.org']],
    ['a@b.co or c@d.io', ['a@b.co', 'c@d.io']],
    ['jörg@müller.de', ['jörg@müller.de']],
    ['see you @ 5', []],
    ['@sarah', []],
  ])('%s', (text, expected) => {
    const readings = readEmails(text).filter(({ isBroken }) => !isBroken);
    expect(readings.map(({ value }) => value)).toEqual(expected);
    for (const { span, value } of readings)
      expect(text.slice(...span).toLowerCase()).toBe(value.toLowerCase());
  });

  it('tells a broken address from none', () => {
    expect(readEmails('bob@example')).toMatchObject([{ value: 'bob@example', isBroken: true }]);
    expect(readEmails('bob@')).toMatchObject([{ isBroken: true }]);
  });

  it('takes no time over a wall of letters', () => {
    expect(readEmails(`${'a.'.repeat(2000)}@`)).toEqual([]);
  });
});

describe('phone numbers', () => {
  it.each([
    ['call me at 415-555-2671', 'US', ['+14155552671']],
    ['(415) 555-2671', 'US', ['+14155552671']],
    ['0151 23456789', 'DE', ['+4915123456789']],
    ['0049 30 901820', 'US', ['+4930901820']],
    ['+44 20 7946 0958', 'US', ['+442079460958']],
    ['ORD-1234567890', 'US', []],
    ['on 12/20 - 12/24', 'US', []],
    ['2026-11-18', 'US', []],
    ['$1,194,000', 'US', []],
    // No area code there begins with 0: a national number of elsewhere is nobody's, and not to be misread.
    ['030 1234567', 'US', []],
    ['030 1234567', 'DE', ['+49301234567']],
  ])('%s in %s', (text, region, expected) => {
    const whole = readPhones(text, [region], false).filter(({ isBroken }) => !isBroken);
    expect(whole.map(({ value }) => value)).toEqual(expected);
  });
});

describe('the address that is meant', () => {
  const slots = { name: slot('name'), email: slot('email'), company: slot('text') };
  const asked = { asked: 'email' } as const;

  it.each([
    ['not bob@example.com but robert@example.com', { email: 'robert@example.com' }],
    ['robert@example.com instead of bob@example.com', { email: 'robert@example.com' }],
    ['bob@example.com, no wait, robert@example.com', { email: 'robert@example.com' }],
    ["don't use bob@example.com", {}],
  ])('%s', (text, expected) => {
    expect(filled(text, slots, asked)).toEqual(expected);
  });

  it('asks which of two', () => {
    for (const text of [
      'bob@example.com or robert@example.com',
      'old one bob@example.com, new one robert@example.com',
    ])
      expect(read(text, slots, asked).values).toMatchObject([
        { value: 'bob@example.com', alternatives: ['robert@example.com'] },
      ]);
    expect(read('bob@example.com and bob@example.com', slots, asked).values).toMatchObject([
      { alternatives: [] },
    ]);
  });

  it('takes back a known one only where it is said to be', () => {
    const known = { filled: { email: 'anna@example.com' } };
    expect(filled('please invite bob@example.com too', slots, known)).toEqual({});
    for (const text of [
      'bob@example.com',
      'sorry, bob@example.com',
      'my email is bob@example.com',
      'actually bob@example.com',
    ])
      expect(filled(text, slots, known)).toEqual({ email: 'bob@example.com' });
  });
});
