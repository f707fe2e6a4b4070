import { fireEvent, screen, waitFor } from '@testing-library/react';
import { createState, type FlowDocument, type StateDocument, stateKinds } from '@turnwise/flow';
import { textsOf } from '@turnwise/runtime';
import { describe, expect, test } from 'vitest';
import { kindLooks } from '../../../ui/kind-icons.tsx';
import { findProblems } from '../problems/find-problems.ts';
import { messages as ruleMessages } from '../rules/messages.ts';
import { exampleValue, valueInWords } from './example-value.ts';
import { stateMessages } from './messages.ts';
import { renderInEditor } from './render-in-editor.tsx';
import { StatePanel } from './StatePanel.tsx';

const flow: Partial<FlowDocument> = {
  start: 'ask_order',
  slots: { order_number: { type: 'text', label: 'Order number', prompt: 'Which order?' } },
  states: {
    ask_order: {
      kind: 'ask',
      label: 'Order number',
      prompt: 'What is the order number?',
      slot: 'order_number',
      next: 'right_order',
      retry: { limit: 2, then: 'handoff', to: 'person' },
    },
    right_order: { kind: 'confirm', prompt: 'Order {order_number}?', yes: 'person', no: 'ask_order' },
    person: { kind: 'handoff', label: 'A person', message: 'One moment.' },
  },
};

describe('the panel of a state', () => {
  test.each(stateKinds)('of kind %s opens, new as it comes from the palette', async (kind) => {
    const { refused } = renderInEditor(<StatePanel name="fresh" />, { states: { fresh: createState(kind) } });
    expect(screen.getByText(`${kindLooks[kind].name} state`)).toBeTruthy();
    expect(await screen.findByRole('region', { name: 'What a user would see' })).toBeTruthy();
    await waitFor(() => expect(document.querySelector('[class*="skeleton"]')).toBeNull());
    expect(refused).toEqual([]);
  });

  test('a title is kept letter by letter; the name follows when it is finished, all as one undo step', () => {
    const { store } = renderInEditor(<StatePanel name="ask_2" />, {
      states: { ask_2: { kind: 'ask', prompt: 'Which order?' } },
    });
    const before = store.getState().flow;
    const field = screen.getByRole('textbox', { name: stateMessages.title });
    field.focus();
    for (const value of ['O', 'Ord', 'Order ']) fireEvent.change(field, { target: { value } });
    expect(store.getState().flow.states.ask_2).toMatchObject({ label: 'Order' });
    expect(field).toHaveProperty('value', 'Order ');
    field.blur();
    expect(Object.keys(store.getState().flow.states)).toEqual(['order']);
    store.getState().undo();
    expect(store.getState().flow).toBe(before);
    expect(store.getState().canUndo).toBe(false);
  });

  test('Escape puts the title back', () => {
    const { store } = renderInEditor(<StatePanel name="ask_order" />, flow);
    const field = screen.getByRole('textbox', { name: stateMessages.title });
    field.focus();
    fireEvent.change(field, { target: { value: 'Something else' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    field.blur();
    expect(store.getState().flow.states.ask_order).toMatchObject({ label: 'Order number' });
  });

  test('a meaning made inside a rule is one undo step, with the rule that asks for it', async () => {
    const { store } = renderInEditor(<StatePanel name="ask_order" />, {
      ...flow,
      states: {
        ...flow.states,
        ask_order: {
          kind: 'ask',
          prompt: 'What is the order number?',
          branches: [{ id: 'branch', when: { kind: 'intent', intent: '' }, to: '' }],
        },
      },
    });
    const before = store.getState().flow;
    fireEvent.click(await screen.findByRole('combobox', { name: ruleMessages.intent }));
    fireEvent.change(screen.getByRole('combobox', { name: ruleMessages.findIntent }), {
      target: { value: 'Late parcel' },
    });
    fireEvent.keyDown(screen.getByRole('combobox', { name: ruleMessages.findIntent }), { key: 'Enter' });
    expect(store.getState().flow.states.ask_order).toMatchObject({
      intents: { late_parcel: [] },
      branches: [{ when: { kind: 'intent', intent: 'late_parcel' } }],
    });
    store.getState().undo();
    expect(store.getState().flow).toBe(before);
    expect(store.getState().canUndo).toBe(false);
  });

  test('renaming in exports rewrites what leads there', async () => {
    const { store } = renderInEditor(<StatePanel name="ask_order" />, flow);
    fireEvent.click(screen.getByRole('button', { name: 'Change the name used in exports, now ask_order' }));
    const field = await screen.findByRole('textbox', { name: 'Name in exports and rules' });
    fireEvent.change(field, { target: { value: 'person' } });
    expect(screen.getByText('Something else has this name. Choose another.')).toBeTruthy();
    fireEvent.change(field, { target: { value: 'which_order' } });
    fireEvent.click(screen.getByRole('button', { name: 'Rename everywhere' }));
    const { flow: renamed } = store.getState();
    expect(Object.keys(renamed.states)).toEqual(['which_order', 'right_order', 'person']);
    expect(renamed.start).toBe('which_order');
    expect(renamed.states.right_order).toMatchObject({ no: 'which_order' });
  });

  test('says the attempts and their way out in words, and edits them', async () => {
    const { operations } = renderInEditor(<StatePanel name="ask_order" />, flow);
    const limit = screen.getByRole('textbox', { name: 'How many unclear answers' });
    expect(limit).toHaveProperty('value', '2');
    expect(screen.getByRole('combobox', { name: 'What happens then' }).textContent).toContain(
      'hand over to a person',
    );
    fireEvent.change(limit, { target: { value: '4' } });
    expect(operations).toEqual([
      {
        type: 'editState',
        name: 'ask_order',
        changes: { retry: { limit: 4, then: 'handoff', to: 'person' } },
      },
    ]);
  });

  test('says which person takes over where none is chosen: the hand-off for everybody, else nobody by name', () => {
    const form: StateDocument = { kind: 'form', slots: [] };
    const person: StateDocument = { kind: 'handoff', label: 'Front desk' };
    const target = () => screen.getByRole('combobox', { name: 'After too many unclear answers, go to' });
    const listeners = [{ id: 'asked', kind: 'handoff', to: 'person' } as const];
    renderInEditor(<StatePanel name="form" />, { states: { form, person, other: person }, listeners });
    expect(target().textContent).toBe('Front desk');
    // One that is drawn for something else speaks of that.
    renderInEditor(<StatePanel name="form" />, { states: { form, person } });
    expect(target().textContent).toBe('at once');
  });

  test('what is typed in one field is one undo step; leaving the field ends it', async () => {
    const { store } = renderInEditor(<StatePanel name="ask_order" />, flow);
    const prompt = await screen.findByRole('textbox', { name: 'What it asks' });
    prompt.focus();
    fireEvent.change(prompt, { target: { value: 'Which' } });
    fireEvent.change(prompt, { target: { value: 'Which order?' } });
    expect(store.getState().history.done).toHaveLength(1);
    prompt.blur();
    prompt.focus();
    fireEvent.change(prompt, { target: { value: 'Which order is it?' } });
    expect(store.getState().history.done).toHaveLength(2);
  });

  test('promises no other words than the engine says, in the flow’s language', async () => {
    const slots = {
      datum: { type: 'date', label: 'Datum' },
      uhrzeit: { type: 'time', label: 'Uhrzeit' },
    } as const;
    const form: StateDocument = { kind: 'form', slots: ['datum', 'uhrzeit'] };
    renderInEditor(<StatePanel name="form" />, { states: { form }, slots, language: 'de' });
    const preview = await screen.findByRole('region', { name: 'What a user would see' });
    const words = textsOf('de');
    expect(preview.textContent).toContain(words.askFor('Datum', 0));
    expect(exampleValue({ type: 'phone' }, 'de-AT')).toBe('+493023125014');
    expect(exampleValue({ type: 'phone' })).toBe('+442079460958');
    expect(exampleValue({ type: 'date', rules: [{ kind: 'weekdays', value: ['tuesday', 'sunday'] }] })).toBe(
      '2027-03-14',
    );
    expect(valueInWords(true, { type: 'boolean' }, 'de-AT')).toBe(words.yes);
    const said = { label: 'Datum', value: 'Freitag, 12. März 2027' };
    expect(preview.textContent).toContain(words.acknowledge([said], null, 1));
  });

  test('shows what a user would see, with a believable value in the slot’s place', async () => {
    renderInEditor(<StatePanel name="right_order" />, flow);
    const preview = await screen.findByRole('region', { name: 'What a user would see' });
    expect(preview.textContent).toContain('Order order number?');
    expect(preview.textContent).toContain('Yes');
  });

  test('shows what is to be fixed and fixes it', async () => {
    const silent: StateDocument = { kind: 'say', messages: ['Hello', ''], next: 'person' };
    const { store, operations } = renderInEditor(<StatePanel name="silent" />, {
      start: 'silent',
      states: { silent, person: { kind: 'handoff', message: 'One moment.' } },
    });
    store.getState().setProblems(findProblems(store.getState()));
    fireEvent.click(await screen.findByRole('button', { name: 'Take the empty message out' }));
    await waitFor(() => expect(operations).toHaveLength(1));
    expect(store.getState().flow.states.silent).toMatchObject({ messages: ['Hello'] });
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: 'Take the empty message out' })).toBeNull(),
    );
  });

  test('leads to a field that is asked for', async () => {
    const { store } = renderInEditor(<StatePanel name="person" />, flow);
    store.getState().showPlace({ in: 'state', state: 'person', field: 'message' });
    await waitFor(() => expect(document.activeElement?.tagName).toBe('TEXTAREA'));
  });
});

test('of where to go, a state without a title tells what it says', () => {
  renderInEditor(<StatePanel name="greet" />, {
    start: 'greet',
    slots: { day: { type: 'date', label: 'Day' } },
    states: {
      greet: { kind: 'say', label: 'Greeting', messages: ['Hello!'], next: '' },
      say_2: { kind: 'say', messages: ['We open at nine on {day}.'], next: '' },
      hours: { kind: 'say', label: 'Hours', messages: ['Monday to Friday.'], next: '' },
    },
  });
  fireEvent.click(screen.getByRole('combobox', { name: /^Then go to/ }));
  const offered = screen.getAllByRole('option').map(({ textContent }) => textContent);
  expect(offered.slice(0, 3)).toEqual(['Greeting', 'Say 2We open at nine on [Day].', 'Hours']);
});
