import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { AddButton } from './AddButton.tsx';

function List({ atMost = 9 }: { atMost?: number }) {
  const [count, setCount] = useState(0);
  return (
    <div>
      {Array.from({ length: count }, (_, index) => `Name ${index + 1}`).map((name) => (
        <div key={name}>
          <button type="button">Move</button>
          <input aria-label={name} />
          <textarea aria-label={`Other words for ${name}`} />
        </div>
      ))}
      {count < atMost && <AddButton onAdd={() => setCount(count + 1)}>Add a name</AddButton>}
    </div>
  );
}

const focused = () => document.activeElement?.getAttribute('aria-label');
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Add a name' }));

test('what was just added has the keyboard', () => {
  render(<List />);
  press();
  expect(focused()).toBe('Name 1');
  press();
  expect(focused()).toBe('Name 2');
});

test('also where there is no room for more', () => {
  cleanup();
  render(<List atMost={1} />);
  press();
  expect(focused()).toBe('Name 1');
});
