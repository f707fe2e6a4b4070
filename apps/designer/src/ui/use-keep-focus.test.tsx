import { render, screen, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test } from 'vitest';
import { useKeepFocus } from './use-keep-focus.ts';

function List({ fixes }: { fixes: readonly string[] }) {
  const root = useRef<HTMLDivElement>(null);
  useKeepFocus(root);
  return (
    <div ref={root}>
      {fixes.map((fix) => (
        <button key={fix} type="button">
          {fix}
        </button>
      ))}
    </div>
  );
}

test('a button that goes some time after it was pressed leaves the focus nearby', async () => {
  const { rerender } = render(<List fixes={['Lead it on', 'Write its words']} />);
  const pressed = screen.getByRole('button', { name: 'Lead it on' });
  pressed.focus();
  pressed.click();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(document.activeElement).toBe(pressed);
  rerender(<List fixes={['Write its words']} />);
  const next = screen.getByRole('button', { name: 'Write its words' });
  await waitFor(() => expect(document.activeElement).toBe(next));
});
