import { describe, expect, test } from 'vitest';
import { allFound, flowOf, saidIn, untestedBy } from './find-tests.fixture.ts';

describe('what leads on is found', () => {
  const end = { kind: 'end' as const, message: 'Done.' };

  test('on both sides of a number compared with, told long before', () => {
    const flow = flowOf({
      slots: { guests: { type: 'integer', prompt: 'How many?', rules: [{ kind: 'max', value: 30 }] } },
      states: {
        start: { kind: 'ask', slot: 'guests', next: 'hello' },
        hello: { kind: 'ask', prompt: 'Say something.', next: 'size' },
        size: {
          kind: 'decide',
          branches: [
            { id: 'large', when: { kind: 'slot', slot: 'guests', op: '>', value: 12 }, to: 'large' },
            { id: 'even', when: { kind: 'slot', slot: 'guests', op: 'is', value: 12 }, to: 'even' },
          ],
          otherwise: 'small',
        },
        large: end,
        even: end,
        small: end,
      },
    });
    const tests = allFound(flow);
    expect(untestedBy(tests, flow)).toEqual([]);
    expect(tests.map((one) => Number(saidIn(one)[0]) > 12).sort()).toEqual([false, false, true]);
  });

  test('by what an action gives back, in values its flow tells apart', () => {
    const flow = flowOf({
      states: {
        start: {
          kind: 'action',
          action: 'price',
          save: { 'data.order': 'order' },
          outcomes: { known: 'dear' },
          failed: 'sorry',
        },
        dear: {
          kind: 'decide',
          branches: [
            { id: 'dear', when: { kind: 'data', path: 'order.amount', op: '>', value: 100 }, to: 'yes' },
            { id: 'none', when: { kind: 'data', path: 'order.amount', op: 'is empty' }, to: 'none' },
          ],
          otherwise: 'no',
        },
        yes: end,
        none: end,
        no: end,
        sorry: end,
      },
      actions: {
        price: {
          kind: 'mock',
          outcomes: [{ name: 'known' }],
          samples: [{ outcome: 'known', data: { order: { amount: 20, currency: 'EUR' } } }],
        },
      },
    });
    const tests = allFound(flow);
    expect(untestedBy(tests, flow)).toEqual([]);
    expect(tests.map(({ answers }) => answers?.price)).toContainEqual([
      { outcome: 'known', data: { order: { currency: 'EUR', amount: 101 } } },
    ]);
  });

  test('by a pattern, an intent, a day, a mood and silence', () => {
    const flow = flowOf({
      slots: { day: { type: 'date', prompt: 'Which day?', rules: [{ kind: 'after', value: 'today+3d' }] } },
      states: {
        start: {
          kind: 'ask',
          prompt: 'What is it?',
          branches: [
            { id: 'ticket', when: { kind: 'regex', pattern: '^(TCK|INC)-[A-F]\\d{4}$' }, to: 'day' },
            { id: 'bill', when: { kind: 'intent', intent: 'bill' }, to: 'bill' },
            { id: 'angry', when: { kind: 'sentiment', is: 'negative' }, to: 'person' },
          ],
          retry: { then: 'state', to: 'given_up' },
        },
        day: {
          kind: 'ask',
          slot: 'day',
          branches: [
            { id: 'soon', when: { kind: 'slot', slot: 'day', op: 'before', value: 'today+10d' }, to: 'soon' },
          ],
          otherwise: 'later',
        },
        bill: end,
        soon: end,
        later: end,
        given_up: end,
        asleep: end,
        person: { kind: 'handoff', message: 'A person.' },
      },
      listeners: [
        { id: 'bill', kind: 'intent', intent: 'bill', examples: ['my bill is wrong', 'I was charged twice'] },
        { id: 'silence', kind: 'silence', minutes: 7, to: 'asleep' },
      ],
    });
    const tests = allFound(flow);
    expect(untestedBy(tests, flow)).toEqual([]);
    expect(tests.flatMap(({ lines }) => lines)).toContainEqual(
      expect.objectContaining({ silence: true, after: '7m' }),
    );
  });

  test('by coming again until a count is reached, and by who is known', () => {
    const flow = flowOf({
      slots: { name: { type: 'name', label: 'Name', required: false, remember: true } },
      states: {
        start: {
          kind: 'decide',
          branches: [{ id: 'known', when: { kind: 'memory', key: 'name', op: 'is filled' }, to: 'back' }],
          otherwise: 'again',
        },
        back: { kind: 'end', message: 'Welcome back.' },
        again: { kind: 'ask', prompt: 'Once more?', quickReplies: ['Go'], next: 'often' },
        often: {
          kind: 'decide',
          branches: [
            { id: 'often', when: { kind: 'visits', state: 'again', op: '>', value: 2 }, to: 'enough' },
          ],
          otherwise: 'again',
        },
        enough: end,
      },
      settings: { memory: { enabled: true } },
    });
    const tests = allFound(flow);
    expect(untestedBy(tests, flow)).toEqual([]);
    expect(tests.some(({ memory }) => memory !== undefined)).toBe(true);
  });

  test('where the AI chooses, with its answer written down', () => {
    const flow = flowOf({
      states: {
        start: { kind: 'ask', prompt: 'What is it?', next: 'pick' },
        pick: {
          kind: 'choose',
          question: 'Which?',
          options: [
            { label: 'One', to: 'one' },
            { label: 'Two', to: 'two' },
          ],
          otherwise: 'none',
        },
        one: end,
        two: end,
        none: end,
      },
      settings: { ai: { enabled: true } },
    });
    const tests = allFound(flow);
    expect(untestedBy(tests, flow)).toEqual([]);
    expect(tests.map(({ answers }) => answers?.chooseState)).toContainEqual([{ ai: { option: 1 } }]);
  });

  test('at the end of a long row of questions', () => {
    const length = 32;
    const names = Array.from({ length }, (_, index) => `q${index}`);
    const flow = flowOf({
      slots: Object.fromEntries(
        names.map((name) => [
          name,
          { type: 'choice', prompt: `${name}?`, choices: [{ value: 'a' }, { value: 'b' }] },
        ]),
      ),
      states: {
        start: { kind: 'say', messages: ['Hello.'], next: 'q0' },
        ...Object.fromEntries(
          names.map((name, index) => [
            name,
            {
              kind: 'ask' as const,
              slot: name,
              next: names[index + 1] ?? 'size',
              retry: { then: 'state' as const, to: 'stop' },
            },
          ]),
        ),
        size: {
          kind: 'decide',
          branches: [{ id: 'b', when: { kind: 'slot', slot: 'q1', op: 'is', value: 'b' }, to: 'done' }],
          otherwise: 'stop',
        },
        done: end,
        stop: end,
      },
    });
    const tests = allFound(flow, {}, { steps: 8_000 });
    expect(untestedBy(tests, flow)).toEqual([]);
  });

  test('in as few lines as it takes', () => {
    const flow = flowOf({
      states: {
        start: { kind: 'confirm', prompt: 'Right?', yes: 'done', no: 'start', maxVisits: 9 },
        done: end,
      },
    });
    expect(allFound(flow).map(saidIn)).toEqual([['Yes'], ['No']]);
  });

  test('where nobody has to say anything, and then by what is said', () => {
    const flow = flowOf({
      states: { start: { kind: 'say', messages: ['Closed today.'], next: 'done' }, done: end },
    });
    expect(allFound(flow)).toMatchObject([{ lines: [], opening: ['Closed today.', 'Done.'] }]);
  });

  test('in another language', () => {
    const flow = flowOf({
      language: 'de',
      states: {
        start: {
          kind: 'confirm',
          prompt: 'Ist das richtig?',
          yes: 'ja',
          no: 'nein',
          retry: { then: 'handoff', to: 'mensch' },
        },
        ja: end,
        nein: end,
        mensch: { kind: 'handoff', message: 'Jemand kommt.' },
      },
    });
    const tests = allFound(flow);
    expect(untestedBy(tests, flow)).toEqual([]);
    expect(tests.map(saidIn)).toContainEqual(['Ja']);
  });

  test('as each way a sub-flow ends', () => {
    const inner = flowOf({
      id: 'inner',
      states: {
        start: {
          kind: 'ask',
          prompt: 'Found?',
          branches: [{ id: 'no', when: { kind: 'affirmation', is: 'no' }, to: 'missing' }],
          otherwise: 'found',
        },
        missing: end,
        found: end,
      },
    });
    const flow = flowOf({
      states: {
        start: {
          kind: 'subflow',
          flow: 'inner',
          returned: { completed: 'done', missing: 'gone', cancelled: 'stopped' },
        },
        done: end,
        gone: end,
        stopped: end,
      },
    });
    const library = { inner };
    expect(untestedBy(allFound(flow, library), flow, library)).toEqual([]);
  });
});
