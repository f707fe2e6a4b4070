import { describe, expect, test } from 'vitest';
import { flowOf } from '../generate/find-tests.fixture.ts';
import { personas } from './persona.ts';
import { end, saidIn, talksOf } from './rehearse.fixture.ts';

const strict = (way: object) =>
  flowOf({
    states: {
      start: {
        kind: 'ask',
        prompt: 'Which?',
        quickReplies: ['alphabet'],
        branches: [{ id: 'a', when: { kind: 'regex', pattern: '^alphabet$' }, to: 'done' }],
        retry: { limit: 9, then: 'cancel' },
        ...way,
      },
      again: { kind: 'set', assign: [], next: 'start' },
      done: end,
    },
  });

describe('whoever is not understood', () => {
  test.each(['chatty', 'careless', 'unsure', 'curious', 'distracted'] as const)(
    'says it plainly when asked again: %s',
    (persona) => {
      for (const held of talksOf(persona, strict({}))) {
        const said = saidIn(held);
        expect(said.at(-1)).toBe('alphabet');
        expect(held.ending).toBe('finished');
        expect(said.filter((text) => /alph|a.ph|al.h/.test(text)).length).toBeLessThanOrEqual(2);
      }
    },
  );

  test('wants a person first, being impatient', () => {
    const all = talksOf('impatient', strict({})).map(saidIn);
    expect(all.some((said) => said.length > 2 && /human|person|someone/.test(said[2] ?? ''))).toBe(true);
  });

  test('goes on in their own manner where it is another question', () => {
    const [held] = talksOf('chatty', strict({ otherwise: 'again', maxVisits: 99 }), 1);
    expect(new Set(held && saidIn(held)).size).toBeGreaterThan(2);
  });
});

test.each(personas)('signs without words are said as they are: %s', (persona) => {
  const flow = strict({
    quickReplies: ['?!'],
    branches: [{ id: 'a', when: { kind: 'regex', pattern: '^\\?!$' }, to: 'done' }],
    listeners: { help: 'off' },
  });
  for (const held of talksOf(persona, flow, 3)) {
    expect(saidIn(held).filter((text) => text.includes('?!'))).toEqual(['?!']);
  }
});
