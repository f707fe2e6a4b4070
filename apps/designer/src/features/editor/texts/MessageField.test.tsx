import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { MessageField } from './MessageField.tsx';

const slots = {
  order_number: { type: 'text', label: 'Order number' },
  email: { type: 'email', label: 'Email' },
} as const;

function Held({ initial }: { initial: string }) {
  const [text, setText] = useState(initial);
  return (
    <>
      <MessageField label="Message" value={text} onChange={setText} />
      <output>{text}</output>
    </>
  );
}

function area(): HTMLTextAreaElement {
  const found = screen.getByRole('textbox', { name: 'Message' });
  if (!(found instanceof HTMLTextAreaElement)) throw new Error('Not a text area');
  return found;
}

function type(text: string, caret = text.length) {
  fireEvent.change(area(), { target: { value: text } });
  moveTo(caret);
}

function moveTo(start: number, end = start) {
  area().focus();
  area().setSelectionRange(start, end);
  fireEvent.select(area());
}

const held = () => document.querySelector('output')?.textContent;

describe('a message with slots in it', () => {
  test('/ offers the slots, and Enter puts one in', () => {
    renderInEditor(<Held initial="" />, { slots });
    type('Your /ord');
    const list = screen.getByRole('listbox');
    expect(list.textContent).toContain('Order number');
    expect(list.textContent).not.toContain('Email');
    expect(area().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]?.id);
    fireEvent.keyDown(area(), { key: 'Enter' });
    expect(held()).toBe('Your {order_number}');
    expect(screen.queryByRole('listbox')).toBeNull();
  });

  test('arrows choose, Escape closes and the slash stays', () => {
    renderInEditor(<Held initial="" />, { slots });
    type('/');
    expect(screen.getAllByRole('option')).toHaveLength(2);
    fireEvent.keyDown(area(), { key: 'ArrowDown' });
    expect(screen.getAllByRole('option')[1]?.getAttribute('aria-selected')).toBe('true');
    fireEvent.keyDown(area(), { key: 'Escape' });
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(held()).toBe('/');
  });

  test('Enter is a line break again when nothing fits what follows the slash', () => {
    renderInEditor(<Held initial="" />, { slots });
    type('/zebra crossing');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(fireEvent.keyDown(area(), { key: 'Enter' })).toBe(true);
  });

  test('/ offers to make the slot that is not there, and puts it in, as one step', () => {
    const { store } = renderInEditor(<Held initial="" />, { slots });
    type('Your /item');
    const [option] = screen.getAllByRole('option');
    expect(option?.textContent).toBe('Make the slot “item”');
    fireEvent.keyDown(area(), { key: 'Enter' });
    expect(held()).toBe('Your {item}');
    expect(store.getState().flow.slots.item).toEqual({ type: 'text', label: 'item' });
    expect(store.getState().history.done).toHaveLength(1);
    type('Your {order_number} /Email');
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Email']);
  });

  test('/ finds what an action brings back by its name in the answer, wherever it is kept', () => {
    renderInEditor(<Held initial="" />, {
      slots,
      states: {
        look: { kind: 'action', save: { email: 'customer.contact', 'data.thing': 'item' } },
      },
    });
    type('/item');
    expect(screen.getAllByRole('option')[0]?.textContent).toBe('thing');
    type('/contact');
    expect(screen.getAllByRole('option')[0]?.textContent).toBe('Email');
  });

  test('Backspace and Delete take a slot away whole', () => {
    renderInEditor(<Held initial="Order {order_number} now" />, { slots });
    moveTo(20);
    fireEvent.keyDown(area(), { key: 'Backspace' });
    expect(held()).toBe('Order  now');
  });

  test('the button inserts at the caret', async () => {
    renderInEditor(<Held initial="Dear , hello" />, { slots });
    moveTo(5);
    fireEvent.click(screen.getByRole('button', { name: 'Insert a slot into Message' }));
    fireEvent.click(screen.getByRole('option', { name: 'Email' }));
    await waitFor(() => expect(held()).toBe('Dear {email}, hello'));
  });

  test('the caret never rests inside a slot', () => {
    renderInEditor(<Held initial="Order {order_number} now" />, { slots });
    moveTo(6);
    moveTo(7);
    expect(area().selectionStart).toBe(20);
  });

  test('a slot is called by its label, as on the card, and kept by its name', () => {
    renderInEditor(<Held initial="For {svc}: {data.price}" />, {
      slots: { svc: { type: 'text', label: 'Service' } },
    });
    expect(area().value).toBe('For {Service}: {data.price}');
    type('For {Service} on {data.price}', 14);
    expect(held()).toBe('For {svc} on {data.price}');
  });

  test('a slot typed by its name becomes the chip, with the caret behind it', () => {
    renderInEditor(<Held initial="" />, { slots: { svc: { type: 'text', label: 'Kind of service' } } });
    fireEvent.change(area(), { target: { value: 'For {svc}' } });
    expect(held()).toBe('For {svc}');
    expect(area().value).toBe('For {Kind of service}');
    expect(area().selectionStart).toBe('For {Kind of service}'.length);
  });

  test('two slots of one label keep their names', () => {
    renderInEditor(<Held initial="{first} {second}" />, {
      slots: { first: { type: 'text', label: 'Day' }, second: { type: 'text', label: 'Day' } },
    });
    expect(area().value).toBe('{first} {second}');
  });

  test('what is underneath is plain text, and stays so', () => {
    renderInEditor(<Held initial="" />, { slots });
    type('<b>{order_number}</b> {Nope}');
    expect(area().value).toBe('<b>{Order number}</b> {Nope}');
    expect(document.querySelector('b')).toBeNull();
  });
});
