import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { chatAnswerSchema } from './chat-answer.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const flows = () => site.client.api.flows;

async function publish(flow: FlowDocument, baseRevision: number): Promise<void> {
  const param = { id: flow.id };
  const saved = await flows()[':id'].draft.$put({ param, json: { flow, baseRevision } });
  expect(saved.status).toBe(200);
  expect((await flows()[':id'].versions.$post({ param, json: { note: '' } })).status).toBe(201);
}

const asking = (text: string): FlowDocument => ({
  ...createFlow('part', 'Part'),
  start: 'ask',
  states: { ask: { kind: 'ask', prompt: text, next: 'end' }, end: { kind: 'end' } },
});
const calling = (version: 'published' | number): FlowDocument => ({
  ...createFlow('whole', 'Whole'),
  start: 'run',
  states: {
    run: { kind: 'subflow', flow: 'part', version, returned: { completed: 'end' } },
    end: { kind: 'end' },
  },
});

describe('a sub-flow', () => {
  beforeEach(async () => {
    for (const name of ['Part', 'Whole']) await flows().$post({ json: { name } });
    await publish(asking('One?'), 1);
    await publish(asking('Two?'), 2);
  });

  test.each([
    ['published', 'Two?'],
    [1, 'One?'],
    [7, 'Two?'],
  ] as const)('of version %s asks %s', async (version, question) => {
    await publish(calling(version), 1);
    const answer = await site.postJson('/v1/chat', { flow_id: 'whole' });
    expect(chatAnswerSchema.parse(await answer.json()).response).toContain(question);
  });
});
