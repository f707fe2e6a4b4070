import { fireEvent, screen } from '@testing-library/react';
import type { ConditionDocument } from '@turnwise/flow';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { renderInEditor } from '../panels/render-in-editor.tsx';
import { ConditionEditor } from './ConditionEditor.tsx';
import type { RuleScope } from './rule-scope.ts';

const slots = {
  amount: { type: 'number', label: 'Amount' },
  size: {
    type: 'choice',
    label: 'Size',
    choices: [
      { value: 's', label: 'Small' },
      { value: 'l', label: 'Large' },
    ],
  },
} as const;

let current: ConditionDocument;
function Held({ initial, scope = {} }: { initial: ConditionDocument; scope?: RuleScope }) {
  const [condition, setCondition] = useState(initial);
  current = condition;
  return <ConditionEditor condition={condition} onChange={setCondition} scope={scope} />;
}
const open = (initial: ConditionDocument, scope?: RuleScope) =>
  renderInEditor(<Held initial={initial} scope={scope} />, {
    slots: { ...slots, size: { ...slots.size, choices: [...slots.size.choices] } },
  });

describe('a rule as a sentence', () => {
  test('reads as one', () => {
    open({ kind: 'slot', slot: 'amount', op: '>', value: 100 });
    expect(screen.getByRole('combobox', { name: 'What the rule looks at' }).textContent).toBe('Amount');
    expect(screen.getByRole('combobox', { name: 'How it compares' }).textContent).toContain('is more than');
    expect(screen.getByRole('textbox', { name: 'The value to compare with' })).toHaveProperty('value', '100');
  });

  test('offers slots first where it compares one, and the message first where it reads that', () => {
    const first = () => screen.getAllByRole('option')[0]?.textContent;
    open({ kind: 'slot', slot: '', op: 'is' });
    fireEvent.click(screen.getByRole('combobox', { name: 'What the rule looks at' }));
    expect(first()).toContain('Amount');
    open({ kind: 'keyword', words: [] });
    fireEvent.click(screen.getByRole('combobox', { name: 'What the rule looks at' }));
    expect(first()).toContain('the message says');
  });

  test('compares with another slot only where that makes sense', () => {
    renderInEditor(<Held initial={{ kind: 'slot', slot: 'amount', op: '>' }} />, {
      slots: {
        ...slots,
        size: { ...slots.size, choices: [...slots.size.choices] },
        guests: { type: 'integer', label: 'Guests', remember: true },
        day: { type: 'date', label: 'Day', remember: true },
      },
      actions: { find: { kind: 'mock', outcomes: [{ name: 'found' }] } },
      states: { find: { kind: 'action', action: 'find', outcomes: {}, save: { 'data.price': 'price' } } },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Use another slot’s value' }));
    const offered = screen.getAllByRole('option').map(({ textContent }) => textContent);
    expect(offered).toEqual(['Guests', 'price', 'Guests, as remembered']);
  });

  test('another subject is chosen by its name', () => {
    open({ kind: 'keyword', words: [] });
    fireEvent.click(screen.getByRole('combobox', { name: 'What the rule looks at' }));
    fireEvent.click(screen.getByRole('option', { name: /Amount/ }));
    expect(current).toEqual({ kind: 'slot', slot: 'amount', op: 'is' });
  });

  test('a number is written as a number, and an emptied one is left out', () => {
    open({ kind: 'slot', slot: 'amount', op: '>' });
    const value = screen.getByRole('textbox', { name: 'The value to compare with' });
    fireEvent.change(value, { target: { value: '99.5' } });
    expect(current).toEqual({ kind: 'slot', slot: 'amount', op: '>', value: 99.5 });
    fireEvent.change(value, { target: { value: '' } });
    expect(current).toEqual({ kind: 'slot', slot: 'amount', op: '>' });
  });

  test('choices are pressed, and kept in the order of the slot', () => {
    open({ kind: 'slot', slot: 'size', op: 'is one of', value: ['l'] });
    fireEvent.click(screen.getByRole('button', { name: 'Small' }));
    expect(current).toEqual({ kind: 'slot', slot: 'size', op: 'is one of', value: ['s', 'l'] });
  });

  test('words are typed one after the other', () => {
    open({ kind: 'keyword', words: [] });
    const words = screen.getByRole('textbox', { name: 'Words and phrases' });
    fireEvent.change(words, { target: { value: 'order number' } });
    fireEvent.keyDown(words, { key: 'Enter' });
    fireEvent.change(words, { target: { value: 'reason' } });
    fireEvent.keyDown(words, { key: ',' });
    expect(current).toEqual({ kind: 'keyword', words: ['order number', 'reason'] });
    fireEvent.keyDown(words, { key: 'Backspace' });
    expect(current).toEqual({ kind: 'keyword', words: ['order number'] });
  });

  test('"and" and "or" nest, and taking a part away lifts what is left', () => {
    open({ kind: 'affirmation', is: 'yes' });
    fireEvent.click(screen.getByRole('button', { name: 'Or…' }));
    expect(current).toEqual({
      kind: 'any_of',
      conditions: [
        { kind: 'affirmation', is: 'yes' },
        { kind: 'keyword', words: [] },
      ],
    });
    const [first] = screen.getAllByRole('button', { name: 'Remove this rule' });
    if (first) fireEvent.click(first);
    expect(current).toEqual({ kind: 'keyword', words: [] });
  });

  test('a rule that was just added is written next', () => {
    const pickers = () => screen.getAllByRole('combobox', { name: 'What the rule looks at' });
    open({ kind: 'slot', slot: 'amount', op: '>', value: 100 });
    fireEvent.click(screen.getByRole('button', { name: 'Or…' }));
    expect(pickers()).toHaveLength(3);
    expect(document.activeElement).toBe(pickers()[2]);
    fireEvent.click(screen.getByRole('button', { name: 'Or…' }));
    expect(pickers()).toHaveLength(4);
    expect(document.activeElement).toBe(pickers()[3]);
  });

  test('where the decision is critical, AI and mood are refused in words', () => {
    open({ kind: 'all', conditions: [{ kind: 'sentiment', is: 'negative' }] }, { critical: true });
    expect(screen.getByText(/cannot rest on the AI or on mood/)).toBeTruthy();
  });
});
