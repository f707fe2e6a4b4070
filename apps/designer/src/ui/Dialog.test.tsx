import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Dialog } from './Dialog.tsx';
import { Field } from './Field.tsx';
import { TextField } from './TextField.tsx';

const ignore = () => undefined;

test('the fields of a dialog that stands in a field have names and ids of their own', () => {
  render(
    <Field label="What it does" hint="Chosen here">
      <TextField value="" onValueChange={ignore} />
      <Dialog open onOpenChange={ignore} title="An action">
        <TextField aria-label="Outcome 1" value="" onValueChange={ignore} />
        <TextField aria-label="Outcome 2" value="" onValueChange={ignore} />
      </Dialog>
    </Field>,
  );
  const inside = ['Outcome 1', 'Outcome 2'].map((name) => screen.getByRole('textbox', { name }));
  expect(inside.map((field) => field.getAttribute('aria-describedby'))).toEqual([null, null]);
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
});
