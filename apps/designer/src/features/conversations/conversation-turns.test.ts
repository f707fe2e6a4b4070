import { createFlow } from '@turnwise/flow';
import { expect, test } from 'vitest';
import type { ConversationRecord } from '../../api/conversations.ts';
import { conversationTurns } from './conversation-turns.ts';
import { sendCommand } from './send-command.ts';

type Row = ConversationRecord['turns'][number];
type Step = Row['steps'][number];

const at = '2026-11-20T12:00:00.000Z';
const flow = createFlow('refund', 'Refund');
const reply = (text: string) => ({ text, quickReplies: [], state: null });
const said = (text: string, ...replies: string[]): Step => ({
  event: { kind: 'userMessage', at, text },
  replies: replies.map(reply),
  trace: [],
});
const resolved = (...replies: string[]): Step => ({
  event: {
    kind: 'effectResolved',
    at,
    effectId: '1:look_up:0',
    result: { kind: 'outcome', outcome: 'found', data: {} },
    durationMs: 5,
  },
  replies: replies.map(reply),
  trace: [],
});
const row = (number: number, ...steps: Step[]): Row => ({ number, at, steps });

test('what an action brought back belongs to the turn that asked for it, also when it came a row later', () => {
  const turns = conversationTurns(flow, [
    row(1, said('ORD-12345', 'One moment.')),
    row(2, resolved('I found it.')),
    row(3, said('yes', 'Done.'), resolved('Really done.')),
  ]);
  expect(turns.map((turn) => turn.replies.map(({ text }) => text))).toEqual([
    ['One moment.', 'I found it.'],
    ['Done.', 'Really done.'],
  ]);
});

test('a sub-flow entered in one turn is still open in the next', () => {
  const entered: Step = {
    ...said('pay'),
    trace: [{ kind: 'flow', change: 'entered', flow: 'pay', outcome: null }],
  };
  const turns = conversationTurns(flow, [row(1, entered), row(2, said('now'))]);
  expect(turns.map(({ place }) => place.inside)).toEqual([[], ['pay']]);
});

test('nothing said is nothing to read', () => {
  expect(conversationTurns(flow, [])).toEqual([]);
});

test('the command to send a message asks for the key only where there is one', () => {
  const command = { origin: 'http://127.0.0.1:3000', flowId: 'refund' };
  expect(sendCommand({ ...command, needsKey: false })).toBe(
    `curl http://127.0.0.1:3000/v1/chat \\\n  -H 'Content-Type: application/json' \\\n  -d '{"flow_id":"refund","message":"Hello"}'`,
  );
  expect(sendCommand({ ...command, needsKey: true })).toContain('Authorization: Bearer YOUR_API_KEY');
});
