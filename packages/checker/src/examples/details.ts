import type { FlowDocument, SlotDocument, StateDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { bye } = ground;

const asking = (
  slot: SlotDocument,
  more: Partial<FlowDocument> = {},
  quickReplies?: string[],
): FlowDocument =>
  flowOf({
    slots: { x: { label: 'X', ...slot } },
    states: {
      ask: {
        kind: 'ask',
        label: 'Ask',
        prompt: 'X?',
        slot: 'x',
        next: 'bye',
        ...(quickReplies ? { quickReplies } : {}),
      },
      bye,
    },
    ...more,
  });

const saying = (...messages: string[]): FlowDocument =>
  flowOf({
    slots: { order_number: { type: 'text', label: 'The order' } },
    states: {
      ask: { kind: 'ask', prompt: 'Which?', slot: 'order_number', next: 'say' },
      say: { kind: 'say', label: 'Thanks', messages, next: 'bye' },
      bye,
    },
  });

const brokenBraces = (text: string, written: string): Example => ({
  kind: 'broken_placeholder',
  severity: 'warning',
  flow: saying('Thanks, I have {order_number}.', text),
  message: `“Thanks” says “${written}” as it stands: write “{order_number}” to say what the slot holds.`,
  place: { in: 'state', name: 'say', field: 'messages.1' },
  fix: 'Write “{order_number}”',
  fine: [
    saying(
      'Thanks for {order_number}.',
      'Write it in braces { like this }, {please}',
      'a {b',
      '{data.order}',
    ),
  ],
});

const sure = (slots: string[]): StateDocument => ({
  kind: 'confirm',
  label: 'Sure?',
  slots,
  yes: 'bye',
  no: 'bye',
});
const first: StateDocument = {
  kind: 'ask',
  label: 'Phone?',
  prompt: 'Your phone?',
  slot: 'phone',
  next: 'sure',
};
const form: StateDocument = { kind: 'form', label: 'About you', slots: ['phone'], next: 'sure' };
/** A question that leads past another one. */
const byPhone: StateDocument = {
  kind: 'ask',
  label: 'How?',
  prompt: 'By phone?',
  branches: [{ id: 'phone', label: 'by phone', when: { kind: 'affirmation', is: 'yes' }, to: 'ask' }],
  otherwise: 'sure',
};
/** A question that may be left out, and what comes after it. */
const leavingOut = (slot: SlotDocument, states: FlowDocument['states']): FlowDocument =>
  flowOf({
    slots: { phone: { label: 'Phone', ...slot }, name: { type: 'name' } },
    states: { ...states, bye },
  });

export const details: readonly Example[] = [
  brokenBraces('Is {order_number right?', '{order_number'),
  brokenBraces('So it is {order_number', '{order_number'),
  brokenBraces('So it is { order_number }.', '{ order_number }'),
  brokenBraces('So it is {Order number}.', '{Order number}'),
  brokenBraces('So it is {the order}.', '{the order}'),

  {
    kind: 'required_slot_skipped',
    severity: 'warning',
    flow: leavingOut({ type: 'phone' }, { ask: { ...first, skippable: true }, sure: sure([]) }),
    message:
      '“Phone?” may be left out, and “Sure?” then asks for “Phone” all the same, because it is required.',
    place: { in: 'state', name: 'ask', field: 'skippable' },
    fix: 'Make “Phone” optional',
    fine: [
      leavingOut({ type: 'phone', required: false }, { ask: { ...first, skippable: true }, sure: sure([]) }),
      leavingOut({ type: 'phone' }, { ask: first, sure: sure([]) }),
      // It is not among what is read back.
      leavingOut({ type: 'phone' }, { ask: { ...first, skippable: true }, sure: sure(['name']) }),
      // It is read back before, and never after.
      leavingOut(
        { type: 'phone' },
        {
          sure: { ...sure(['phone']), yes: 'ask' } as StateDocument,
          ask: { ...first, skippable: true, next: 'bye' },
        },
      ),
      // Asked for once more in between, and not to be left out there.
      leavingOut(
        { type: 'phone' },
        {
          ask: { ...first, skippable: true, next: 'again' } as StateDocument,
          again: { ...first, label: 'Really?' },
          sure: sure(['phone']),
        },
      ),
    ],
  },

  {
    kind: 'required_on_some_ways',
    severity: 'warning',
    flow: leavingOut({ type: 'phone' }, { by: byPhone, ask: first, sure: sure([]) }),
    message:
      '“Phone” is asked for on some ways only, and “Sure?” asks everybody else for it, because it is required.',
    place: { in: 'slot', name: 'phone', field: 'required' },
    fix: 'Make “Phone” optional',
    fine: [
      leavingOut({ type: 'phone', required: false }, { by: byPhone, ask: first, sure: sure([]) }),
      // It is not among what is read back.
      leavingOut({ type: 'phone' }, { by: byPhone, ask: first, sure: sure(['name']) }),
      // Nothing but the confirm asks for it: that is what it is for.
      leavingOut({ type: 'phone' }, { sure: sure([]) }),
      // Asked for on every way, once before and once behind.
      leavingOut(
        { type: 'phone' },
        {
          by: { ...byPhone, otherwise: 'again' },
          ask: first,
          again: { ...first, label: 'And here?' },
          sure: sure([]),
        },
      ),
    ],
  },

  {
    kind: 'required_on_some_ways',
    severity: 'warning',
    flow: leavingOut({ type: 'phone' }, { by: byPhone, ask: form, sure: sure([]) }),
    message:
      '“Phone” is asked for on some ways only, and “Sure?” asks everybody else for it, because it is required.',
    place: { in: 'slot', name: 'phone', field: 'required' },
    fix: 'Make “Phone” optional',
    fine: [
      leavingOut({ type: 'phone' }, { by: { ...byPhone, otherwise: 'ask' }, ask: form, sure: sure([]) }),
    ],
  },

  {
    kind: 'quick_reply_without_branch',
    severity: 'warning',
    flow: asking({ type: 'integer' }, {}, ['3', 'A banana']),
    message: '“Ask” offers the answer “A banana”, and does not understand it.',
    place: { in: 'state', name: 'ask', field: 'quickReplies' },
    witness: 'A user taps “A banana”.',
    fix: 'Do not offer it',
    fine: [
      asking({ type: 'integer' }, {}, ['3', 'Two', 'Skip', 'A person, please']),
      asking({ type: 'date', rules: [{ kind: 'after', value: 'today' }] }, {}, [
        'Today',
        'Tomorrow',
        'Friday',
      ]),
      asking({ type: 'time' }, {}, ['9:00', '3 pm', 'Noon']),
      asking({ type: 'integer', required: false }, {}, ['A banana']),
      asking(
        { type: 'integer' },
        {
          listeners: [
            { id: 'q', kind: 'questions', questions: [{ question: 'Why a banana?', answer: 'Why not?' }] },
          ],
        },
        ['A banana'],
      ),
    ],
  },
  {
    kind: 'sensitive_remembered',
    severity: 'warning',
    flow: asking({ type: 'text', sensitive: true, remember: true }),
    message: '“X” is sensitive, and so it is never remembered.',
    place: { in: 'slot', name: 'x', field: 'remember' },
    fix: 'Do not remember it',
    fine: [asking({ type: 'text', sensitive: true }), asking({ type: 'text', remember: true })],
  },
  {
    kind: 'unfitting_format',
    severity: 'warning',
    flow: asking({ type: 'integer', format: { kind: 'date', style: 'full' } }),
    message: 'A way to write dates does not fit “X”, which is of the type integer.',
    place: { in: 'slot', name: 'x', field: 'format' },
    fix: 'Take the format away',
    fine: [
      asking({ type: 'date', format: { kind: 'date', style: 'full' } }),
      asking({ type: 'integer', format: { kind: 'unit', unit: 'kg' } }),
    ],
  },
  {
    kind: 'unknown_country',
    severity: 'warning',
    flow: asking({ type: 'phone', rules: [{ kind: 'country', value: ['DE', 'ZZ'] }] }),
    message: 'A rule of “X” names the country “ZZ”, which there is not.',
    place: { in: 'slot', name: 'x', field: 'rules' },
    fix: 'Take “ZZ” off the list',
    fine: [asking({ type: 'phone', rules: [{ kind: 'country', value: ['DE', 'AT', 'CH', 'GB', 'XK'] }] })],
  },
  {
    kind: 'unknown_country',
    severity: 'warning',
    flow: asking({ type: 'phone', rules: [{ kind: 'country', value: ['QQ'] }] }),
    message: 'A rule of “X” names the country “QQ”, which there is not.',
    place: { in: 'slot', name: 'x', field: 'rules' },
    fix: 'Take the rule away',
    fine: [asking({ type: 'phone' })],
  },
  {
    kind: 'unknown_language',
    severity: 'warning',
    flow: asking({ type: 'text' }, { language: 'xx' }),
    message: '“xx” is not the code of a language: built-in sentences are English in this flow.',
    place: { in: 'settings' },
    fix: 'Use English',
    fine: ['de-AT', 'fr', 'gsw', 'pt-BR'].map((language) => asking({ type: 'text' }, { language })),
  },
  {
    kind: 'unknown_time_zone',
    severity: 'warning',
    flow: asking({ type: 'text' }, { settings: { timeZone: 'Mars/Base' } }),
    message: 'There is no time zone “Mars/Base”: days and times are those of UTC.',
    place: { in: 'settings' },
    fix: 'Use UTC',
    fine: ['UTC', 'Europe/Berlin', 'America/Argentina/Ushuaia'].map((timeZone) =>
      asking({ type: 'text' }, { settings: { timeZone } }),
    ),
  },
  {
    kind: 'idle_after_expiry',
    severity: 'warning',
    flow: asking({ type: 'text' }, { settings: { idleMinutes: 90, expireHours: 1 } }),
    message:
      'A conversation is over after an hour, before it counts as interrupted, after 90 minutes: nobody is welcomed back.',
    place: { in: 'settings' },
    fix: 'Take the usual minutes',
    fine: [asking({ type: 'text' }, { settings: { idleMinutes: 59, expireHours: 1 } })],
  },
];
