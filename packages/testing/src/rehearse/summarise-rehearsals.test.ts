import { expect, test } from 'vitest';
import type { Misreading, Rehearsal } from './rehearsal.ts';
import { summariseRehearsals } from './summarise-rehearsals.ts';

const misreading = (state: string): Misreading => ({
  line: 0,
  flow: 'flow',
  state,
  slot: 'code',
  said: 'its AB-1',
  plain: 'AB-1',
  kind: 'notUnderstood',
  meant: 'AB-1',
  understood: null,
  meantState: null,
  reachedState: null,
});

const rehearsal = (parts: Partial<Rehearsal>): Rehearsal => ({
  persona: 'plain',
  seed: 1,
  test: { id: 'r', title: 'talk', lines: [] },
  ending: 'finished',
  messages: 4,
  repairs: 0,
  askedAgain: [],
  misreadings: [],
  ...parts,
});

test('by who talked, in the order in which they came', () => {
  const { personas } = summariseRehearsals([
    rehearsal({ persona: 'chatty', messages: 9, misreadings: [misreading('a'), misreading('b')] }),
    rehearsal({ messages: 2, ending: 'tooLong' }),
    rehearsal({ persona: 'chatty', messages: 3, ending: 'handedOff', repairs: 2 }),
    rehearsal({ persona: 'chatty', messages: 4, ending: 'handedOff', repairs: 1 }),
  ]);
  expect(personas).toEqual([
    {
      persona: 'chatty',
      talks: 3,
      endings: { finished: 1, handedOff: 2, cancelled: 0, tooLong: 0, silent: 0 },
      messages: 4,
      repairs: 3,
      misreadings: 2,
    },
    {
      persona: 'plain',
      talks: 1,
      endings: { finished: 0, handedOff: 0, cancelled: 0, tooLong: 1, silent: 0 },
      messages: 2,
      repairs: 0,
      misreadings: 0,
    },
  ]);
});

test('by place, the worst first: misreadings before mere repairs', () => {
  const at = (state: string) => ({ flow: 'flow', state });
  const { places } = summariseRehearsals([
    rehearsal({ askedAgain: [at('c'), at('c'), at('c'), at('a')], misreadings: [misreading('a')] }),
    rehearsal({ misreadings: [misreading('b'), misreading('b')] }),
  ]);
  expect(places).toEqual([
    { flow: 'flow', state: 'b', repairs: 0, misreadings: [misreading('b'), misreading('b')] },
    { flow: 'flow', state: 'a', repairs: 1, misreadings: [misreading('a')] },
    { flow: 'flow', state: 'c', repairs: 3, misreadings: [] },
  ]);
});

test('nothing, of nothing', () => {
  expect(summariseRehearsals([])).toEqual({ personas: [], places: [] });
});
