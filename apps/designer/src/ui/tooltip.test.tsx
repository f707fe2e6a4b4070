import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Tooltip } from './Tooltip.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const showTwo = () =>
  render(
    <>
      <Tooltip label="Undo the last edit">
        <button type="button">Undo</button>
      </Tooltip>
      <Tooltip label="Do it again">
        <button type="button">Redo</button>
      </Tooltip>
    </>,
  );
const rest = (name: string) =>
  fireEvent.pointerMove(screen.getByRole('button', { name }), { pointerType: 'mouse' });
const wait = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('comes when the pointer rests, and describes what it belongs to', () => {
  showTwo();
  rest('Undo');
  wait(300);
  expect(screen.queryByRole('tooltip')).toBeNull();
  wait(300);
  const tooltip = screen.getByRole('tooltip');
  expect(tooltip.textContent).toBe('Undo the last edit');
  expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-describedby')).toBe(tooltip.id);
});

test('goes when the pointer leaves, but stays for a pointer that moves onto it', () => {
  showTwo();
  rest('Undo');
  wait(500);
  fireEvent.pointerLeave(screen.getByRole('button', { name: 'Undo' }));
  fireEvent.pointerEnter(screen.getByRole('tooltip'));
  wait(1_000);
  fireEvent.pointerLeave(screen.getByRole('tooltip'));
  wait(200);
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('goes with Escape and with a press, and does not come back while the pointer stays', () => {
  showTwo();
  rest('Undo');
  wait(500);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryByRole('tooltip')).toBeNull();
  rest('Undo');
  wait(1_000);
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('never has company: the next one takes its place, without a wait', () => {
  showTwo();
  rest('Undo');
  wait(500);
  fireEvent.pointerLeave(screen.getByRole('button', { name: 'Undo' }));
  wait(130);
  rest('Redo');
  expect(screen.getByRole('tooltip').textContent).toBe('Do it again');
});
