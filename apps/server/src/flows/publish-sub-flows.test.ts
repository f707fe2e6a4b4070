import { createFlow, type FlowDocument } from '@turnwise/flow';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { publishFlow } from '../test/publish-flow.ts';
import { readError } from '../test/read-error.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const inner = (slot: string): FlowDocument => ({
  ...createFlow('booking', 'Booking'),
  start: 'q',
  slots: { [slot]: { type: 'name', label: 'Name', prompt: 'What is your name?' } },
  states: {
    q: { kind: 'ask', slot, next: 'done' },
    done: { kind: 'end', message: `Thank you, {${slot}}.` },
  },
});
const parent = (id: string, runs: Partial<Extract<FlowDocument['states'][string], { kind: 'subflow' }>>) =>
  ({
    ...createFlow(id, `The ${id}`),
    start: 's',
    slots: { who: { type: 'name', label: 'Who' } },
    states: {
      s: {
        kind: 'subflow',
        label: 'Book',
        flow: 'booking',
        out: { who: '{name}' },
        returned: { completed: 'bye' },
        ...runs,
      },
      bye: { kind: 'end', message: 'Goodbye.' },
    },
  }) satisfies FlowDocument;

const add = (flow: FlowDocument) =>
  site.client.api.flows.import.$post({ json: { text: JSON.stringify(flow) } });
const publish = (id: string) =>
  site.client.api.flows[':id'].versions.$post({ param: { id }, json: { note: '' } });
async function change(flow: FlowDocument): Promise<void> {
  const param = { id: flow.id };
  const { revision } = await (await site.client.api.flows[':id'].draft.$get({ param })).json();
  await site.client.api.flows[':id'].draft.$put({ param, json: { flow, baseRevision: revision } });
}
const remove = (id: string, used?: 'true') =>
  site.client.api.flows[':id'].$delete({ param: { id }, query: used ? { used } : {} });

describe('a flow whose sub-flow is not published', () => {
  const message =
    '“Book” runs “Booking”, which is not published: publish it first, or no conversation gets past this.';

  test('is not published, and the sentence says what to publish first', async () => {
    await add(inner('name'));
    await add(parent('refunds', {}));
    const refused = await publish('refunds');
    expect(refused.status).toBe(422);
    const error = await readError(refused);
    expect(error.message).toContain(message);
    expect(error.details).toMatchObject({
      problems: [{ kind: 'unpublished_flow', severity: 'error', message, place: { in: 'state', name: 's' } }],
    });
    const { flows } = await (await site.client.api.flows.$get({ query: {} })).json();
    expect(flows.find(({ id }) => id === 'refunds')).toMatchObject({
      problems: { wrong: 1, unfinished: 0, hint: 0 },
    });

    expect((await publish('booking')).status).toBe(201);
    expect((await publish('refunds')).status).toBe(201);
  });

  test('is not published either where the sub-flow runs one', async () => {
    await publishFlow(site, inner('name'));
    await publishFlow(site, parent('middle', {}));
    await add(parent('outer', { flow: 'middle', out: {} }));
    // As a flow of its own it was published before its sub-flow was thrown away and made anew.
    await remove('booking', 'true');
    site.db.$client
      .prepare("update flows set deleted_at = null, published_version = null where id = 'booking'")
      .run();
    const error = await readError(await publish('outer'));
    expect(error.message).toContain('“Book” runs “Booking” by way of “The middle”');
  });
});

describe('publishing a flow that others run', () => {
  beforeEach(async () => {
    await publishFlow(site, inner('name'));
    await publishFlow(site, parent('refunds', {}));
  });

  test('says what it changes for those that are live, and publishes', async () => {
    await publishFlow(site, parent('unharmed', { out: {} }));
    await publishFlow(site, parent('pinned', { version: 1 }));
    await add(parent('draft', {}));
    await change(inner('full_name'));
    const published = await publish('booking');
    expect(published.status).toBe(201);
    expect(await published.json()).toMatchObject({
      number: 2,
      affected: [
        {
          id: 'refunds',
          name: 'The refunds',
          message: '“Book” takes a “Name” back from “Booking”, which has no such slot.',
        },
      ],
    });
  });

  test('says nothing of what was so before, nor where nothing is lost', async () => {
    await change(inner('full_name'));
    await publish('booking');
    await change({ ...inner('full_name'), description: 'Once more.' });
    expect(await (await publish('booking')).json()).toMatchObject({ number: 3, affected: [] });
    await change({ ...inner('name'), description: 'As before.' });
    expect(await (await publish('booking')).json()).toMatchObject({ number: 4, affected: [] });
  });

  test('judges those that are live as they were published, whatever their drafts say', async () => {
    await change(parent('refunds', { out: {} }));
    await change(inner('full_name'));
    expect(await (await publish('booking')).json()).toMatchObject({ affected: [{ id: 'refunds' }] });
  });
});

describe('deleting a flow that others run', () => {
  beforeEach(async () => {
    await publishFlow(site, inner('name'));
    await publishFlow(site, parent('refunds', {}));
  });

  test('is refused with their names, unless it is done knowingly', async () => {
    const refused = await remove('booking');
    expect(refused.status).toBe(409);
    expect(await readError(refused)).toMatchObject({
      code: 'in_use',
      message:
        '"The refunds" runs this flow and could not go on without it. Delete it all the same with ?used=true.',
      details: { flows: [{ id: 'refunds', name: 'The refunds' }] },
    });
    expect((await remove('booking', 'true')).status).toBe(200);
  });

  test('counts what is live, though its draft runs it no more', async () => {
    await change(parent('refunds', { flow: 'other' }));
    const param = { id: 'booking' };
    const { flows } = await (await site.client.api.flows[':id']['used-by'].$get({ param })).json();
    expect(flows).toEqual([{ id: 'refunds', name: 'The refunds' }]);
    expect((await remove('booking')).status).toBe(409);
    await remove('refunds');
    expect((await remove('booking')).status).toBe(200);
  });
});
