import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FlowDocument, parseFlow } from '@turnwise/flow';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryFlow } from '../../../runtime/src/laws/arbitrary-flow.ts';
import { coverageOf, waysGone } from '../coverage/coverage.ts';
import { wayKey } from '../coverage/ways.ts';
import { type FlowTest, flowTestSchema } from '../suite/flow-test.ts';
import { runTest } from '../suite/run-test.ts';
import { allFound, flowOf, noon, saidIn, untestedBy } from './find-tests.fixture.ts';
import { findTests } from './find-tests.ts';

const templates = fileURLToPath(new URL('../../../templates/flows', import.meta.url));

function readFlow(...path: string[]): FlowDocument {
  const flow = parseFlow(JSON.parse(readFileSync(join(templates, ...path), 'utf8')));
  if (!flow.ok) throw new Error(flow.error.message);
  return flow.value;
}

function libraryOf(id: string): Record<string, FlowDocument> {
  const names = readdirSync(join(templates, id)).includes('sub-flows')
    ? readdirSync(join(templates, id, 'sub-flows'))
    : [];
  const flows = names.map((name) => readFlow(id, 'sub-flows', name));
  return Object.fromEntries(flows.map((flow) => [flow.id, flow]));
}

describe('of the flows that ship, from nothing', () => {
  test.each(readdirSync(templates))('%s: every way on is found', (id) => {
    const [flow, library] = [readFlow(id, 'flow.json'), libraryOf(id)];
    const tests = allFound(flow, library, { steps: 8_000 });
    expect(untestedBy(tests, flow, library)).toEqual([]);
    for (const found of tests) {
      expect(flowTestSchema.safeParse(found).success, found.title).toBe(true);
      expect(runTest(found, flow, library).differences, found.title).toEqual([]);
    }
    expect(tests.length).toBeLessThanOrEqual(coverageOf(flow, []).ways.all);
  });

  test('what is tested already is not looked for again', () => {
    const flow = readFlow('refund', 'flow.json');
    const [first, ...others] = allFound(flow);
    const gone = (tests: readonly FlowTest[]) =>
      new Set(tests.flatMap((one) => [...waysGone(flow, runTest(one, flow).played)]));
    const rest = allFound(flow, {}, { known: gone(others) });
    expect(rest).toHaveLength(1);
    expect(untestedBy([...others, ...rest], flow)).toEqual([]);
    expect(first && allFound(flow, {}, { known: gone([first, ...others]) })).toEqual([]);
  });

  test('the same flow gives the same tests', () => {
    const flow = readFlow('sales_qualification', 'flow.json');
    expect(allFound(flow)).toEqual(allFound(flow));
  });

  test('titles are made of what the author wrote, and each is another', () => {
    const titles = allFound(readFlow('refund', 'flow.json')).map(({ title }) => title);
    expect(titles).toContain('Right order? → no');
    expect(titles).toContain('Look up order → already refunded → Already refunded');
    expect(new Set(titles).size).toBe(titles.length);
  });
});

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

describe('while it looks', () => {
  test('it pauses often, and takes no more steps than it may', () => {
    const flow = readFlow('customer_support', 'flow.json');
    const options = { at: noon, newId: () => 'id' };
    const pauses = (steps: number) =>
      [...findTests(flow, {}, new Set(), { ...options, steps })].filter((one) => one === null).length;
    expect(pauses(0)).toBeLessThan(5);
    expect(pauses(800)).toBeGreaterThan(40);
    expect(untestedBy(allFound(flow, {}, { steps: 60 }), flow).length).toBeGreaterThan(20);
  });

  test('what was found is given while the rest is still looked for', () => {
    const flow = readFlow('appointment', 'flow.json');
    const out = { ...flow, states: { ...flow.states, island: { kind: 'end' as const, message: 'Never.' } } };
    const found = [...findTests(out, {}, new Set(), { at: noon, newId: () => 'id', steps: 6_000 })];
    const last = found.findLastIndex((one) => one !== null);
    expect(last).toBeGreaterThan(0);
    expect(
      untestedBy(
        found.slice(0, last + 1).filter((one) => one !== null),
        out,
      ),
    ).toContain('appointment/island');
    expect(found.length - last).toBeGreaterThan(100);
  });

  test('a flow with nothing in it, loose ends and circles gives what there is', () => {
    const broken = [
      flowOf({ states: {} }),
      { ...flowOf({ states: {} }), start: '' },
      flowOf({ states: { start: { kind: 'ask', prompt: '', slot: 'gone', next: 'nowhere' } } }),
      flowOf({ states: { start: { kind: 'say', messages: ['Hi'], next: 'start' } } }),
      flowOf({ states: { start: { kind: 'subflow', flow: 'flow', returned: { completed: 'start' } } } }),
      flowOf({
        states: { start: { kind: 'action', action: 'gone', failed: 'gone', outcomes: { ok: 'start' } } },
      }),
      flowOf({
        slots: { code: { type: 'text', rules: [{ kind: 'pattern', value: '(?=x)(' }] } },
        states: {
          start: {
            kind: 'ask',
            slot: 'code',
            branches: [{ id: 'b', when: { kind: 'regex', pattern: '(((' }, to: 'gone' }],
            otherwise: '',
          },
        },
      }),
    ];
    for (const flow of broken) {
      const tests = allFound(flow, {}, { steps: 500 });
      for (const one of tests) expect(runTest(one, flow).differences).toEqual([]);
    }
  });

  test('each test passes and goes a way that none before it went, whatever the flow', () => {
    let found = 0;
    fc.assert(
      fc.property(arbitraryFlow, ({ flow, inner }) => {
        const library = { inner };
        const gone = new Set<string>();
        const wanted = new Set(coverageOf(flow, []).untested.map(wayKey));
        for (const one of allFound(flow, library, { steps: 200 })) {
          found++;
          const { played, differences } = runTest(one, flow, library);
          expect(differences).toEqual([]);
          const fresh = [...waysGone(flow, played)].filter((way) => wanted.has(way) && !gone.has(way));
          expect(fresh).not.toEqual([]);
          for (const way of fresh) gone.add(way);
        }
      }),
      { numRuns: 25 },
    );
    expect(found).toBeGreaterThan(25);
  });
});
