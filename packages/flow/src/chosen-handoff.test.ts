import { expect, test } from 'vitest';
import { chosenHandoff } from './chosen-handoff.ts';

const states = {
  too_late: { kind: 'handoff', message: 'The time to return it is over.' },
  bye: { kind: 'end' },
} as const;
const listener = { id: 'person', kind: 'handoff' } as const;

test('a hand-off is for everybody where people who ask for a person are led to it', () => {
  expect(chosenHandoff({ states, listeners: [{ ...listener, to: 'too_late' }] })).toBe('too_late');
});

test('being the only hand-off is not being the one for everybody', () => {
  expect(chosenHandoff({ states, listeners: [] })).toBeNull();
  expect(chosenHandoff({ states, listeners: [listener] })).toBeNull();
});

test('neither is what is switched off, gone, no hand-off, or only second', () => {
  const others = [
    [{ ...listener, to: 'too_late', enabled: false }],
    [{ ...listener, to: 'gone' }],
    [{ ...listener, to: 'bye' }],
    [listener, { ...listener, id: 'second', to: 'too_late' }],
  ];
  for (const listeners of others) expect(chosenHandoff({ states, listeners })).toBeNull();
});
