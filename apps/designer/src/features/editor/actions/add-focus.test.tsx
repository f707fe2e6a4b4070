import { fireEvent, screen } from '@testing-library/react';
import type { ActionDocument, JsonValue } from '@turnwise/flow';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { useEditor } from '../store/editor-context.tsx';
import { DataEditor } from './DataEditor.tsx';
import { Outcomes } from './Outcomes.tsx';

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const focused = () => document.activeElement?.getAttribute('aria-label');

/** An example's data, kept as it is edited. */
function EditedData() {
  const [value, setValue] = useState<JsonValue>({ amount: 5 });
  return <DataEditor value={value} onChange={setValue} />;
}

/** The outcomes of the action `book`, as the flow has them. */
function ShownOutcomes() {
  const action = useEditor(({ flow }) => flow.actions.book);
  return action && <Outcomes name="book" action={action} />;
}

test('a field that was just added to an example is named next', () => {
  renderInEditor(<EditedData />);
  press('Add a field');
  expect(focused()).toBe('Name of the field');
});

test('a rule that was just given to an outcome is written next, and one taken away leaves the keyboard where it was', () => {
  const book: ActionDocument = { kind: 'http', outcomes: [{ name: 'found' }] };
  renderInEditor(<ShownOutcomes />, { actions: { book } });
  press('Add a rule');
  expect(focused()).toBe('What the rule looks at');
  const drop = screen.getByRole('button', { name: /^No rule/ });
  drop.focus();
  fireEvent.click(drop);
  expect(document.activeElement?.textContent).toBe('Add a rule');
});
