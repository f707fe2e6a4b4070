import { type SlotDocument, type Weekday, weekdays } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { bye } = ground;

/** A flow that asks for one slot, `x`. */
const asking = (slot: SlotDocument) =>
  flowOf({
    slots: { x: slot },
    states: { ask: { kind: 'ask', label: 'Ask', prompt: 'X?', slot: 'x', next: 'bye' }, bye },
  });

const rules = { in: 'slot', name: 'x', field: 'rules' } as const;
const choices = { in: 'slot', name: 'x', field: 'choices' } as const;

const onWeekdays = (value: Weekday[], after: string, before: string): SlotDocument => ({
  type: 'date',
  label: 'Day',
  rules: [
    { kind: 'weekdays', value },
    { kind: 'after', value: after },
    { kind: 'before', value: before },
  ],
});

export const slots: readonly Example[] = [
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'number',
      label: 'Amount',
      rules: [
        { kind: 'min', value: 10 },
        { kind: 'max', value: 5 },
      ],
    }),
    message: 'No answer for “Amount” can be right: the least, 10, is more than the most, 5.',
    place: rules,
    fix: 'Swap the two',
    fine: [
      asking({
        type: 'number',
        rules: [
          { kind: 'min', value: 5 },
          { kind: 'max', value: 5 },
        ],
      }),
    ],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'integer',
      label: 'Guests',
      rules: [
        { kind: 'min', value: 1.2 },
        { kind: 'max', value: 1.8 },
      ],
    }),
    message: 'No answer for “Guests” can be right: there is no whole number from 1.2 to 1.8.',
    place: rules,
    fine: [
      asking({
        type: 'number',
        rules: [
          { kind: 'min', value: 1.2 },
          { kind: 'max', value: 1.8 },
        ],
      }),
    ],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'text',
      label: 'Code',
      rules: [
        { kind: 'minLength', value: 9 },
        { kind: 'maxLength', value: 4 },
      ],
    }),
    message: 'No answer for “Code” can be right: it should be at least 9 and at most 4 characters long.',
    place: rules,
    fix: 'Swap the two',
    fine: [
      asking({
        type: 'text',
        rules: [
          { kind: 'minLength', value: 4 },
          { kind: 'maxLength', value: 4 },
        ],
      }),
    ],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'date',
      label: 'Day',
      rules: [
        { kind: 'after', value: 'today+30d' },
        { kind: 'before', value: 'today' },
      ],
    }),
    message: 'No answer for “Day” can be right: it should be after 30 days from today and before today.',
    place: rules,
    fix: 'Swap the two',
    fine: [
      asking({
        type: 'date',
        rules: [
          { kind: 'after', value: 'today' },
          { kind: 'before', value: 'today+2d' },
        ],
      }),
      // A day of the calendar and one counted from today cannot be compared.
      asking({
        type: 'date',
        rules: [
          { kind: 'after', value: 'today' },
          { kind: 'before', value: '2020-01-01' },
        ],
      }),
    ],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'date',
      label: 'Day',
      rules: [
        { kind: 'after', value: '2026-12-24' },
        { kind: 'before', value: '2026-12-25' },
      ],
    }),
    message: 'No answer for “Day” can be right: it should be after 2026-12-24 and before 2026-12-25.',
    place: rules,
    fine: [
      asking({
        type: 'date',
        rules: [
          { kind: 'after', value: '2026-12-24' },
          { kind: 'before', value: '2026-12-26' },
        ],
      }),
    ],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    // From Thursday to Sunday.
    flow: asking(onWeekdays(['monday', 'tuesday'], '2026-12-24', '2026-12-28')),
    message:
      'No answer for “Day” can be right: none of the days after 2026-12-24 and before 2026-12-28 is on one of its days of the week.',
    place: rules,
    fix: 'Take the rule away',
    fine: [
      asking(onWeekdays(['sunday'], '2026-12-24', '2026-12-28')),
      asking(onWeekdays(['monday', 'tuesday'], '2026-12-24', '2026-12-29')),
      asking(onWeekdays(['thursday'], '2026-12-24', '2027-01-01')),
      // On some days of the week one of them is left.
      asking(onWeekdays(['monday'], 'today', 'today+3d')),
      asking(onWeekdays(['monday'], '2026-12-24', 'today+3d')),
    ],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'date',
      label: 'Day',
      rules: [
        { kind: 'weekdays', value: ['monday', 'tuesday'] },
        { kind: 'weekdays', value: ['saturday'] },
      ],
    }),
    message: 'No answer for “Day” can be right: no day of the week is possible by all its rules.',
    place: rules,
    fix: 'Take the rule away',
    fine: [
      asking({
        type: 'date',
        rules: [
          { kind: 'weekdays', value: ['monday', 'tuesday'] },
          { kind: 'weekdays', value: ['saturday', 'tuesday'] },
        ],
      }),
    ],
  },
  {
    kind: 'pointless_rule',
    severity: 'warning',
    flow: asking({ type: 'date', label: 'Day', rules: [{ kind: 'weekdays', value: [...weekdays] }] }),
    message: 'A rule of “Day” allows every day of the week, and so it does nothing.',
    place: rules,
    fix: 'Take the rule away',
    fine: [
      asking({ type: 'date', rules: [{ kind: 'weekdays', value: weekdays.slice(1) }] }),
      asking({ type: 'text', rules: [{ kind: 'minLength', value: 1 }] }),
    ],
  },
  {
    kind: 'unfitting_rule',
    severity: 'warning',
    flow: asking({ type: 'text', label: 'Code', rules: [{ kind: 'weekdays', value: ['monday'] }] }),
    message: 'A list of days of the week does not fit “Code”, which is of the type text.',
    place: rules,
    fix: 'Take the rule away',
    fine: [asking({ type: 'date', rules: [{ kind: 'weekdays', value: ['monday'] }] })],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({ type: 'text', label: 'Size', rules: [{ kind: 'oneOf', value: [] }] }),
    message: 'No answer for “Size” can be right: the list of what it may be is empty.',
    place: rules,
    fix: 'Take the rule away',
    fine: [asking({ type: 'text', rules: [{ kind: 'oneOf', value: ['S'] }] })],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'choice',
      label: 'Size',
      choices: [{ value: 's' }],
      rules: [{ kind: 'oneOf', value: ['m', 'l'] }],
    }),
    message: 'No answer for “Size” can be right: none of its choices is among what it may be.',
    place: rules,
    fix: 'Take the rule away',
    fine: [
      asking({ type: 'choice', choices: [{ value: 's' }], rules: [{ kind: 'oneOf', value: ['S', 'm'] }] }),
    ],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({ type: 'phone', label: 'Phone', rules: [{ kind: 'country', value: [] }] }),
    message: 'No answer for “Phone” can be right: the list of countries is empty.',
    place: rules,
    fix: 'Take the rule away',
    fine: [asking({ type: 'phone', rules: [{ kind: 'country', value: ['DE'] }] })],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'text',
      label: 'Code',
      rules: [
        { kind: 'startsWith', value: 'ORDER-' },
        { kind: 'maxLength', value: 3 },
      ],
    }),
    message:
      'No answer for “Code” can be right: it should start with “ORDER-” and be at most 3 characters long.',
    place: rules,
    fine: [
      asking({
        type: 'text',
        rules: [
          { kind: 'startsWith', value: 'ORD' },
          { kind: 'maxLength', value: 3 },
        ],
      }),
    ],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({ type: 'choice', label: 'Size' }),
    message: '“Size” has no choices to choose from yet.',
    place: choices,
    fine: [asking({ type: 'choice', choices: [{ value: 's' }] })],
  },
  {
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'choice',
      label: 'Size',
      choices: [{ value: 'small' }, { value: 'choice', label: ' ' }],
    }),
    message: '“Size” has a choice without a name: nobody would know what is chosen by it.',
    place: choices,
    fix: 'Take out what has no name',
    fine: [asking({ type: 'choice', choices: [{ value: 'choice' }, { value: 'b', label: 'B' }] })],
  },
  {
    // Swapping two of four would leave the other two at odds, so no fix is offered.
    kind: 'impossible_rule',
    severity: 'error',
    flow: asking({
      type: 'number',
      label: 'Amount',
      rules: [
        { kind: 'max', value: 5 },
        { kind: 'min', value: 10 },
        { kind: 'max', value: 5 },
        { kind: 'min', value: 10 },
      ],
    }),
    message: 'No answer for “Amount” can be right: the least, 10, is more than the most, 5.',
    place: rules,
    fine: [asking({ type: 'number' })],
  },
  {
    kind: 'unfitting_rule',
    severity: 'warning',
    flow: asking({
      type: 'text',
      label: 'Code',
      rules: [
        { kind: 'min', value: 3 },
        { kind: 'min', value: 4 },
        { kind: 'minLength', value: 1 },
      ],
    }),
    message: 'A least value does not fit “Code”, which is of the type text.',
    place: rules,
    fix: 'Take the rule away',
    fine: [
      asking({ type: 'number', rules: [{ kind: 'min', value: 3 }, { kind: 'integer' }] }),
      asking({ type: 'text', rules: [{ kind: 'minLength', value: 3 }] }),
    ],
  },
  {
    kind: 'refused_pattern',
    severity: 'error',
    flow: asking({ type: 'text', label: 'Code', rules: [{ kind: 'pattern', value: '(?=a)a' }] }),
    message:
      'The pattern “(?=a)a” of “Code” cannot be used: Look-ahead and look-behind are not supported in patterns.',
    place: rules,
    fix: 'Take the pattern away',
    fine: [asking({ type: 'text', rules: [{ kind: 'pattern', value: '^(a+)+$' }] })],
  },
  {
    kind: 'refused_pattern',
    severity: 'error',
    flow: flowOf({
      states: {
        what: {
          kind: 'ask',
          label: 'What?',
          prompt: 'What?',
          branches: [
            { id: 'a', when: { kind: 'not', condition: { kind: 'regex', pattern: '\\1' } }, to: 'bye' },
          ],
          otherwise: 'bye',
        },
        bye,
      },
    }),
    message:
      'The pattern “\\1” of “What?” cannot be used: Back-references such as \\1 are not supported in patterns.',
    place: { in: 'state', name: 'what', port: 'branch:a' },
    fine: [
      flowOf({
        slots: { x: { type: 'text' } },
        states: {
          what: {
            kind: 'ask',
            prompt: 'What?',
            branches: [
              { id: 'a', when: { kind: 'regex', pattern: 'a|b', flags: 'i' }, to: 'bye' },
              { id: 'b', when: { kind: 'slot', slot: 'x', op: 'matches', value: '{x}(' }, to: 'bye' },
            ],
            otherwise: 'bye',
          },
          bye,
        },
      }),
    ],
  },
  {
    // The same pattern twice is one problem, and both go.
    kind: 'refused_pattern',
    severity: 'error',
    flow: asking({
      type: 'text',
      label: 'Code',
      rules: [
        { kind: 'pattern', value: '(' },
        { kind: 'pattern', value: '(' },
      ],
    }),
    message: 'The pattern “(” of “Code” cannot be used: This pattern cannot be read: missing closing ): `(`.',
    place: rules,
    fix: 'Take the pattern away',
    fine: [asking({ type: 'text', rules: [{ kind: 'pattern', value: '\\(' }] })],
  },
  {
    kind: 'duplicate_choice',
    severity: 'error',
    flow: asking({
      type: 'choice',
      label: 'Size',
      choices: [{ value: 's', label: 'Small' }, { value: 's', label: 'Short' }, { value: 'l' }],
    }),
    message: '“Size” has the choice “s” twice.',
    place: choices,
    fix: 'Keep the first one',
    fine: [
      asking({
        type: 'choice',
        choices: [{ value: 's', label: 'Small', synonyms: ['small', 'S'] }, { value: 'l' }],
      }),
    ],
  },
  {
    kind: 'duplicate_choice',
    severity: 'warning',
    flow: asking({
      type: 'choice',
      label: 'Size',
      choices: [
        { value: 's', label: 'Small', synonyms: ['tiny'] },
        { value: 'xs', synonyms: ['Tiny '] },
      ],
    }),
    message: 'In “Size”, “tiny” could mean “Small” or “xs”.',
    place: choices,
    witness: 'A user writes “tiny”.',
    fine: [
      asking({
        type: 'choice',
        choices: [
          { value: 's', synonyms: ['small'] },
          { value: 'xs', synonyms: ['tiny'] },
        ],
      }),
    ],
  },
];
