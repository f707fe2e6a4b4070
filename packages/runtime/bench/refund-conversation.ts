import { readFileSync } from 'node:fs';
import { parseFlowText } from '@turnwise/flow';
import {
  type Conversation,
  type ConversationEvent,
  createConversation,
  createProgram,
  type StepResult,
  step,
} from '@turnwise/runtime';
import type { Understanding } from '@turnwise/understanding';
import { understood } from './understood.ts';

const flow = parseFlowText(
  readFileSync(new URL('../../templates/flows/refund/flow.json', import.meta.url), 'utf8'),
);
if (!flow.ok) throw new Error(flow.error.message);
const program = createProgram(flow.value);
const at = '2026-11-21T09:00:00.000Z';

type Said = { readonly text: string; readonly understanding: Understanding };
type Happening =
  | Said
  | { readonly outcome: string; readonly data: Readonly<Record<string, string | number>> };

const happenings: readonly Happening[] = [
  { text: 'I want a refund', understanding: understood({}) },
  { text: 'ORD-12345', understanding: understood({ values: { order_number: 'ORD-12345' } }) },
  { outcome: 'found', data: { item_name: 'Desk lamp', amount: 49.9 } },
  { text: 'yes', understanding: understood({ affirmation: 'yes' }) },
  { text: 'defective', understanding: understood({ values: { reason: 'defective' } }) },
  { text: 'yes', understanding: understood({ affirmation: 'yes' }) },
  { outcome: 'submitted', data: { refund_id: 'RF-1' } },
];

const begun = step(
  program,
  createConversation(program, { id: '5f1d7a52-3c1b-4a53-9b0e-0f6a3c2d9e11', flowVersion: 1, at }),
  {
    kind: 'started',
    at,
  },
).conversation;
const begunText = JSON.stringify(begun);
const played = play(true);
if (played.conversation.phase !== 'completed' || !played.said.includes('submitted')) {
  throw new Error(`The refund does not end as it should: ${played.conversation.phase}, "${played.said}".`);
}

/** How many events one conversation has: user messages and action results alike. */
export const refundEventCount = happenings.length;

/** One refund, each event on its own as a server does it: stored state in, step, stored state out. */
export function refundConversation(asText: boolean): void {
  play(asText);
}

/** The most that is ever stored of it. */
export const refundSavedBytes = (): number => played.mostBytes;

function play(asText: boolean): { conversation: Conversation; said: string; mostBytes: number } {
  let conversation = begun;
  let text = begunText;
  let mostBytes = text.length;
  let last: StepResult | null = null;
  for (const happening of happenings) {
    if (asText) conversation = JSON.parse(text);
    last = happen(conversation, happening, last);
    conversation = last.conversation;
    if (!asText) continue;
    text = JSON.stringify(conversation);
    if (text.length > mostBytes) mostBytes = text.length;
  }
  return { conversation, said: last?.replies.map((reply) => reply.text).join(' ') ?? '', mostBytes };
}

function happen(conversation: Conversation, happening: Happening, last: StepResult | null): StepResult {
  if ('text' in happening) {
    const event: ConversationEvent = { kind: 'userMessage', at, text: happening.text };
    return step(program, conversation, event, { understanding: happening.understanding });
  }
  const effectId = last?.effects[0]?.id ?? '';
  const { outcome, data } = happening;
  const result = { kind: 'outcome' as const, outcome, data };
  return step(program, conversation, { kind: 'effectResolved', at, effectId, result, durationMs: 1 });
}
