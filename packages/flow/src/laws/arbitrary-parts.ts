import fc from 'fast-check';
import type { ActionDocument } from '../schema/action.ts';
import type { BranchDocument } from '../schema/branch.ts';
import { type ConditionDocument, comparisonOps } from '../schema/condition.ts';
import { type FrameDocument, frameColors } from '../schema/frame.ts';
import type { JsonValue } from '../schema/json-value.ts';
import { type ListenerDocument, listenerKinds } from '../schema/listener.ts';
import { type SlotDocument, slotTypes } from '../schema/slot.ts';
import { weekdays } from '../weekdays/weekday.ts';

/** Few names, so that random parts meet. Some are never in a flow: `unknown` parts must be dealt with as well. */
export const slotNames = ['order', 'email', 'amount', 'day'];
export const stateNames = ['hello', 'ask_order', 'check', 'bye', 'person', 'again'];
export const actionNames = ['lookup', 'send'];

export const slotName = fc.constantFrom(...slotNames, 'unknown_slot');
export const actionName = fc.constantFrom(...actionNames, 'unknown_action');

/** Author texts: words, placeholders, braces that are none, and odd characters. */
export const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Hello',
        ' ',
        '{',
        '}',
        '{ x }',
        '{data.order}',
        '{memory.email}',
        '{amount.cents}',
        '😀',
      ),
      slotName.map((name) => `{${name}}`),
      fc.string({ maxLength: 6 }),
    ),
    { maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const scalar = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
);

/** A record some of whose keys are left out, as authors' documents are. */
export const partial = fc.record;

const comparison = {
  op: fc.constantFrom(...comparisonOps),
  value: fc.oneof(scalar, fc.array(scalar, { maxLength: 2 })),
};

const condition = (state: fc.Arbitrary<string>): fc.Arbitrary<ConditionDocument> =>
  fc.letrec<{ any: ConditionDocument }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant({ kind: 'any' as const }),
      partial(
        {
          kind: fc.constant('keyword' as const),
          words: fc.array(fc.string({ maxLength: 5 }), { maxLength: 2 }),
          match: fc.constantFrom('word', 'anywhere'),
        },
        { requiredKeys: ['kind', 'words'] },
      ),
      partial(
        {
          kind: fc.constant('regex' as const),
          pattern: fc.string({ maxLength: 6 }),
          flags: fc.constantFrom('', 'i'),
        },
        { requiredKeys: ['kind', 'pattern'] },
      ),
      fc.record({ kind: fc.constant('affirmation' as const), is: fc.constantFrom('yes', 'no', 'unsure') }),
      fc.record({ kind: fc.constant('intent' as const), intent: fc.constantFrom('', 'buy') }),
      fc.record({ kind: fc.constant('sentiment' as const), is: fc.constantFrom('negative', 'neutral') }),
      partial(
        { kind: fc.constant('slot' as const), slot: fc.oneof(slotName, fc.constant('')), ...comparison },
        { requiredKeys: ['kind', 'slot', 'op'] },
      ),
      partial(
        { kind: fc.constant('data' as const), path: fc.constantFrom('', 'order.amount'), ...comparison },
        { requiredKeys: ['kind', 'path', 'op'] },
      ),
      partial(
        { kind: fc.constant('visits' as const), state, ...comparison },
        { requiredKeys: ['kind', 'state', 'op'] },
      ),
      partial(
        { kind: fc.constant('memory' as const), key: fc.constantFrom('', 'email'), ...comparison },
        { requiredKeys: ['kind', 'key', 'op'] },
      ),
      fc.record({ kind: fc.constant('ai' as const), question: text }),
      fc.record({ kind: fc.constant('all' as const), conditions: fc.array(tie('any'), { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('any_of' as const), conditions: fc.array(tie('any'), { maxLength: 3 }) }),
      fc.record({ kind: fc.constant('not' as const), condition: tie('any') }),
    ),
  })).any;

export const branches = (state: fc.Arbitrary<string>): fc.Arbitrary<BranchDocument[]> =>
  fc.uniqueArray(
    partial(
      {
        id: fc.constantFrom('b1', 'b2', 'b3', 'b4'),
        label: fc.constantFrom('', 'found'),
        when: condition(state),
        to: state,
        clear: fc.array(slotName, { maxLength: 2 }),
        critical: fc.boolean(),
      },
      { requiredKeys: ['id', 'when'] },
    ),
    { maxLength: 4, selector: (branch) => branch.id },
  );

export const slot: fc.Arbitrary<SlotDocument> = partial(
  {
    type: fc.constantFrom(...slotTypes),
    label: fc.string({ maxLength: 8 }),
    prompt: text,
    message: text,
    required: fc.boolean(),
    choices: fc.array(
      partial({ value: fc.constantFrom('a', 'b', 'c'), label: text }, { requiredKeys: ['value'] }),
      {
        maxLength: 3,
      },
    ),
    rules: fc.array(
      fc.oneof(
        partial(
          {
            kind: fc.constant('pattern' as const),
            value: fc.constantFrom('^a+$', '(?=x)', ''),
            message: text,
          },
          { requiredKeys: ['kind', 'value'] },
        ),
        fc.record({ kind: fc.constantFrom('min' as const, 'max' as const), value: fc.integer() }),
        fc.record({ kind: fc.constantFrom('minLength' as const, 'maxLength' as const), value: fc.nat(50) }),
        fc.record({
          kind: fc.constantFrom('after' as const, 'before' as const),
          value: fc.constantFrom('today', 'today+3d', '2026-12-31'),
        }),
        partial(
          {
            kind: fc.constant('weekdays' as const),
            value: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
            message: text,
          },
          { requiredKeys: ['kind', 'value'] },
        ),
        fc.record({
          kind: fc.constant('oneOf' as const),
          value: fc.array(fc.string({ maxLength: 3 }), { maxLength: 2 }),
        }),
      ),
      { maxLength: 3 },
    ),
    default: scalar,
    sensitive: fc.boolean(),
  },
  { requiredKeys: ['type'] },
);

export const action: fc.Arbitrary<ActionDocument> = partial(
  {
    kind: fc.constantFrom('http', 'builtin', 'mock'),
    label: fc.string({ maxLength: 8 }),
    inputs: fc.array(fc.constantFrom('number', 'email'), { maxLength: 2 }),
    outcomes: fc.array(
      partial({ name: fc.constantFrom('found', 'missing'), label: text }, { requiredKeys: ['name'] }),
      {
        maxLength: 2,
      },
    ),
    samples: fc.array(
      partial(
        { outcome: fc.constantFrom('found', 'missing'), data: fc.jsonValue({ maxDepth: 2 }).map(harmless) },
        {
          requiredKeys: ['outcome'],
        },
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['kind'] },
);

/** fast-check likes to put `__proto__` into random JSON, which a flow may not hold. */
function harmless(value: unknown): JsonValue {
  const text = JSON.stringify(value).replaceAll('__proto__', 'proto');
  return JSON.parse(text);
}

export const listeners = (state: fc.Arbitrary<string>): fc.Arbitrary<ListenerDocument[]> =>
  fc.uniqueArray(listener(state), { maxLength: 3, selector: (entry) => entry.id });

export const listener = (state: fc.Arbitrary<string>): fc.Arbitrary<ListenerDocument> =>
  partial(
    {
      id: fc.constantFrom('l1', 'l2', 'l3'),
      kind: fc.constantFrom(...listenerKinds),
      enabled: fc.boolean(),
      answer: text,
      to: state,
      questions: fc.array(fc.record({ question: text, answer: text }), { maxLength: 2 }),
    },
    { requiredKeys: ['id', 'kind'] },
  );

const frameSide = fc.integer({ min: 160, max: 900 });

export const frame: fc.Arbitrary<FrameDocument> = partial(
  {
    id: fc.constantFrom('f1', 'f2', 'f9'),
    x: fc.integer({ min: -500, max: 500 }),
    y: fc.integer({ min: -500, max: 500 }),
    width: frameSide,
    height: frameSide,
    title: fc.string({ maxLength: 8 }),
    color: fc.constantFrom(...frameColors),
  },
  { requiredKeys: ['id', 'x', 'y', 'width', 'height'] },
);
