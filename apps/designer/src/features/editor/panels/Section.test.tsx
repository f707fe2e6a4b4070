import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { Section } from './Section.tsx';

afterEach(cleanup);

/** Draws a folding section, which has gone away since it was drawn before. */
function draw(title: string, remembered: boolean, folds: 'open' | 'closed' = 'closed'): HTMLDetailsElement {
  cleanup();
  render(
    <Section title={title} folds={folds} remembered={remembered}>
      Inside
    </Section>,
  );
  return screen.getByText('Inside').closest('details') as HTMLDetailsElement;
}

function toggle(section: HTMLDetailsElement): void {
  section.open = !section.open;
  fireEvent(section, new Event('toggle'));
}

test('a section that is remembered comes back as it was left', () => {
  toggle(draw('Leaving', true));
  expect(draw('Leaving', true).open).toBe(true);
  expect(draw('Memory', true).open, 'another').toBe(false);
  toggle(draw('Leaving', true));
  expect(draw('Leaving', true).open).toBe(false);
  toggle(draw('Used in', true, 'open'));
  expect(draw('Used in', true, 'open').open).toBe(false);
});

test('another begins anew', () => {
  toggle(draw('More', false));
  expect(draw('More', false).open).toBe(false);
});
