import { createFlow, type FlowDocument } from '@turnwise/flow';
import { chatAnswerSchema } from '../conversations/chat-answer.ts';
import type { TestApp } from './open-test-app.ts';

const ai = (question: string) => ({ kind: 'ai' as const, question, target: 'yes' });

/** Asks the AI in every way there is, and holds an action that costs money. */
export const claimFlow: FlowDocument = {
  ...createFlow('claim', 'Claim'),
  start: 'ask_seat',
  slots: {
    seat: { type: 'choice', label: 'Seat', choices: [{ value: 'aisle' }, { value: 'window' }] },
    code: { type: 'text', label: 'Code', rules: [{ kind: 'pattern', value: '^[A-Z]{3}-\\d{3}$' }] },
    pin: { type: 'text', label: 'Pin', sensitive: true, rules: [{ kind: 'pattern', value: '^\\d{6}$' }] },
  },
  states: {
    ask_seat: { kind: 'ask', prompt: 'Aisle or window?', slot: 'seat', next: 'ask_pin', retry: { limit: 9 } },
    ask_pin: { kind: 'ask', prompt: 'Your pin?', slot: 'pin', next: 'listen' },
    listen: {
      kind: 'ask',
      prompt: 'What went wrong?',
      branches: [{ id: 'angry', label: 'angry', when: ai('Is the customer angry?'), to: 'pick' }],
      otherwise: 'pick',
    },
    pick: {
      kind: 'choose',
      question: 'Which team?',
      options: [{ label: 'Claims', to: 'write' }],
      otherwise: 'write',
    },
    write: { kind: 'reply', instructions: 'Console, {pin}.', fallback: 'I am sorry.', next: 'ask_code' },
    ask_code: { kind: 'ask', prompt: 'Your code?', slot: 'code', next: 'check', retry: { limit: 9 } },
    check: {
      kind: 'confirm',
      prompt: 'A refund for {code}. Right?',
      slots: ['code'],
      yes: 'pay',
      no: 'ask_code',
      retry: { limit: 9 },
    },
    pay: {
      kind: 'action',
      action: 'pay',
      input: { code: '{code}' },
      requireConfirmed: true,
      outcomes: { paid: 'bye' },
      failed: 'bye',
    },
    bye: { kind: 'end', message: 'Goodbye.' },
  },
  actions: { pay: { kind: 'mock', inputs: ['code'], outcomes: [{ name: 'paid' }] } },
  settings: { ai: { enabled: true }, idleMinutes: 600 },
};

/** A talk that asks the AI for help in every way there is, and gets by without. */
const claimTalk = [
  'the one with the nice view',
  'how old is the moon?',
  'window',
  '123456',
  'it broke in two',
  'it is on the back of it',
  'ABC-123',
  'my dog barks at the parcel man',
  'yes',
];

/** Says something to the flow; nothing opens it. */
export async function sayTo(site: TestApp, message?: string) {
  const answer = await site.postJson('/v1/chat', { flow_id: 'claim', session_id: 's', message });
  return chatAnswerSchema.parse(await answer.json());
}

/** Holds a talk from its opening, and gives what was known after each message. */
export async function holdTalk(site: TestApp, lines: readonly string[] = claimTalk) {
  const answers = [await sayTo(site)];
  for (const line of lines) answers.push(await sayTo(site, line));
  return answers;
}

/** Why everything in the talk happened, as the people who run the flow read it. */
export async function readTrace(site: TestApp) {
  const { conversations } = await (await site.client.api.conversations.$get({ query: {} })).json();
  const param = { id: conversations[0]?.id ?? '' };
  const { turns } = await (await site.client.api.conversations[':id'].$get({ param })).json();
  return turns.flatMap(({ steps }) => steps.flatMap(({ trace }) => trace));
}
