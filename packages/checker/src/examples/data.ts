import type { FlowDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { bye } = ground;

const saying = (text: string, parts: Partial<FlowDocument> = {}): FlowDocument =>
  flowOf({
    ...parts,
    states: { ...parts.states, hi: { kind: 'ask', label: 'Hi', prompt: text, next: 'bye' }, bye },
    start: 'hi',
  });
const remembering = (slot: object, enabled: boolean): Partial<FlowDocument> => ({
  slots: { name: { type: 'name', ...slot } },
  settings: { memory: { enabled } },
});
const place = { in: 'state', name: 'hi', field: 'prompt' } as const;

export const data: readonly Example[] = [
  {
    kind: 'unfilled_data_read',
    severity: 'warning',
    flow: saying('{data.order.amount}'),
    message: '“Hi” uses “{data.order.amount}”, and nothing in this flow puts anything there.',
    place,
    fine: [
      saying('{data.order.amount}', {
        states: { note: { kind: 'set', assign: [{ to: 'data.order', value: 'x' }] } },
      }),
      saying('{data.order}', {
        states: { look: { kind: 'action', save: { 'data.order.amount': 'amount' } } },
      }),
      saying('{data.order}', { states: { run: { kind: 'subflow', out: { 'data.order': '{data.found}' } } } }),
      saying('{order.data} {DATA.order}'),
    ],
  },
  {
    kind: 'unfilled_data_read',
    severity: 'warning',
    flow: saying('{data.orders}', {
      states: { note: { kind: 'set', assign: [{ to: 'data.order', value: 'x' }] } },
    }),
    message: '“Hi” uses “{data.orders}”, and nothing in this flow puts anything there.',
    place,
    fine: [],
  },
  {
    kind: 'unfilled_data_read',
    severity: 'warning',
    flow: saying('Well?', {
      listeners: [{ id: 'h', kind: 'help', label: 'Help', answer: 'See {data.page}.' }],
    }),
    message: 'The listener “Help” uses “{data.page}”, and nothing in this flow puts anything there.',
    place: { in: 'listener', id: 'h' },
    fine: [],
  },
  {
    kind: 'unfilled_data_read',
    severity: 'warning',
    flow: saying('Hello {memory.name}!', remembering({}, true)),
    message: '“Hi” uses “{memory.name}”, and this flow remembers nothing of that name.',
    place,
    fine: [saying('Hello {memory.name}!', remembering({ remember: true }, true))],
  },
  {
    kind: 'unfilled_data_read',
    severity: 'warning',
    flow: saying('Hello {memory.name}!', remembering({ remember: true }, false)),
    message: '“Hi” uses “{memory.name}”, and this flow remembers nothing, as its memory is switched off.',
    place,
    fix: 'Switch the memory on',
    fine: [],
  },
];
