import { describe, expect, test } from 'vitest';
import { ownNames } from './chip-names.ts';
import { atomsIn, atomToDelete, snapCaret, triggerAt } from './template-atoms.ts';

const text = 'Order {order_number} for {item}.';
const atoms = atomsIn(text, ownNames);
const at = (start: number, end = start) => ({ start, end });

describe('placeholders as one', () => {
  test('are found with their places', () => {
    expect(atoms).toEqual([
      { path: 'order_number', start: 6, end: 20 },
      { path: 'item', start: 25, end: 31 },
    ]);
  });

  test('a caret moving into one leaves on the other side', () => {
    expect(snapCaret(atoms, at(7), at(6))).toEqual(at(20));
    expect(snapCaret(atoms, at(19), at(20))).toEqual(at(6));
  });

  test('a caret dropped inside goes to the nearer side', () => {
    expect(snapCaret(atoms, at(8), at(0))).toEqual(at(6));
    expect(snapCaret(atoms, at(18), at(0))).toEqual(at(20));
  });

  test('a selection takes in a whole one, and lets go of a whole one', () => {
    expect(snapCaret(atoms, at(0, 7), at(0, 6))).toEqual(at(0, 20));
    expect(snapCaret(atoms, at(0, 19), at(0, 20))).toEqual(at(0, 6));
  });

  test('plain text is left alone', () => {
    expect(snapCaret(atoms, at(3, 5), at(0))).toEqual(at(3, 5));
    expect(snapCaret(atomsIn('{Not one} either', ownNames), at(3), at(0))).toEqual(at(3));
  });

  test('Backspace behind one and Delete before one take it whole', () => {
    expect(atomToDelete(atoms, 20, 'Backspace')?.path).toBe('order_number');
    expect(atomToDelete(atoms, 6, 'Delete')?.path).toBe('order_number');
    expect(atomToDelete(atoms, 21, 'Backspace')).toBeNull();
    expect(atomToDelete(atoms, 20, 'Delete')).toBeNull();
  });
});

describe('what asks for something to insert', () => {
  test('a slash at the start of a word, with what follows it', () => {
    expect(triggerAt('/', 1)).toEqual({ start: 0, query: '' });
    expect(triggerAt('Order /ord', 10)).toEqual({ start: 6, query: 'ord' });
  });
  test('an opening brace', () => {
    expect(triggerAt('Order {or', 9)).toEqual({ start: 6, query: 'or' });
  });
  test('not a slash inside a word or an address, nor one with a space behind it', () => {
    expect(triggerAt('and/or', 6)).toBeNull();
    expect(triggerAt('https://shop', 12)).toBeNull();
    expect(triggerAt('yes / no', 6)).toBeNull();
  });
});
