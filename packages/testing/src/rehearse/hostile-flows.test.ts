import type { FlowDocument } from '@turnwise/flow';
import type { Conversation, Library } from '@turnwise/runtime';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryFlow } from '../../../runtime/src/laws/arbitrary-flow.ts';
import { flowOf, noon } from '../generate/find-tests.fixture.ts';
import { createScene } from '../generate/scene.ts';
import { beginTalk, takeLine } from '../generate/talk.ts';
import { flowTestSchema } from '../suite/flow-test.ts';
import { runTest } from '../suite/run-test.ts';
import { personas } from './persona.ts';
import type { Rehearsal } from './rehearsal.ts';
import { end, rehearsed } from './rehearse.fixture.ts';
import { answersBy, settle } from './settle.ts';

/** Where a rehearsal came to, held once more. */
function heldAgain({ test: held, seed }: Rehearsal, flow: FlowDocument, library: Library): Conversation {
  const scene = createScene(flow, library, noon);
  const setting = held.user === undefined ? {} : { user: held.user, memory: held.memory! };
  let talk = settle(beginTalk(flow, library, noon, setting), scene, answersBy(seed));
  for (const { user, after } of held.lines) {
    const line = user === undefined ? { silence: true as const, after: after! } : { user };
    talk = settle(takeLine(talk, line), scene, answersBy(seed));
  }
  return talk.conversation;
}

/** Why something failed is put in other words by each who makes it fail. */
const withoutReasons = ({ errors, ...rest }: Conversation) => ({
  ...rest,
  errors: errors.map(({ code, state }) => ({ code, state })),
});

function expectSound(flow: FlowDocument, library: Library, all: readonly Rehearsal[]): void {
  for (const held of all) {
    expect(flowTestSchema.safeParse(held.test).success).toBe(true);
    const { lines, opening } = runTest(held.test, flow, library).played;
    const { conversation } = (lines.at(-1) ?? opening)!;
    expect(withoutReasons(conversation)).toEqual(withoutReasons(heldAgain(held, flow, library)));
    for (const { line, said } of held.misreadings) expect(held.test.lines[line]?.user).toBe(said);
  }
}

const broken: Record<string, FlowDocument> = {
  'nothing at all': flowOf({ states: {} }),
  'no beginning': { ...flowOf({ states: {} }), start: '' },
  'a slot and a state that are gone': flowOf({
    states: { start: { kind: 'ask', prompt: '', slot: 'gone', next: 'nowhere' } },
  }),
  'a circle that nobody is asked in': flowOf({
    states: { start: { kind: 'say', messages: ['Hi'], next: 'start' } },
  }),
  'a circle of questions': flowOf({
    states: { start: { kind: 'confirm', prompt: 'Again?', yes: 'start', no: 'start', maxVisits: 1_000 } },
  }),
  'itself inside itself': flowOf({
    states: { start: { kind: 'subflow', flow: 'flow', returned: { completed: 'start' } } },
  }),
  'an action that is gone': flowOf({
    states: {
      start: { kind: 'action', action: 'gone', failed: 'gone', outcomes: { ok: 'start' } },
      gone: { kind: 'ask', prompt: 'And?', next: 'start' },
    },
  }),
  'patterns that are none': flowOf({
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
  'words that mean something to us': flowOf({
    slots: {
      odd: {
        type: 'choice',
        label: '{label} $& {}',
        prompt: '{}?',
        choices: [{ value: '$&' }, { value: '{}' }, { value: '{label}' }],
      },
      mail: { type: 'email', label: '{}' },
    },
    states: {
      start: { kind: 'form', slots: ['mail', 'odd'], next: 'done' },
      done: { kind: 'confirm', prompt: 'Right?', yes: 'end', no: 'start' },
      end,
    },
  }),
};

describe('a flow with', () => {
  test.each(Object.keys(broken))('%s is talked to as far as it goes', (name) => {
    const flow = broken[name]!;
    const all = rehearsed(flow, { personas, mostMessages: 300 });
    expect(all).toHaveLength(personas.length);
    expectSound(flow, {}, all);
  });
});

test('every talk with any flow plays once more as it was held', () => {
  let messages = 0;
  fc.assert(
    fc.property(arbitraryFlow, fc.integer({ min: 0, max: 10_000 }), ({ flow, inner }, seed) => {
      const library = { inner };
      const all = rehearsed(flow, { personas, talksEach: 1, mostMessages: 10, seed }, library);
      messages += all.reduce((sum, held) => sum + held.messages, 0);
      expectSound(flow, library, all);
    }),
    { numRuns: 20 },
  );
  expect(messages).toBeGreaterThan(100);
});
