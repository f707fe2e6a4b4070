import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { JsonValue, SlotDocument } from '@turnwise/flow';
import { afterEach, expect, test, vi } from 'vitest';
import { SampleWhen } from './SampleWhen.tsx';

const onChange = vi.fn<(value: JsonValue | undefined) => void>();
afterEach(() => {
  cleanup();
  onChange.mockReset();
});

function show(slot: SlotDocument | undefined, value?: JsonValue): HTMLElement {
  render(<SampleWhen label="When it is" slot={slot} value={value} onChange={onChange} />);
  return screen.getByLabelText('When it is');
}

test('a day is given as a day, and one that is no day can be seen and mended', () => {
  const field = show({ type: 'date' });
  expect(field.getAttribute('type')).toBe('date');
  fireEvent.change(field, { target: { value: '2026-11-27' } });
  expect(onChange).toHaveBeenLastCalledWith('2026-11-27');
});

test('what was written before and is no day is still seen', () => {
  const field = show({ type: 'date' }, '27.11.2026');
  expect(field.getAttribute('type')).toBe('text');
  expect(field).toHaveProperty('value', '27.11.2026');
  fireEvent.change(field, { target: { value: '' } });
  expect(onChange).toHaveBeenLastCalledWith(undefined);
});

test('a choice is one of those there are, called as people know it', () => {
  const slot: SlotDocument = { type: 'choice', choices: [{ value: 'front_wheel', label: 'Front wheel' }] };
  expect(show(slot, 'front_wheel').textContent).toContain('Front wheel');
});

test('a figure is a figure', () => {
  fireEvent.change(show({ type: 'integer' }), { target: { value: '4' } });
  expect(onChange).toHaveBeenLastCalledWith(4);
});

test('what a slot keeps as text stays text', () => {
  fireEvent.change(show({ type: 'text' }), { target: { value: '4' } });
  expect(onChange).toHaveBeenLastCalledWith('4');
});
