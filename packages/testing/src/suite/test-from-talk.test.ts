import { readFileSync } from 'node:fs';
import { applyOperation, type FlowDocument, parseFlowText } from '@turnwise/flow';
import type { Effect, EffectResult } from '@turnwise/runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowTestSchema } from './flow-test.ts';
import { type Happening, holdTalk, noon } from './hold-talk.fixture.ts';
import { runTest } from './run-test.ts';
import { testFromTalk } from './test-from-talk.ts';

const template = new URL('../../../templates/flows/refund/flow.json', import.meta.url);
const parsed = parseFlowText(readFileSync(template, 'utf8'));
if (!parsed.ok) throw new Error(parsed.error.message);
const refund = parsed.value;
const said = (...texts: string[]): Happening[] => texts.map((user) => ({ user }));
const whole = said('ORD-12345', 'yes', 'it is broken', 'yes');
const keep = (talk: ReturnType<typeof holdTalk>, words = false, flow = refund) =>
  testFromTalk(talk, flow, {}, { words });
const outcome = (name: string, data = {}): EffectResult => ({ kind: 'outcome', outcome: name, data });
const answering = (action: string, result: EffectResult) => (effect: Effect) =>
  effect.kind === 'callAction' && effect.action === action ? result : null;

/** The refund flow with one of its exits leading somewhere else. */
function redirected(state: string, port: string, to: string): FlowDocument {
  const result = applyOperation(refund, { type: 'connect', from: state, port, to });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe('a talk made a test', () => {
  test('says what was written and what came of it, and nothing of the words', () => {
    expect(keep(holdTalk(refund, whole))).toEqual({
      id: 'test-1',
      title: 'A talk',
      at: new Date(noon).toISOString(),
      ai: true,
      lines: [
        {
          user: 'ORD-12345',
          state: 'right_order',
          phase: 'confirming',
          slots: { order_number: 'ORD-12345', item_name: expect.any(String), amount: expect.any(Number) },
          calls: ['lookup_order'],
        },
        { user: 'yes', state: 'ask_reason', phase: 'collecting', calls: [] },
        {
          user: 'it is broken',
          state: 'check_refund',
          phase: 'confirming',
          slots: { reason: 'defective' },
          calls: [],
        },
        { user: 'yes', state: 'done', phase: 'completed', calls: ['submit_refund'] },
      ],
    });
  });

  test('with words says each message to the letter, the opening too', () => {
    const kept = keep(holdTalk(refund, said('ORD-12345')), true);
    expect(kept.opening).toEqual(['I can help with a refund. What is the order number?']);
    expect(kept.lines[0]?.exactly).toHaveLength(2);
    expect(kept.lines[0]?.exactly?.[0]).toBe("One moment, I'm looking that up.");
  });

  test('says which slots were emptied', () => {
    const kept = keep(holdTalk(refund, said('ORD-12345', 'no')));
    expect(kept.lines[1]).toMatchObject({ state: 'ask_order', slots: { order_number: null } });
  });

  test('keeps who was talking, what was known of them, and where they are', () => {
    const memory = { values: { email: 'sarah@example.com' }, runs: [] };
    const options = { user: 'known_user', memory, timeZone: 'Asia/Tokyo' };
    const kept = keep(holdTalk(refund, whole, options));
    expect(kept).toMatchObject(options);
    expect(kept.lines.at(-1)?.state).toBe('done_with_email');
  });

  test('keeps what was done by hand, and where it was started from', () => {
    const kept = keep(
      holdTalk(refund, [
        { startFrom: 'ask_reason' },
        { set: { reason: 'other' } },
        { set: { reason: null } },
      ]),
    );
    expect(kept.opens).toBe(false);
    expect(kept.lines).toMatchObject([
      { startFrom: 'ask_reason', state: 'ask_reason' },
      { set: { reason: 'other' }, slots: { reason: 'other' } },
      { set: { reason: null }, slots: { reason: null } },
    ]);
    expect(runTest(kept, refund).differences).toEqual([]);
  });

  test('has an id, a title and lines a test may have', () => {
    const talk = { ...holdTalk(refund, said(...Array.from({ length: 230 }, () => 'hm'))), title: 'Long' };
    const kept = keep(talk);
    expect(kept.lines.length).toBeLessThanOrEqual(200);
    expect(flowTestSchema.parse(kept)).toEqual(kept);
  });
});

describe('time', () => {
  test('is written round where that comes to the same', () => {
    const kept = keep(
      holdTalk(refund, [
        { user: 'ORD-12345', after: 3_482 },
        { silence: true, after: 3_600_000 + 1_250 },
        { resume: true, after: 2 * 3_600_000 + 9_001 },
        { user: 'yes', after: 700_123 },
      ]),
    );
    expect(kept.lines.map(({ after }) => after)).toEqual([undefined, '1h', '2h', '12m']);
    expect(kept.lines).toMatchObject([{}, { silence: true }, { resume: true }, {}]);
  });

  test('is written exactly where it would not', () => {
    const dated: FlowDocument = {
      ...refund,
      slots: { ...refund.slots, day: { type: 'date' } },
      states: { ...refund.states, ask_order: { kind: 'ask', prompt: 'When?', slot: 'day', next: 'done' } },
    };
    const happenings = [
      { silence: true, after: 12 * 3_600_000 - 15_000 } as const,
      { user: 'tomorrow', after: 14_999 },
    ];
    const kept = keep(holdTalk(dated, happenings, { timeZone: 'UTC' }), false, dated);
    expect(kept.lines.map(({ after }) => after)).toEqual(['43185s', '14999ms']);
    expect(kept.lines[1]?.slots).toEqual({ day: '2026-11-21' });
    expect(runTest(kept, dated).differences).toEqual([]);
  });
});

describe('answers', () => {
  test('of sample data are not kept, so that other samples count', () => {
    expect(keep(holdTalk(refund, whole)).answers).toBeUndefined();
  });

  test('somebody chose are kept, with what else the action answered, in order', () => {
    let calls = 0;
    const chooseFirst = (effect: Effect) =>
      effect.kind === 'callAction' && calls++ === 0 ? outcome('not_found') : null;
    const kept = keep(holdTalk(refund, said('ORD-11111', 'ORD-12345', 'yes'), { choose: chooseFirst }));
    expect(kept.answers).toEqual({
      lookup_order: [
        'not_found',
        { outcome: 'found', data: expect.objectContaining({ item_name: expect.anything() }) },
      ],
    });
    expect(kept.lines.map(({ state }) => state)).toEqual(['ask_order', 'right_order', 'ask_reason']);
    expect(runTest(kept, refund).differences).toEqual([]);
  });

  test('that failed fail again', () => {
    const choose = answering('lookup_order', { kind: 'failed', reason: 'timeout', message: '' });
    const kept = keep(holdTalk(refund, said('ORD-12345'), { choose }));
    expect(kept.answers).toEqual({ lookup_order: [{ failed: 'timeout' }] });
    expect(kept.lines[0]?.phase).toBe('handed_off');
  });

  test('of the AI are kept by what it was asked', () => {
    const flow = { ...refund, settings: { ...refund.settings, ai: { enabled: true } } };
    const understood = {
      values: [{ slot: 'reason', value: 'defective', words: 'gave up the ghost' }],
      offTopic: false,
    };
    const choose = (effect: Effect): EffectResult | null =>
      effect.kind === 'understand' ? { kind: 'ai', answer: understood, usage: null } : null;
    const talk = holdTalk(flow, said('ORD-12345', 'yes', 'it gave up the ghost'), { choose });
    const kept = keep(talk, false, flow);
    expect(kept.answers?.understand).toEqual([{ ai: understood }]);
    expect(kept.lines[2]).toMatchObject({ slots: { reason: 'defective' }, state: 'check_refund' });
    expect(runTest(kept, flow).differences).toEqual([]);
  });
});

describe('one test is one conversation', () => {
  test('what is said to the next one is left out', () => {
    const kept = keep(holdTalk(refund, [...whole, ...said('another refund please', 'ORD-22222')]));
    expect(kept.lines.map(({ user }) => user)).toEqual(['ORD-12345', 'yes', 'it is broken', 'yes']);
  });

  test('what ends it and begins another stays', () => {
    const lateAnswer = { user: 'yes', after: 30 * 86_400_000 };
    const kept = keep(holdTalk(refund, [{ user: 'ORD-12345' }, lateAnswer, { user: 'ORD-22222' }]));
    expect(kept.lines).toHaveLength(2);
    expect(kept.lines[1]).toMatchObject({ user: 'yes', after: '30d', phase: 'expired', fresh: 'yes' });
    expect(runTest(kept, refund).differences).toEqual([]);
  });
});

const anyMessage = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('ORD-12345', 'ORD-00000', 'yes', 'no', 'broken', 'wrong item', 'the order'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('back', 'stop', 'help', 'start over', 'a person please', 'skip', 'hm'),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'no wait, ORD-77777',
      'actually it is the wrong size',
      'do you ship to Norway?',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 40 }) },
);
const anyPause = fc.oneof(fc.integer({ min: 0, max: 90_000 }), fc.integer({ min: 0, max: 4 * 86_400_000 }));
const anyHappening = fc.oneof(
  { weight: 8, arbitrary: fc.record({ user: anyMessage, after: anyPause }) },
  { weight: 1, arbitrary: fc.record({ silence: fc.constant(true as const), after: anyPause }) },
  {
    weight: 1,
    arbitrary: fc.record({ resume: fc.oneof(fc.constant(true as const), anyMessage), after: anyPause }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      set: fc.constantFrom<Record<string, string | null>>({ reason: 'other' }, { order_number: null }),
      after: anyPause,
    }),
  },
);
const anyTalk = fc.record({
  happenings: fc.array(anyHappening, { minLength: 1, maxLength: 12 }),
  chosen: fc.array(fc.constantFrom(null, null, 'found', 'not_found', 'already_refunded'), { maxLength: 6 }),
  user: fc.constantFrom(undefined, 'known_user'),
});

test('any talk made a test passes as long as the flow stays as it is', () => {
  fc.assert(
    fc.property(anyTalk, fc.boolean(), ({ happenings, chosen, user }, words) => {
      const left = [...chosen];
      const choose = (effect: Effect) => {
        const name = effect.kind === 'callAction' && effect.action === 'lookup_order' ? left.shift() : null;
        return name ? outcome(name, { item_name: 'a lamp', amount: 20 }) : null;
      };
      const kept = keep(holdTalk(refund, happenings, { choose, ...(user ? { user } : {}) }), words);
      expect(flowTestSchema.parse(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
      expect(runTest(kept, refund).differences).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a test fails where an exit it goes through leads elsewhere, and says where', () => {
  const kept = keep(holdTalk(refund, whole));
  const { differences } = runTest(kept, redirected('ask_reason', 'next', 'not_refunded'));
  expect(differences[0]).toEqual({
    kind: 'state',
    line: 2,
    name: null,
    expected: 'check_refund',
    actual: 'not_refunded',
  });
  expect(differences).toContainEqual({
    kind: 'calls',
    line: 3,
    name: null,
    expected: ['submit_refund'],
    actual: [],
  });
});

test('any talk through the redirected exit fails', () => {
  const flow = redirected('right_order', 'yes', 'hand_off');
  fc.assert(
    fc.property(anyTalk, ({ happenings, user }) => {
      const talk = holdTalk(refund, happenings, user ? { user } : {});
      const kept = keep(talk);
      const { played } = runTest(kept, refund);
      const goesThere = [played.opening, ...played.lines].some((line) =>
        line?.trace.some(
          (entry) => entry.kind === 'moved' && entry.from === 'right_order' && entry.port === 'yes',
        ),
      );
      expect(runTest(kept, flow).differences.length > 0).toBe(goesThere);
    }),
    { numRuns: 200 },
  );
});
