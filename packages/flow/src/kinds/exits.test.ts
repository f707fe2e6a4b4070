import { describe, expect, it } from 'vitest';
import { createState, exitsOf, resolveState, type StateDocument, stateKinds } from './registry.ts';

const ways = (state: StateDocument) =>
  exitsOf(state).map(({ port, to, optional }) => `${port} -> ${to}${optional ? '?' : ''}`);
const branches = [{ id: 'a', when: { kind: 'any' as const }, to: 'x' }];

describe('createState', () => {
  it.each(stateKinds)('makes a %s that can be read, each a new one', (kind) => {
    expect(resolveState(createState(kind)).kind).toBe(kind);
    expect(createState(kind)).not.toBe(createState(kind));
  });
});

describe('exitsOf', () => {
  it('an ask leads on, or by its branches and otherwise', () => {
    expect(ways({ kind: 'ask', slot: 's', next: 'n' })).toEqual(['next -> n']);
    expect(ways({ kind: 'ask', slot: 's', otherwise: 'o' })).toEqual(['next -> o']);
    expect(ways({ kind: 'ask', slot: 's', branches, otherwise: 'o' })).toEqual([
      'branch:a -> x',
      'otherwise -> o',
    ]);
    expect(ways({ kind: 'ask', slot: 's', branches, next: 'n' })).toEqual([
      'branch:a -> x',
      'otherwise -> n',
    ]);
    // Without a slot it asks again when no branch fits.
    expect(ways({ kind: 'ask', branches, next: 'n' })).toEqual(['branch:a -> x', 'otherwise -> ?']);
    expect(ways({ kind: 'ask', slot: 's', next: 'n', back: 'b' })).toEqual(['next -> n', 'back -> b?']);
  });

  it('too many tries lead out where the author drew it', () => {
    expect(ways({ kind: 'form', next: 'n', retry: { then: 'state', to: '' } })).toEqual([
      'next -> n',
      'retry -> ',
    ]);
    expect(ways({ kind: 'form', next: 'n', retry: { then: 'handoff', to: 'p' } })).toEqual([
      'next -> n',
      'retry -> p',
    ]);
    expect(ways({ kind: 'form', next: 'n', retry: { then: 'handoff' } })).toEqual(['next -> n']);
    expect(ways({ kind: 'form', next: 'n', retry: { then: 'cancel', to: 'p' } })).toEqual(['next -> n']);
  });

  it('outcomes, options and returns each have their own', () => {
    expect(ways({ kind: 'action', outcomes: { found: 'f', lost: '' }, failed: 'x' })).toEqual([
      'outcome:found -> f',
      'outcome:lost -> ',
      'failed -> x',
    ]);
    expect(ways({ kind: 'choose', options: [{ to: 'a' }, {}], otherwise: 'o' })).toEqual([
      'option:0 -> a',
      'option:1 -> ',
      'otherwise -> o',
    ]);
    expect(ways({ kind: 'subflow', returned: { completed: 'c', cancelled: '' } })).toEqual([
      'returned:completed -> c',
      'returned:cancelled -> ?',
    ]);
    expect(ways({ kind: 'confirm', yes: 'y', no: 'n' })).toEqual(['yes -> y', 'no -> n']);
    expect(ways({ kind: 'end' })).toEqual([]);
  });

  it('are called by their labels, or what they ask', () => {
    const labels = (state: StateDocument) => exitsOf(state).map((exit) => exit.label);
    expect(
      labels({
        kind: 'decide',
        branches: [
          { id: 'a', label: 'large', when: { kind: 'any' } },
          { id: 'b', when: { kind: 'slot', slot: 'order_total', op: '>', value: 100 } },
        ],
      }),
    ).toEqual(['large', 'order total is more than 100', 'otherwise']);
    expect(labels({ kind: 'action', outcomes: { not_found: '' } })).toEqual(['not found', 'failed']);
  });
});
