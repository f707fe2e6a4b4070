import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { watchTyping } from './watch-typing.ts';

watchTyping();

/** Reads what is written in capital letters, as a placeholder reads by its name. */
function Shouting() {
  const [text, setText] = useState('');
  return (
    <textarea
      value={text.toUpperCase()}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={(event) => event.stopPropagation()}
    />
  );
}

async function type(field: HTMLTextAreaElement, letters: string) {
  for (const data of letters) {
    field.dispatchEvent(new InputEvent('beforeinput', { bubbles: true, inputType: 'insertText', data }));
    await act(async () => fireEvent.input(field, { target: { value: field.value + data } }));
  }
}

test('the fields of React take back words too, also where they read differently from what was typed', async () => {
  render(<Shouting />);
  const field = screen.getByRole<HTMLTextAreaElement>('textbox');
  field.focus();
  await type(field, 'one two');
  expect(field.value).toBe('ONE TWO');
  const press = (init: object) => act(async () => fireEvent.keyDown(field, { ctrlKey: true, ...init }));
  await press({ key: 'z' });
  expect(field.value).toBe('ONE ');
  await press({ key: 'z' });
  expect(field.value).toBe('');
  await press({ key: 'Z', shiftKey: true });
  await press({ key: 'y' });
  expect(field.value).toBe('ONE TWO');
});
