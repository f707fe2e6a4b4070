import { createFlow, type StateDocument } from '@turnwise/flow';
import { describe, expect, test } from 'vitest';
import { emptySelection } from '../store/selection.ts';
import { type HintView, hintFor, hintIds, hintsUsed } from './hints.ts';

const say = (next: string, text = 'Hello'): StateDocument => ({ kind: 'say', messages: [text], next });
const view = (states: Record<string, StateDocument>, part: Partial<HintView> = {}): HintView => ({
  flow: { ...createFlow('f', 'F'), slots: { name: { type: 'name' } }, states },
  selection: emptySelection,
  dialog: null,
  tryItOpen: false,
  startFrom: null,
  ...part,
});
const none: readonly string[] = [];

describe('a hint retires once what it speaks of was done', () => {
  const one = view({ a: say('') });

  test.each([
    ['dropOnEmpty', one, view({ a: say('b'), b: say('') })],
    ['insertBetween', view({ a: say('b'), b: say('') }), view({ a: say('c'), b: say(''), c: say('b') })],
    ['insertSlot', one, view({ a: say('', 'Hello {name}') })],
    ['find', one, { ...one, dialog: 'find' as const }],
    ['selectSeveral', one, { ...one, selection: { ...emptySelection, states: ['a', 'b'] } }],
    ['startHere', one, { ...one, startFrom: { state: 'a', nonce: 1 } }],
  ] as const)('%s', (hint, before, after) => {
    expect(hintsUsed(before, after, none)).toEqual([hint]);
    expect(hintsUsed(before, after, [hint])).toEqual([]);
  });

  test('a state that nothing leads to retires nothing', () => {
    expect(hintsUsed(one, view({ a: say(''), b: say('') }), none)).toEqual([]);
  });
});

describe('hintFor', () => {
  test('says nothing on an empty canvas: that has words of its own', () => {
    expect(hintFor(view({}, {}), ['insertSlot'])).toBeNull();
  });

  test('says one thing at a time, and nothing that is known', () => {
    const first = view({ a: say('') });
    expect(hintFor(first, none)).toBe('dropOnEmpty');
    expect(hintFor(first, ['dropOnEmpty'])).toBe('insertSlot');
    expect(hintFor(first, hintIds)).toBeNull();
  });
});
