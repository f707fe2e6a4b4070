import fc from 'fast-check';
import type { ConversationEvent, EffectResult } from '../model/event.ts';
import { stateName } from './arbitrary-flow.ts';

const saying = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'yes',
      'no',
      'maybe',
      'yes, and make it large',
      'cancel',
      'back',
      'skip',
      'help',
      'start over',
      'repeat',
      'talk to a person',
      'same as last time',
      'ORD-12345',
      'ORD-1',
      'actually ORD-54321',
      '3',
      '99',
      'small',
      'large',
      'not small',
      'tomorrow',
      'actually make it Friday',
      "I'm Sarah Chen",
      "I'm Tim Baker",
      'my name is Ada',
      'my email is sarah@example.com',
      'change my name',
      'when do you open?',
      'how old is the moon?',
      'who are you?',
      'why is that?',
      'my dog has eaten my shoes',
      'ORD-777123, and when do you open?',
      'hello',
      'only this part',
      'everything',
      '{code}',
      '<b>',
      '   ',
      '😀',
      'x'.repeat(4_001),
      'no, go on',
      'sure',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 60, unit: 'grapheme' }) },
);

/** What happens in a talk; `after` is how many minutes go by before it. */
export type Happening =
  | { readonly kind: 'says'; readonly text: string; readonly after: number }
  | { readonly kind: 'answers'; readonly result: EffectResult }
  | { readonly kind: 'waits' | 'returns'; readonly after: number; readonly text?: string }
  | {
      readonly kind: 'sets';
      readonly event: Pick<Extract<ConversationEvent, { kind: 'authorSet' }>, 'slots' | 'state'>;
    };

const minutes = fc.oneof(
  { weight: 30, arbitrary: fc.constant(0.2) },
  { weight: 3, arbitrary: fc.constantFrom(6, 45, 600) },
  { weight: 1, arbitrary: fc.constant(4_000) },
);

const result: fc.Arbitrary<EffectResult> = fc.oneof(
  fc.constantFrom('ok', 'bad', 'odd').map((outcome) => ({
    kind: 'outcome' as const,
    outcome,
    data: { count: 4, size: 'huge', found: ['a'] },
  })),
  fc.constant({ kind: 'failed' as const, reason: 'timeout' as const, message: 'slow' }),
  fc
    .constantFrom(
      { values: [{ slot: 'size', value: 'large', words: 'large' }] },
      { values: [{ slot: 'code', value: 'ORD-99999', words: 'yes' }] },
      { values: [], offTopic: true },
      { text: 'An answer.' },
      { option: 0 },
      { option: 9 },
      { answer: 'yes' },
      'nonsense',
    )
    .map((answer) => ({ kind: 'ai' as const, answer, usage: null })),
);

export const arbitraryHappenings: fc.Arbitrary<Happening[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ kind: fc.constant('says' as const), text: saying, after: minutes }),
    },
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('answers' as const), result }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('waits' as const), after: minutes }) },
    {
      weight: 1,
      arbitrary: fc.record(
        { kind: fc.constant('returns' as const), after: minutes, text: saying },
        { requiredKeys: ['kind', 'after'] },
      ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('sets' as const),
        event: fc.record(
          {
            slots: fc.constantFrom<Record<string, string | number | null>>(
              { count: 3 },
              { size: 'large', code: null },
              { day: 'never' },
            ),
            state: stateName,
          },
          { requiredKeys: [] },
        ),
      }),
    },
  ),
  { minLength: 5, maxLength: 16 },
);
