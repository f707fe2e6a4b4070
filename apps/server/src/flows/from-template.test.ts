import { type FlowDocument, referencesOf } from '@turnwise/flow';
import { templates } from '@turnwise/templates';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatAnswerSchema } from '../conversations/chat-answer.ts';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';
import { noProblems } from './count-problems.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const use = async (templateId: string) =>
  (await site.client.api.flows['from-template'].$post({ json: { templateId } })).json();
const flows = async () => {
  const { flows } = await (await site.client.api.flows.$get({ query: {} })).json();
  return new Map(flows.map((flow) => [flow.id, flow]));
};
const draft = async (id: string) =>
  (await site.client.api.flows[':id'].draft.$get({ param: { id } })).json() as Promise<{
    flow: FlowDocument;
    revision: number;
  }>;
const publish = (id: string) =>
  site.client.api.flows[':id'].versions.$post({ param: { id }, json: { note: '' } });
const runs = async (id: string) =>
  referencesOf((await draft(id)).flow).flatMap((reference) =>
    reference.to === 'flow' ? [reference.name] : [],
  );

async function editAndPublish(id: string): Promise<void> {
  const { flow, revision } = await draft(id);
  await site.client.api.flows[':id'].draft.$put({
    param: { id },
    json: { flow: { ...flow, description: 'Ours by now.' }, baseRevision: revision },
  });
  expect((await publish(id)).status).toBe(201);
}

describe('a template that runs other flows', () => {
  test('brings them along, published and without a problem, and answers at once', async () => {
    const made = await use('order_desk');
    expect(made).toMatchObject({ id: 'order_desk', publishedVersion: null, problems: noProblems });
    const there = await flows();
    for (const id of ['find_order', 'delivery_address', 'return_item']) {
      expect(there.get(id)).toMatchObject({
        publishedVersion: 1,
        hasUnpublishedChanges: false,
        problems: noProblems,
      });
    }
    expect((await publish('order_desk')).status).toBe(201);
    const say = async (body: Record<string, unknown>) =>
      chatAnswerSchema.parse(
        await (await site.postJson('/v1/chat', { flow_id: 'order_desk', ...body })).json(),
      );
    const { session_id } = await say({});
    const found = await say({ session_id, message: 'where is my order ORD-12345' });
    expect(found.response).toContain('is for Desk lamp');
    expect((await say({ session_id, message: 'yes' })).response).toContain('is with the carrier');
  });

  test('runs the ones that came before, where they are as they ship', async () => {
    await use('order_desk');
    const before = (await flows()).size;
    expect(await use('order_desk')).toMatchObject({ id: 'order_desk-2', problems: noProblems });
    expect((await flows()).size).toBe(before + 1);
    expect(await runs('order_desk-2')).toEqual(await runs('order_desk'));
  });

  test('leaves one alone that was changed, and brings another, which those that run it run', async () => {
    await use('order_desk');
    await editAndPublish('delivery_address');
    const made = await use('order_desk');
    expect(made).toMatchObject({ id: 'order_desk-2', problems: noProblems });
    expect(await runs('order_desk-2')).toEqual(['find_order', 'delivery_address-2', 'return_item-2']);
    expect(await runs('return_item-2')).toEqual(['delivery_address-2']);
    expect(await runs('order_desk')).toEqual(['find_order', 'delivery_address', 'return_item']);
    expect((await draft('delivery_address')).flow.description).toBe('Ours by now.');
    expect((await flows()).get('delivery_address-2')).toMatchObject({ publishedVersion: 1 });
  });

  test('brings one anew that lies in the bin', async () => {
    await use('order_desk');
    await site.client.api.flows[':id'].$delete({ param: { id: 'find_order' }, query: { used: 'true' } });
    await use('order_desk');
    expect(await runs('order_desk-2')).toEqual(['find_order-2', 'delivery_address', 'return_item']);
  });

  test('is shown with them', async () => {
    const { templates: listed } = await (await site.client.api.templates.$get()).json();
    expect(listed.map(({ id }) => id)).toEqual(templates.map(({ id }) => id));
    expect(listed.find(({ id }) => id === 'order_desk')?.subFlows).toEqual([
      'Find an order',
      'Delivery address',
      'Send something back',
    ]);
    const shown = await (await site.client.api.templates[':id'].$get({ param: { id: 'order_desk' } })).json();
    expect(shown.subFlows.map(({ id }) => id)).toEqual(['find_order', 'delivery_address', 'return_item']);
  });
});
