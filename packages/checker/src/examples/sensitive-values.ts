import type { FlowDocument } from '@turnwise/flow';
import { type Example, flowOf, ground } from './example.ts';

const { bye } = ground;

const handingOver = (summary: string, sensitive: boolean): FlowDocument =>
  flowOf({
    slots: { x: { type: 'text', label: 'X', sensitive } },
    states: {
      ask: { kind: 'ask', prompt: 'X?', slot: 'x', next: 'person' },
      person: { kind: 'handoff', label: 'A person', message: 'One moment.', summary },
    },
  });
const copying = (sensitive: boolean): FlowDocument =>
  flowOf({
    slots: { x: { type: 'text', label: 'X', sensitive: true }, y: { type: 'text', label: 'Y', sensitive } },
    states: {
      ask: { kind: 'ask', prompt: 'X?', slot: 'x', next: 'copy' },
      copy: { kind: 'set', label: 'Copy', assign: [{ to: 'y', value: '{x}' }], next: 'say' },
      say: { kind: 'say', messages: ['{y}'], next: 'bye' },
      bye,
    },
  });

const inner = (sensitive: boolean): FlowDocument =>
  flowOf({
    slots: { pin: { type: 'text', label: 'Pin', sensitive } },
    states: { ask: { kind: 'ask', prompt: 'Which?', slot: 'pin', next: 'bye' }, bye },
  });
const running = (): FlowDocument =>
  flowOf({
    slots: { x: { type: 'text', label: 'X', sensitive: true } },
    states: {
      ask: { kind: 'ask', prompt: 'X?', slot: 'x', next: 'run' },
      run: {
        kind: 'subflow',
        label: 'Run',
        flow: 'other',
        in: { pin: '{x}' },
        returned: { completed: 'bye', cancelled: 'bye' },
      },
      bye,
    },
  });

export const sensitiveValues: readonly Example[] = [
  {
    kind: 'sensitive_in_clear',
    severity: 'warning',
    flow: handingOver('Their number is {x}.', true),
    message: '“A person” writes “X” into its summary in clear: whoever reads the conversation reads it.',
    place: { in: 'state', name: 'person', field: 'summary' },
    fine: [handingOver('Their number is {x}.', false), handingOver('Somebody wants to talk.', true)],
  },
  {
    kind: 'sensitive_in_clear',
    severity: 'warning',
    flow: copying(false),
    message: '“Copy” puts “X”, which is sensitive, into “Y”, which is not: there it is not masked.',
    place: { in: 'state', name: 'copy', field: 'assign.0' },
    fix: 'Make “Y” sensitive',
    fine: [copying(true)],
  },
  {
    kind: 'sensitive_in_clear',
    severity: 'warning',
    flow: running(),
    context: { knownFlows: { other: inner(false) } },
    message: '“Run” puts “X”, which is sensitive, into “Pin”, which is not: there it is not masked.',
    place: { in: 'state', name: 'run', field: 'in' },
    fine: [running()],
    fineContext: { knownFlows: { other: inner(true) } },
  },
];
