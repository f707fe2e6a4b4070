import { describe, expect, test } from 'vitest';
import { flowOf, noon } from '../generate/find-tests.fixture.ts';
import { flowTestSchema } from '../suite/flow-test.ts';
import { runTest } from '../suite/run-test.ts';
import { personas } from './persona.ts';
import { end, rehearsed, repairs, saidIn, talksOf } from './rehearse.fixture.ts';
import { rehearse } from './rehearse.ts';

describe('talks', () => {
  const all = talksOf('plain', repairs, 40);

  test('said plainly come to an end without a word misread', () => {
    for (const { misreadings, repairs: again, askedAgain } of all) {
      expect([misreadings, again, askedAgain]).toEqual([[], 0, []]);
    }
  });

  test('are of different facts, agree more often than not, and meet actions that fail', () => {
    const said = all.flatMap(saidIn);
    expect(said).toEqual(expect.arrayContaining(['microwave', 'dishwasher', 'refrigerator', 'Yes', 'No']));
    expect(new Set(said.filter((text) => text.includes('@'))).size).toBe(3);
    const count = (text: string) => said.filter((one) => one === text).length;
    expect(count('Yes')).toBeGreaterThan(2 * count('No'));
    const endings = all.map(({ ending }) => ending);
    expect(new Set(endings)).toEqual(new Set(['finished', 'handedOff']));
    expect(endings.filter((ending) => ending === 'finished').length).toBeGreaterThan(25);
  });

  test('are the same for the same seed, and others for another', () => {
    const talks = (seed: number) => rehearsed(repairs, { talksEach: 2, seed, personas });
    const [some, next] = [talks(7), talks(8)];
    expect(some).toEqual(talks(7));
    expect(some.map(saidIn)).not.toEqual(next.map(saidIn));
    expect(next.slice(0, personas.length).map(saidIn)).toEqual(some.slice(personas.length).map(saidIn));
  });

  test('of the same number differ by nothing but the manner', () => {
    const codes = rehearsed(repairs, { personas, talksEach: 6 }).map(({ seed, test: { lines } }) => ({
      seed,
      code: lines
        .map(({ user }) => /AB-\d{3,4}/i.exec(user ?? '')?.[0])
        .find((found) => found)
        ?.toUpperCase(),
    }));
    expect(codes).toHaveLength(6 * personas.length);
    expect(new Set(codes.map(({ code }) => code)).size).toBeGreaterThan(2);
    for (const { seed, code } of codes) {
      expect(code).toBe(codes.find((other) => other.seed === seed)?.code);
    }
  });

  test('pause often, so that a browser stays fluid', () => {
    const options = { talksEach: 2, personas: ['plain' as const] };
    const messages = rehearsed(repairs, options).reduce((sum, one) => sum + one.messages, 0);
    expect(messages).toBeGreaterThan(8);
    expect([...pauses(options)]).toHaveLength(messages);
  });
});

function* pauses(options: Parameters<typeof rehearsed>[1]): Generator<null> {
  let count = 0;
  const all = rehearse(
    repairs,
    {},
    {
      personas: ['plain'],
      talksEach: 1,
      seed: 1,
      at: noon,
      mostMessages: 40,
      newId: () => `${++count}`,
      titleOf: () => 'talk',
      ...options,
    },
  );
  for (const one of all) if (one === null) yield null;
}

describe('each is a test', () => {
  test.each(personas)('that plays as it was held: %s', (persona) => {
    for (const held of talksOf(persona, repairs)) {
      expect(flowTestSchema.parse(held.test)).toEqual(held.test);
      expect(held.test.title).toMatch(new RegExp(`^${persona} \\d+$`));
      expect(held.messages).toBe(held.test.lines.filter(({ user }) => user !== undefined).length);
      const { lines, opening } = runTest(held.test, repairs).played;
      const { phase } = (lines.at(-1) ?? opening)!.conversation;
      expect(phase).toBe({ finished: 'completed', handedOff: 'handed_off' }[String(held.ending)]);
    }
  });
});

describe('a talk ends', () => {
  const more = flowOf({ states: { start: { kind: 'ask', prompt: 'More?', next: 'start', maxVisits: 900 } } });

  test('where it is too long', () => {
    expect(rehearsed(more, { mostMessages: 5 })).toMatchObject([{ ending: 'tooLong', messages: 5 }]);
  });

  test('before it is too long for a test', () => {
    const [held] = rehearsed(more, { mostMessages: 300 });
    expect(held).toMatchObject({ ending: 'tooLong', messages: 200 });
    expect(flowTestSchema.safeParse(held?.test).success).toBe(true);
  });

  test('where nobody is asked anything', () => {
    const flow = flowOf({ states: { start: { kind: 'say', messages: ['Hello.'], next: '' } } });
    expect(rehearsed(flow)).toMatchObject([{ ending: 'silent', messages: 0 }]);
  });

  test('where the flow gives up', () => {
    const flow = flowOf({
      slots: { code: { type: 'text', prompt: 'Code?', rules: [{ kind: 'pattern', value: '^(?=x)y$' }] } },
      states: {
        start: { kind: 'ask', slot: 'code', next: 'done', retry: { limit: 3, then: 'cancel' } },
        done: end,
      },
    });
    const place = { flow: 'flow', state: 'start' };
    expect(rehearsed(flow)).toMatchObject([
      { ending: 'cancelled', messages: 3, repairs: 3, askedAgain: [place, place, place] },
    ]);
  });

  test('where nobody comes back in time', () => {
    const flow = flowOf({
      states: { start: { kind: 'ask', prompt: 'And?', next: 'start', maxVisits: 900 } },
      settings: { idleMinutes: 100, expireHours: 1 },
    });
    const endings = talksOf('distracted', flow).map(({ ending }) => ending);
    expect(new Set(endings)).toEqual(new Set(['silent']));
  });
});
