import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import { flowOf, noon } from '../generate/find-tests.fixture.ts';
import type { Persona } from './persona.ts';
import type { Rehearsal } from './rehearsal.ts';
import { type RehearseOptions, rehearse } from './rehearse.ts';

export const end = { kind: 'end' as const, message: 'Done.' };

/** Rehearsals with ids `r1`, `r2`, ..., called by who talks and the how manieth it is. */
export function rehearsed(
  flow: FlowDocument,
  options: Partial<RehearseOptions> = {},
  library: Library = {},
): Rehearsal[] {
  let count = 0;
  const all = rehearse(flow, library, {
    personas: ['plain'],
    talksEach: 1,
    seed: 1,
    at: noon,
    mostMessages: 40,
    newId: () => `r${++count}`,
    titleOf: (persona, number) => `${persona} ${number}`,
    ...options,
  });
  return [...all].filter((rehearsal) => rehearsal !== null);
}

/** Some talks of one persona. */
export const talksOf = (persona: Persona, flow: FlowDocument, talksEach = 12): Rehearsal[] =>
  rehearsed(flow, { personas: [persona], talksEach });

/** What the user says in a rehearsal, line by line; in brackets how long they say nothing. */
export const saidIn = ({ test }: Rehearsal): string[] =>
  test.lines.map(({ user, after }) => user ?? `(${after})`);

const parts = {
  slots: {
    code: {
      type: 'text' as const,
      label: 'Order number',
      prompt: 'Which order?',
      message: 'It looks like AB-123, AB-4567 or AB-890.',
      rules: [{ kind: 'pattern' as const, value: '^AB-\\d{3,4}$' }],
    },
    device: {
      type: 'choice' as const,
      label: 'Device',
      prompt: 'Which device?',
      choices: [{ value: 'microwave' }, { value: 'dishwasher' }, { value: 'refrigerator' }],
    },
    day: { type: 'date' as const, label: 'Day', prompt: 'Which day?' },
    email: { type: 'email' as const, label: 'E-mail', prompt: 'Where can we write to?' },
  },
  states: {
    start: { kind: 'ask' as const, slot: 'code', next: 'device' },
    device: { kind: 'ask' as const, slot: 'device', next: 'day' },
    day: { kind: 'ask' as const, slot: 'day', next: 'email' },
    email: { kind: 'ask' as const, slot: 'email', next: 'check' },
    check: {
      kind: 'confirm' as const,
      prompt: '{device} on {day}, right?',
      yes: 'send',
      no: 'device',
      clearOnNo: ['device'],
    },
    send: { kind: 'action' as const, action: 'send', outcomes: { sent: 'done' }, failed: 'person' },
    done: end,
    person: { kind: 'handoff' as const, message: 'A person.' },
  },
  actions: { send: { kind: 'mock' as const, outcomes: [{ name: 'sent' }] } },
};

/** Asks for an order, a device, a day and an address, reads them back, and sends somebody. */
export const repairs = flowOf(parts);

/** The same, in German. */
export const reparaturen = flowOf({ ...parts, language: 'de' });
