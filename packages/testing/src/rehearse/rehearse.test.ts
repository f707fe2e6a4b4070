import { describe, expect, test } from 'vitest';
import { flowOf } from '../generate/find-tests.fixture.ts';
import { flowTestSchema } from '../suite/flow-test.ts';
import { runTest } from '../suite/run-test.ts';
import { rehearsed, saidIn } from './rehearse.fixture.ts';
import { summariseRehearsals } from './summarise-rehearsals.ts';

const end = { kind: 'end' as const, message: 'Done.' };

const order = flowOf({
  slots: {
    code: { type: 'text', prompt: 'Which code?', rules: [{ kind: 'pattern', value: '^AB-\\d{3}$' }] },
    size: { type: 'choice', prompt: 'Which size?', choices: [{ value: 'small' }, { value: 'large' }] },
  },
  states: {
    start: { kind: 'ask', slot: 'code', next: 'size' },
    size: { kind: 'ask', slot: 'size', next: 'check' },
    check: { kind: 'confirm', prompt: 'Right?', yes: 'send', no: 'size', clearOnNo: ['size'] },
    send: { kind: 'action', action: 'send', outcomes: { sent: 'done' }, failed: 'person' },
    done: end,
    person: { kind: 'handoff', message: 'A person.' },
  },
  actions: { send: { kind: 'mock', outcomes: [{ name: 'sent' }] } },
});

describe('somebody plain', () => {
  test('answers what is asked, by facts of their own, and walks different ways', () => {
    const all = rehearsed(order, { talksEach: 40 });
    expect(new Set(all.map(({ ending }) => ending))).toEqual(new Set(['finished', 'handedOff']));
    expect(new Set(all.flatMap(saidIn))).toEqual(
      new Set([...new Set(all.map((one) => saidIn(one)[0] ?? ''))].concat(['small', 'large', 'Yes', 'No'])),
    );
    for (const { misreadings, repairs } of all) expect([misreadings, repairs]).toEqual([[], 0]);
  });

  test('gives tests that play as they were held', () => {
    for (const { test: held, ending } of rehearsed(order, { talksEach: 12 })) {
      expect(flowTestSchema.parse(held)).toEqual(held);
      const { phase } = runTest(held, order).played.lines.at(-1)?.conversation ?? {};
      expect(phase).toBe(ending === 'finished' ? 'completed' : 'handed_off');
    }
  });

  test('says the same again for the same seed, and something else for another', () => {
    const talks = (seed: number) => rehearsed(order, { talksEach: 6, seed });
    expect(talks(7)).toEqual(talks(7));
    expect(talks(7).map(saidIn)).not.toEqual(talks(70).map(saidIn));
    expect(talks(8)[0]?.test.lines).toEqual(talks(7)[1]?.test.lines);
  });
});

describe('a talk ends', () => {
  test('where it is too long', () => {
    const flow = flowOf({
      states: { start: { kind: 'ask', prompt: 'More?', next: 'start', maxVisits: 900 } },
    });
    const [one] = rehearsed(flow, { mostMessages: 5 });
    expect(one).toMatchObject({ ending: 'tooLong', messages: 5 });
    expect(rehearsed(flow, { mostMessages: 300 })[0]?.messages).toBeLessThanOrEqual(200);
  });

  test('where nobody is asked anything', () => {
    expect(rehearsed(flowOf({ states: {} }))).toMatchObject([{ ending: 'silent', messages: 0 }]);
  });
});

test('summed up by who talked and where it went wrong', () => {
  const flow = flowOf({
    slots: { code: { type: 'text', prompt: 'Code?', rules: [{ kind: 'pattern', value: '^(?=x)y$' }] } },
    states: { start: { kind: 'ask', slot: 'code', next: 'done', retry: { then: 'cancel' } }, done: end },
  });
  const { personas, places } = summariseRehearsals([
    ...rehearsed(flow, { talksEach: 3 }),
    ...rehearsed(order, { talksEach: 2, personas: ['brief'] }),
  ]);
  expect(personas[0]).toEqual({
    persona: 'plain',
    talks: 3,
    endings: { finished: 0, handedOff: 0, cancelled: 3, tooLong: 0, silent: 0 },
    messages: 3,
    repairs: 9,
    misreadings: 0,
  });
  expect(personas[1]).toMatchObject({ persona: 'brief', talks: 2 });
  expect(places).toEqual([{ flow: 'flow', state: 'start', repairs: 9, misreadings: [] }]);
});
