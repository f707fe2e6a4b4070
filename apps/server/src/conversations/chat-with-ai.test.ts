import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aiConfig, answerQuestions, completion, questionOf } from '../test/ai-service.ts';
import { type LocalService, sendJson, startLocalService } from '../test/local-service.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { publishFlow } from '../test/publish-flow.ts';
import { chatAnswerSchema } from './chat-answer.ts';

let service: LocalService;
let site: TestApp;
beforeEach(async () => {
  service = await startLocalService((response) => sendJson(response, completion({ text: 'Hm.' })));
  site = openTestApp({ ai: aiConfig(service) });
  await publishFlow(site, flow);
});
afterEach(async () => {
  site.close();
  await service.close();
});

const flow: FlowDocument = {
  ...createFlow('table', 'Table'),
  start: 'ask',
  slots: {
    seats: {
      type: 'integer',
      label: 'Seats',
      prompt: 'For how many people?',
      rules: [{ kind: 'max', value: 12 }],
    },
  },
  states: {
    ask: {
      kind: 'ask',
      prompt: 'For how many people?',
      slot: 'seats',
      next: 'write',
      retry: { then: 'cancel' },
    },
    write: {
      kind: 'reply',
      instructions: 'Say that the table is reserved.',
      fallback: 'Reserved for {seats}.',
      next: 'bye',
    },
    bye: { kind: 'end', message: 'Goodbye.' },
  },
  settings: { ai: { enabled: true } },
};

const choosing: FlowDocument = {
  ...flow,
  id: 'place',
  name: 'Place',
  slots: { place: { type: 'choice', label: 'Place', choices: [{ value: 'inside' }, { value: 'garden' }] } },
  states: {
    ...flow.states,
    ask: {
      kind: 'ask',
      prompt: 'Inside or in the garden?',
      slot: 'place',
      next: 'write',
      retry: { then: 'cancel' },
    },
    write: {
      kind: 'reply',
      instructions: 'Say that the table is reserved.',
      fallback: 'Reserved.',
      next: 'bye',
    },
  },
};

const answerBy = (answers: Readonly<Record<string, unknown>>) => answerQuestions(service, answers);
const say = async (message?: string, flow_id = 'table') =>
  chatAnswerSchema.parse(
    await (await site.postJson('/v1/chat', { flow_id, session_id: 's', message })).json(),
  );

describe('a flow with an AI beside it', () => {
  test('understands what the offline reading left open, and words a reply', async () => {
    await publishFlow(site, choosing);
    answerBy({
      understand: { values: [{ slot: 'place', value: 'garden', words: 'under the trees please' }] },
      write_reply: { text: 'A table under the trees is yours.' },
    });
    const talk = (message?: string) => say(message, choosing.id);
    await talk();
    const answer = await talk('under the trees please');
    expect(answer).toMatchObject({ ended: true, slots: { place: 'garden' } });
    expect(answer.response).toContain('A table under the trees is yours.');
    expect(service.received.map(({ body }) => questionOf(body))).toEqual(['understand', 'write_reply']);
  });

  test('believes no value that breaks a rule, or that nobody said', async () => {
    answerBy({ understand: { values: [{ slot: 'seats', value: 400, words: 'everybody I know' }] } });
    await say();
    expect((await say('everybody I know')).slots).toEqual({});
    answerBy({ understand: { values: [{ slot: 'seats', value: 4, words: 'four people' }] } });
    expect((await say('a few of us')).slots).toEqual({});
  });

  test.each([
    ['slow', () => service.answerWith(() => {})],
    ['gone', () => service.answerWith((response) => response.destroy())],
    ['broken', () => service.answerWith((response) => response.writeHead(200).end('<html>'))],
    ['talking nonsense', () => answerBy({ understand: { values: 'all of them' }, write_reply: 5 })],
    [
      'without end',
      () => answerBy({ understand: { values: [] }, write_reply: { text: 'x'.repeat(600_000) } }),
    ],
    [
      'out of order',
      () => service.answerWith((response) => sendJson(response, { error: { message: 'No' } }, 500)),
    ],
  ])('goes on by itself when the AI is %s', async (_, breakIt) => {
    breakIt();
    await say();
    const answer = await say('4');
    expect(answer).toMatchObject({ ended: true, slots: { seats: 4 } });
    expect(answer.response).toContain('Reserved for 4.');
  });

  test('asks once, however often the client asks', async () => {
    answerBy({ write_reply: { text: 'Done.' } });
    await say();
    const request = { flow_id: 'table', session_id: 's', message: '4', client_message_id: 'm' };
    const answers = await Promise.all([1, 2, 3].map(() => site.postJson('/v1/chat', request)));
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(new Set(bodies).size).toBe(1);
    expect(service.received).toHaveLength(1);
  });

  test('a second message waits for the first, and nothing is lost', async () => {
    answerBy({ write_reply: { text: 'Done.' } });
    await say();
    const [first, second] = await Promise.all([say('4'), say('hello again')]);
    expect(first).toMatchObject({ ended: true, turn_count: 1 });
    expect(second).toMatchObject({ ended: false, turn_count: 1 });
  });
});
