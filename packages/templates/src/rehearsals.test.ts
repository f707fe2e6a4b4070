import { flowTestSchema, personas, rehearse, runTest, summariseRehearsals } from '@turnwise/testing';
import { describe, expect, test } from 'vitest';
import { templates } from './index.ts';

const talksEach = 3;

/** Of a hundred messages, so many may be misread at most: by whoever mistypes, and by anybody else. */
const mostMisread = { careless: 40, others: 6 };

describe.each(templates)('people who do not exist talk with $id:', ({ flow, subFlows }) => {
  const library = Object.fromEntries(subFlows.map((subFlow) => [subFlow.id, subFlow]));
  let count = 0;
  const options = {
    personas,
    talksEach,
    seed: 11,
    at: '2026-11-20T12:00:00.000Z',
    mostMessages: 60,
    newId: () => `r${++count}`,
    titleOf: (persona: string, number: number) => `${persona} ${number}`,
  };
  const all = [...rehearse(flow, library, options)].filter((one) => one !== null);

  test('every talk comes to an end, and plays as it was held', () => {
    expect(all).toHaveLength(talksEach * personas.length);
    for (const { test: held, ending } of all) {
      expect(['finished', 'handedOff', 'cancelled'], held.title).toContain(ending);
      expect(flowTestSchema.safeParse(held).success, held.title).toBe(true);
      const { lines, opening } = runTest(held, flow, library).played;
      const { phase } = (lines.at(-1) ?? opening)!.conversation;
      expect({ finished: 'completed', handedOff: 'handed_off' }[ending as string] ?? phase).toBe(phase);
    }
  });

  test('whoever talks plainly is understood, and of the others hardly anybody is not', () => {
    const { personas: summed, places } = summariseRehearsals(all);
    const sum = (isCareless: boolean, of: 'misreadings' | 'messages') =>
      all
        .filter(({ persona }) => (persona === 'careless') === isCareless)
        .reduce((total, one) => total + (of === 'messages' ? one.messages : one.misreadings.length), 0);
    expect(summed[0]).toMatchObject({ persona: 'plain', misreadings: 0 });
    const wrong = JSON.stringify(places.flatMap(({ misreadings }) => misreadings.map(({ said }) => said)));
    expect(sum(true, 'misreadings') / sum(true, 'messages'), wrong).toBeLessThan(mostMisread.careless / 100);
    expect(sum(false, 'misreadings') / sum(false, 'messages'), wrong).toBeLessThan(mostMisread.others / 100);
  });
});
