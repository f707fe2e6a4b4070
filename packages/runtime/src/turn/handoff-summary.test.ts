import { createFlow, type FlowDocument, parseFlow } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { createConversation } from '../create-conversation.ts';
import type { Effect } from '../model/effect.ts';
import { play } from '../play.ts';
import { createProgram } from '../program/program.ts';

const at = '2026-11-21T10:00:00.000Z';
const text = (label: string) => ({ type: 'text' as const, label, extract: false });

function flow(id: string, parts: object): FlowDocument {
  const parsed = parseFlow({ ...createFlow(id, id), ...parts });
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.value;
}

const outer = (states: object, listeners: readonly object[] = []): FlowDocument =>
  flow('order', {
    start: 'ask',
    listeners,
    slots: { item: text('Item') },
    states: {
      ask: { kind: 'ask', prompt: 'Which item?', slot: 'item', next: 'part' },
      part: { kind: 'subflow', flow: 'address' },
      ...states,
    },
  });

const inner = flow('address', {
  start: 'ask',
  slots: { street: text('Street'), zip: text('Zip') },
  states: {
    ask: { kind: 'ask', prompt: 'Which street?', slot: 'street', next: 'ask_zip' },
    ask_zip: { kind: 'ask', prompt: 'Zip code?', slot: 'zip', next: '' },
  },
});

/** What the person who takes over is told. */
function summaryOf(root: FlowDocument): string | undefined {
  const program = createProgram(root, { [root.id]: root, [inner.id]: inner });
  const initial = createConversation(program, { id: 'one', flowVersion: 1, at, userId: null });
  let { conversation } = play(program, initial, { kind: 'started', at });
  const effects: Effect[] = [];
  for (const text of ['a red lamp', 'Main Street 5', 'I want to talk to a person']) {
    const played = play(program, conversation, { kind: 'userMessage', at, text });
    conversation = played.conversation;
    effects.push(...played.effects);
  }
  return effects.find((effect) => effect.kind === 'notifyHandoff')?.summary;
}

test("a hand-off's summary holds the outer flows' values", () => {
  const summary = summaryOf(outer({}));
  expect(summary).toContain('Item: a red lamp');
  expect(summary).toContain('Street: Main Street 5');
});

test("a hand-off's summary holds what sub-flows left on the way to the person were told", () => {
  const person = { kind: 'handoff', message: 'A colleague takes over.' };
  const summary = summaryOf(outer({ person }, [{ id: 'person', kind: 'handoff', to: 'person' }]));
  expect(summary).toContain('Item: a red lamp');
  expect(summary).toContain('Street: Main Street 5');
});
