import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Field } from './Field.tsx';
import { NumberField } from './NumberField.tsx';

afterEach(cleanup);

function Tries({ inField }: { inField: boolean }) {
  const [tries, setTries] = useState<number | undefined>(3);
  const field = (
    <NumberField aria-label="Tries" integer min={1} max={20} value={tries} onValueChange={setTries} />
  );
  return (
    <>
      {inField ? <Field label="Tries">{field}</Field> : field}
      <output>{tries}</output>
    </>
  );
}

const write = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const kept = () => document.querySelector('output')?.textContent;

test.each([true, false])('says what is allowed, and keeps what was there (in a Field: %s)', (inField) => {
  render(<Tries inField={inField} />);
  write('0');
  expect(screen.getByText('Only a whole number from 1 to 20.')).toBeTruthy();
  // "999" begins with a 9 that would be allowed.
  write('9');
  expect(kept()).toBe('9');
  write('999');
  fireEvent.blur(screen.getByRole('textbox'));
  expect(kept()).toBe('3');
  expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('3');
  expect(screen.getByText('Only a whole number from 1 to 20.')).toBeTruthy();
  write('4');
  expect(screen.queryByText(/Only a whole number/)).toBeNull();
  expect(kept()).toBe('4');
});
