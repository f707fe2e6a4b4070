import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import type { FlowDocument, SlotDocument, Weekday } from '@turnwise/flow';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { useEditor, useEditorStore } from '../store/editor-context.tsx';
import type { EditorStore } from '../store/editor-store.ts';
import { Choices } from './Choices.tsx';
import { guessSlotType } from './guess-slot-type.ts';
import { placesOfUse } from './places-of-use.ts';
import { readRuleDay, writeRuleDay } from './rule-day.ts';
import type { EditSlot } from './SlotEditor.tsx';
import { SlotPicker } from './SlotPicker.tsx';
import { SlotRules } from './SlotRules.tsx';
import { SlotsPanel } from './SlotsPanel.tsx';
import { WeekdayPicker } from './WeekdayPicker.tsx';

const flow: Partial<FlowDocument> = {
  slots: {
    order_number: { type: 'text', label: 'Order number' },
    amount: { type: 'number', label: 'Amount' },
  },
  states: {
    ask: { kind: 'ask', label: 'Which order', slot: 'order_number', prompt: 'Not {order_number}?' },
    done: { kind: 'end', message: 'Order {order_number} is on its way.' },
  },
};

function Tabbed() {
  const [shown, setShown] = useState(true);
  return (
    <>
      <button type="button" onClick={() => setShown(!shown)}>
        Other tab
      </button>
      {shown && <SlotsPanel />}
    </>
  );
}

describe('the slots', () => {
  test('a new one gets its name from its label and its likely type', async () => {
    const { operations } = renderInEditor(<SlotsPanel />, flow);
    fireEvent.click(screen.getByRole('button', { name: 'New slot' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'What does it keep?' }), {
      target: { value: 'Order number' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Create the slot' }));
    expect(operations).toEqual([
      { type: 'addSlot', name: 'order_number_2', slot: { type: 'text', label: 'Order number' } },
    ]);
  });

  test('one made to be asked for is asked how at once, with the keyboard there', async () => {
    const form: Partial<FlowDocument> = { states: { form: { kind: 'form', slots: [] } } };
    const { operations } = renderInEditor(
      <SlotPicker
        value=""
        asks
        label="Add a slot to ask for"
        editLabel="Edit"
        operationsFor={(name) => [{ type: 'editState', name: 'form', changes: { slots: [name] } }]}
      />,
      form,
    );
    fireEvent.click(screen.getByRole('combobox', { name: 'Add a slot to ask for' }));
    const search = await screen.findByRole('combobox', { name: 'Find a slot' });
    fireEvent.change(search, { target: { value: 'Day' } });
    fireEvent.keyDown(search, { key: 'Enter' });
    const question = await screen.findByRole('textbox', { name: 'How to ask for it' });
    await waitFor(() => expect(document.activeElement).toBe(question));
    expect(question.getAttribute('placeholder')).toBe('Which day suits you?');
    fireEvent.change(question, { target: { value: 'When will you come?' } });
    fireEvent.submit(question);
    expect(operations).toEqual([
      { type: 'addSlot', name: 'day', slot: { type: 'date', label: 'Day', prompt: 'When will you come?' } },
      { type: 'editState', name: 'form', changes: { slots: ['day'] } },
    ]);
  });

  test('one that was deleted is still shown where it was chosen, and can be taken out there', () => {
    const { operations } = renderInEditor(
      <SlotPicker
        value="travel_day"
        clearable
        label="The answer goes into"
        editLabel="Edit"
        operationsFor={(name) => [{ type: 'editState', name: 'ask', changes: { slot: name || null } }]}
      />,
      flow,
    );
    expect(screen.getByRole('combobox', { name: 'The answer goes into' }).textContent).toBe('Travel day');
    fireEvent.click(screen.getByRole('button', { name: /Travel day$/ }));
    expect(operations).toEqual([{ type: 'editState', name: 'ask', changes: { slot: null } }]);
  });

  test('are reordered from the keyboard', () => {
    const { operations } = renderInEditor(<SlotsPanel />, flow);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Move Order number' }), {
      key: 'ArrowDown',
      altKey: true,
    });
    expect(operations).toEqual([{ type: 'moveSlot', name: 'order_number', index: 1 }]);
  });

  test('one is renamed everywhere, and stays open', async () => {
    const { store } = renderInEditor(<SlotsPanel />, flow);
    fireEvent.click(screen.getByRole('button', { name: /^Order number/ }));
    fireEvent.click(await screen.findByRole('button', { name: /now order_number$/ }));
    fireEvent.change(await screen.findByRole('textbox', { name: 'Name in exports and rules' }), {
      target: { value: 'order' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Rename everywhere' }));
    expect(store.getState().flow.states).toMatchObject({
      ask: { slot: 'order', prompt: 'Not {order}?' },
      done: { message: 'Order {order} is on its way.' },
    });
    expect(await screen.findByRole('button', { name: /now order$/ })).toBeTruthy();
  });

  test('one that is deleted can be brought back to its place', async () => {
    const { store } = renderInEditor(<SlotsPanel />, flow);
    fireEvent.click(screen.getByRole('button', { name: /^Order number/ }));
    fireEvent.click(await screen.findByRole('button', { name: 'Delete this slot' }));
    expect(Object.keys(store.getState().flow.slots)).toEqual(['amount']);
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(Object.keys(store.getState().flow.slots)).toEqual(['order_number', 'amount']));
  });

  test('one asked for elsewhere opens once, and not again when the tab comes back', async () => {
    const { store } = renderInEditor(<Tabbed />, flow);
    store.getState().openSlot('amount');
    expect(await screen.findByRole('dialog', { name: 'Amount' })).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    for (let n = 0; n < 2; n++) fireEvent.click(screen.getByRole('button', { name: 'Other tab' }));
    expect(screen.getByRole('button', { name: /^Amount/ })).toBeTruthy();
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('where one is used leads there', async () => {
    const { store } = renderInEditor(<SlotsPanel />, flow);
    fireEvent.click(screen.getByRole('button', { name: /^Order number/ }));
    fireEvent.click(await screen.findByRole('button', { name: /Which order/ }));
    expect(store.getState().selection.states).toEqual(['ask']);
  });
});

test('where a slot is used, one entry per place', () => {
  const { store } = renderInEditor(<span />, flow);
  expect(placesOfUse(store.getState().flow, { is: 'slot', name: 'order_number' })).toMatchObject([
    { place: { in: 'state', name: 'ask' }, uses: ['reads', 'fills'] },
    { place: { in: 'state', name: 'done' }, uses: ['reads'] },
  ]);
});

test('a label suggests a type', () => {
  expect(
    [
      'Email',
      'Phone number',
      'Date of arrival',
      'Amount',
      'Guests',
      'Your name',
      'Reason',
      'Order number',
    ].map(guessSlotType),
  ).toEqual(['email', 'phone', 'date', 'number', 'integer', 'name', 'choice', 'text']);
});

test('a German label does, too, also as the end of a longer word', () => {
  expect(
    [
      'E-Mail-Adresse',
      'Telefonnummer',
      'Datum',
      'Anreisedatum',
      'Welcher Tag?',
      'Uhrzeit',
      'Rechnungsbetrag',
      'Anzahl der Gäste',
      'Gästezahl am Tag',
      'Nachname',
      'Dein Name',
      'Rückgabegrund',
      'Größe',
      'Bestellnummer',
      'Vertrag',
      'Mietvertrag',
    ].map(guessSlotType),
  ).toEqual([
    'email',
    'phone',
    'date',
    'date',
    'date',
    'time',
    'number',
    'integer',
    'integer',
    'name',
    'name',
    'choice',
    'choice',
    'text',
    'text',
    'text',
  ]);
});

test.each(['today', 'today+30d', 'today-1d', '2026-12-31'])('%s is read and written back', (day) => {
  expect(writeRuleDay(readRuleDay(day))).toBe(day);
});

/** The choices of the slot `size`, edited in the flow. */
function InEditor() {
  const store = useEditorStore();
  const choices = useEditor(({ flow }) => flow.slots.size?.choices);
  const edit: EditSlot = (changes, typing, also = []) =>
    void store.getState().apply([{ type: 'editSlot', name: 'size', changes: { ...changes } }, ...also], {
      label: 'Edit',
      gesture: typing,
    });
  return <Choices slot="size" choices={choices ?? []} edit={edit} />;
}

describe('the choices of a slot', () => {
  const way = {
    id: 'b1',
    when: { kind: 'slot', slot: 'size', op: 'is', value: 'choice' },
    to: 'done',
  } as const;
  const sized: Partial<FlowDocument> = {
    slots: {
      size: {
        type: 'choice',
        default: 'choice',
        choices: [{ value: 'choice', label: '' }, { value: 'large' }],
      },
    },
    states: { way: { kind: 'decide', branches: [way] }, done: { kind: 'end' } },
  };
  const type = (label: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: 'Choice 1' }), { target: { value: label } });
  const kept = (store: EditorStore) => {
    const { slots, states } = store.getState().flow;
    const { size } = slots;
    return { choice: size?.choices?.[0]?.value, default: size?.default, way: JSON.stringify(states.way) };
  };

  test('naming one takes along what compares with it, and undoing brings all of it back at once', () => {
    const { store } = renderInEditor(<InEditor />, sized);
    const before = kept(store);
    for (const label of ['S', 'Sm', 'Small']) type(label);
    expect(kept(store)).toEqual({
      choice: 'small',
      default: 'small',
      way: before.way.replace('choice', 'small'),
    });
    act(() => store.getState().undo());
    expect(kept(store)).toEqual(before);
  });

  const nameField = (n: number) => screen.getByRole('textbox', { name: `Choice ${n}` });
  const labels = (store: EditorStore) => store.getState().flow.slots.size?.choices?.map(({ label }) => label);
  const drinks: Partial<FlowDocument> = {
    slots: {
      size: {
        type: 'choice',
        choices: [
          { value: 'tea', label: 'Tea' },
          { value: 'milk', label: 'Milk' },
        ],
      },
    },
  };

  test('Enter after one adds the next below it, and Backspace in an empty one takes it away again', () => {
    const { store } = renderInEditor(<InEditor />, drinks);
    nameField(1).focus();
    fireEvent.keyDown(nameField(1), { key: 'Enter' });
    expect(labels(store)).toEqual(['Tea', '', 'Milk']);
    expect(document.activeElement).toBe(nameField(2));
    fireEvent.keyDown(nameField(2), { key: 'Enter' });
    expect(labels(store)).toEqual(['Tea', '', 'Milk']);
    fireEvent.keyDown(nameField(2), { key: 'Backspace' });
    expect(labels(store)).toEqual(['Tea', 'Milk']);
    expect(document.activeElement).toBe(nameField(1));
    fireEvent.keyDown(nameField(1), { key: 'Backspace' });
    expect(labels(store)).toEqual(['Tea', 'Milk']);
  });

  test('several lines pasted into one make several, in one step', () => {
    const { store } = renderInEditor(<InEditor />, drinks);
    const field = nameField(1);
    if (field instanceof HTMLInputElement) field.setSelectionRange(3, 3);
    fireEvent.paste(field, { clipboardData: { getData: () => ' with lemon\nCoffee\n\n Coffee, black ' } });
    expect(labels(store)).toEqual(['Teawith lemon', 'Coffee', 'Coffee, black', 'Milk']);
    expect(store.getState().flow.slots.size?.choices?.map(({ value }) => value)).toEqual([
      'teawith_lemon',
      'coffee',
      'coffee_black',
      'milk',
    ]);
    expect(document.activeElement).toBe(nameField(3));
    act(() => store.getState().undo());
    expect(labels(store)).toEqual(['Tea', 'Milk']);
  });

  test('a new list can be given its choices as it is made, one per line', () => {
    const { operations } = renderInEditor(<SlotsPanel />, flow);
    fireEvent.click(screen.getByRole('button', { name: 'New slot' }));
    fireEvent.change(screen.getByRole('textbox', { name: 'What does it keep?' }), {
      target: { value: 'Drink' },
    });
    expect(screen.queryByRole('textbox', { name: 'What can be chosen?' })).toBeNull();
    fireEvent.click(screen.getByRole('combobox', { name: 'What kind of answer is it?' }));
    fireEvent.click(screen.getByRole('option', { name: /One of a list/ }));
    fireEvent.change(screen.getByRole('textbox', { name: 'What can be chosen?' }), {
      target: { value: 'Small\n\nExtra large\n' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Create the slot' }));
    expect(operations).toEqual([
      {
        type: 'addSlot',
        name: 'drink',
        slot: {
          type: 'choice',
          label: 'Drink',
          choices: [
            { value: 'small', label: 'Small' },
            { value: 'extra_large', label: 'Extra large' },
          ],
        },
      },
    ]);
  });

  test('one that shares its value with another takes nothing along: which is meant cannot be told', () => {
    const twins = [
      { value: 'choice', label: 'A' },
      { value: 'choice', label: 'B' },
    ];
    const { store } = renderInEditor(<InEditor />, {
      ...sized,
      slots: { size: { type: 'choice', choices: twins } },
    });
    type('Small');
    expect(kept(store)).toMatchObject({ choice: 'small', way: expect.stringContaining('"choice"') });
  });
});

/** The rules of a slot, kept as they are edited. */
function EditedRules({ type = 'text' }: { type?: SlotDocument['type'] }) {
  const [rules, setRules] = useState<SlotDocument['rules']>([]);
  return <SlotRules slot={{ type, rules }} edit={(changes) => act(() => setRules(changes.rules ?? []))} />;
}

test('a rule that was just added to a slot is written next', () => {
  renderInEditor(<EditedRules />);
  fireEvent.click(screen.getByRole('button', { name: 'Add a rule' }));
  expect(document.activeElement?.getAttribute('role')).toBe('combobox');
});

test('what a rule says grows with it, and can name slots', () => {
  renderInEditor(<EditedRules />);
  fireEvent.click(screen.getByRole('button', { name: 'Add a rule' }));
  const said = screen.getByRole('textbox', { name: 'If not, say' });
  expect(said.tagName).toBe('TEXTAREA');
  expect(screen.getByRole('button', { name: /Insert/ })).toBeTruthy();
});

/** Some days of the week, kept as they are picked. */
function Picked() {
  const [days, setDays] = useState<Weekday[]>(['friday', 'monday']);
  return (
    <>
      <WeekdayPicker label="Days of the week" days={days} onChange={setDays} />
      <output>{days.join(' ')}</output>
    </>
  );
}

test('days of the week are switched on and off, and the last one stays on', () => {
  renderInEditor(<Picked />);
  const group = within(screen.getByRole('group', { name: 'Days of the week' }));
  const day = (name: string) => group.getByRole('button', { name });
  const picked = () => screen.getByRole('status').textContent;
  expect(group.getAllByRole('button').map((button) => button.textContent)).toEqual([
    'Mon',
    'Tue',
    'Wed',
    'Thu',
    'Fri',
    'Sat',
    'Sun',
  ]);
  expect(day('Monday').getAttribute('aria-pressed')).toBe('true');
  expect(day('Sunday').getAttribute('aria-pressed')).toBe('false');

  fireEvent.click(day('Tuesday'));
  expect(picked()).toBe('monday tuesday friday');
  fireEvent.click(day('Monday'));
  fireEvent.click(day('Friday'));
  expect(picked()).toBe('tuesday');
  expect(day('Tuesday').getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('One day has to stay.').id).toBe(day('Tuesday').getAttribute('aria-describedby'));
  fireEvent.click(day('Tuesday'));
  expect(picked()).toBe('tuesday');
});

test('a date is offered them after its first and last day, Monday to Friday to begin with', () => {
  renderInEditor(<EditedRules type="date" />);
  for (let times = 0; times < 3; times++) fireEvent.click(screen.getByRole('button', { name: 'Add a rule' }));
  const on = screen.getAllByRole('button', { pressed: true }).map((button) => button.textContent);
  expect(on).toEqual(['Mon', 'Tue', 'Wed', 'Thu', 'Fri']);
});
