import { readFileSync } from 'node:fs';
import { parseFlowText } from '@turnwise/flow';
import { createConversation, createProgram, play } from '@turnwise/runtime';

const flow = parseFlowText(
  readFileSync(new URL('../../templates/flows/refund/flow.json', import.meta.url), 'utf8'),
);
if (!flow.ok) throw new Error(flow.error.message);
const program = createProgram(flow.value);
const at = '2026-11-21T09:00:00.000Z';

/**
 * One refund with everything in it: for each message the stored state in, the message read, the turn with its action
 * answered from sample data, the state out. Gives what is said last.
 */
export function wholeRefund(messages: readonly string[]): string {
  const conversation = createConversation(program, { id: 'talk', flowVersion: 1, at });
  let turn = play(program, conversation, { kind: 'started', at });
  let stored = JSON.stringify(turn.conversation);
  for (const text of messages) {
    turn = play(program, JSON.parse(stored), { kind: 'userMessage', at, text });
    stored = JSON.stringify(turn.conversation);
  }
  return turn.replies.at(-1)?.text ?? '';
}
