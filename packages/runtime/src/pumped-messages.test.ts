import { createContext, Script } from 'node:vm';
import { createFlow, type FlowDocument } from '@turnwise/flow';
import { expect, test } from 'vitest';
import { createConversation } from './create-conversation.ts';
import { withoutWords } from './effects/withhold.ts';
import { play } from './play.ts';
import { createProgram } from './program/program.ts';
import { pumpedMessages } from './pumped-messages.fixture.ts';

// The limit is a hundred times what one of these takes, and ends what would never end.
const timeout = 5_000;
const at = '2026-11-21T10:00:00.000Z';

const flow: FlowDocument = {
  ...createFlow('hear', 'Hear'),
  start: 'ask',
  slots: {
    name: { type: 'name' },
    people: { type: 'number' },
    price: { type: 'number', format: { kind: 'currency', currency: 'EUR' } },
    day: { type: 'date' },
    phone: { type: 'phone' },
    reason: { type: 'text', rules: [{ kind: 'minLength', value: 5_000 }] },
  },
  states: {
    ask: { kind: 'ask', prompt: 'Why?', slot: 'reason', next: 'form' },
    form: { kind: 'form', slots: ['name', 'people', 'price', 'day', 'phone'], next: 'end' },
    end: { kind: 'end' },
  },
};

test.each(['en', 'de'])('a flow in "%s" answers any message in time', (language) => {
  const program = createProgram({ ...flow, language });
  const id = '5f1d7a52-3c1b-4a53-9b0e-0f6a3c2d9e11';
  const begun = play(program, createConversation(program, { id, flowVersion: 1, at }), {
    kind: 'started',
    at,
  });
  const answer = (text: string) =>
    play(program, begun.conversation, { kind: 'userMessage', at, text }).replies;
  const pumped = createContext({ answer, text: '' });
  const run = new Script('answer(text)');
  for (const text of [
    ...pumpedMessages,
    'здравствуйте хочу вернуть заказ 12',
    `${'wait a moment '.repeat(40)}x`,
  ]) {
    pumped.text = text;
    expect(() => run.runInContext(pumped, { timeout })).not.toThrow();
  }
});

test.each([
  ['4312345678', '+43 1 234-5678', '***'],
  ['+4312345678', 'Call 01 234 5678, or 01 234 9999.', 'Call ***, or 01 234 9999.'],
  ['+4312345678', 'Call 999 01 234 5678 99 now', 'Call *** 99 now'],
])('%s is taken out of "%s"', (words, text, left) => expect(withoutWords(text, words)).toBe(left));

test('a number is taken out of a long answer in time', () => {
  const pumped = createContext({ take: () => withoutWords('12 '.repeat(300_000), '+43 1 2345678') });
  expect(new Script('take()').runInContext(pumped, { timeout })).toHaveLength(900_000);
});
