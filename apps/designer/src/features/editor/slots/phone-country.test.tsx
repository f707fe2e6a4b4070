import { fireEvent, screen } from '@testing-library/react';
import { createFlow, resolveFlow, type Slot, type SlotRule } from '@turnwise/flow';
import { checkValue } from '@turnwise/understanding';
import { expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { countryOfLanguage, countryOptions, withPhoneCountry } from './phone-country.ts';
import { SlotEditor } from './SlotEditor.tsx';

const phoneSlot = resolveFlow({ ...createFlow('shop', 'Shop'), slots: { phone: { type: 'phone' } } }).slots
  .phone as Slot;

const from = (...value: string[]): SlotRule => ({ kind: 'country', value });

test.each([
  ['en', 'US', '+12015550123'],
  ['en-GB', 'GB', '+442015550123'],
  ['de', 'DE', '+492015550123'],
  ['de-AT', 'AT', '+432015550123'],
  ['fr', 'US', '+12015550123'],
  ['nds', 'US', '+12015550123'],
])('a number in %s is taken to be from %s, as the engine reads it', (language, country, number) => {
  expect(countryOfLanguage(language)).toBe(country);
  const at = { now: '2026-01-01T00:00:00Z', timeZone: 'UTC', language };
  expect(checkValue(phoneSlot, '201 5550123', at)).toMatchObject({ value: number });
});

test('another first country leaves the other rules and countries as they are', () => {
  const short: SlotRule = { kind: 'startsWith', value: '+' };
  expect(withPhoneCountry([short], 'AT')).toEqual([from('AT'), short]);
  expect(withPhoneCountry([short, from('DE', 'AT', 'CH')], 'AT')).toEqual([short, from('AT', 'CH')]);
  expect(withPhoneCountry([from('DE'), short], null)).toEqual([short]);
});

test('countries are offered by their names, each once', () => {
  const options = countryOptions();
  expect(options).toContainEqual({ value: 'AT', label: 'Austria', keywords: 'AT' });
  expect(options.length).toBeGreaterThan(200);
  expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
  expect(options.map(({ value }) => value)).not.toEqual(expect.arrayContaining(['EU']));
});

test('the country stands beside the kind of answer, and is a rule of the slot', () => {
  const slot = { type: 'phone', label: 'Phone' } as const;
  const { operations } = renderInEditor(<SlotEditor name="phone" slot={slot} />, { slots: { phone: slot } });
  const field = screen.getByRole('combobox', { name: /^Numbers without \+… are from/ });
  expect(field.textContent).toBe('United States, by the language');
  fireEvent.click(field);
  fireEvent.change(screen.getByRole('combobox', { name: 'Type to search' }), {
    target: { value: 'Austria' },
  });
  fireEvent.keyDown(screen.getByRole('combobox', { name: 'Type to search' }), { key: 'Enter' });
  expect(operations).toEqual([
    { type: 'editSlot', name: 'phone', changes: { rules: [{ kind: 'country', value: ['AT'] }] } },
  ]);
});
