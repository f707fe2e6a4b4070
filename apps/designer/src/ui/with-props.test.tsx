import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { withProps } from './with-props.ts';

afterEach(cleanup);

test('handlers of both sides are called, the element’s own first', () => {
  const calls: string[] = [];
  render(
    withProps(<button type="button" onClick={() => calls.push('own')} />, {
      onClick: () => calls.push('added'),
    }),
  );
  screen.getByRole('button').click();
  expect(calls).toEqual(['own', 'added']);
});

test('what the element says itself stays; what it leaves open is filled in', () => {
  render(
    withProps(<button type="button" id="own" aria-label={undefined} />, {
      id: 'added',
      'aria-label': 'Menu',
    }),
  );
  expect(screen.getByRole('button', { name: 'Menu' }).id).toBe('own');
});

test('both refs get the element, once, and let go of it', () => {
  const own = createRef<HTMLButtonElement>();
  const added = vi.fn();
  const button = () => withProps(<button type="button" ref={own} />, { ref: added });
  const { rerender, unmount } = render(button());
  rerender(button());
  expect(added.mock.calls).toEqual([[own.current]]);
  expect(own.current).toBeInstanceOf(HTMLButtonElement);
  unmount();
  expect(own.current).toBeNull();
  expect(added).toHaveBeenLastCalledWith(null);
});

test('anything but one element is refused', () => {
  expect(() => withProps('two words', {})).toThrow('One element');
});
