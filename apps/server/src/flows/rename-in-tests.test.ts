import { applyOperations, type FlowDocument, type FlowOperation } from '@turnwise/flow';
import { runTest } from '@turnwise/testing';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestApp, type TestApp } from '../test/open-test-app.ts';

let site: TestApp;
beforeEach(() => {
  site = openTestApp();
});
afterEach(() => site.close());

const refund = () => site.client.api.flows[':id'];
const param = { id: 'refund' };

async function edit(...operations: FlowOperation[]): Promise<FlowDocument> {
  const { flow, revision } = await (await refund().draft.$get({ param })).json();
  const edited = applyOperations(flow, operations);
  if (!edited.ok) throw new Error(edited.error.message);
  const saved = await refund().draft.$put({ param, json: { flow: edited.value, baseRevision: revision } });
  expect(saved.status).toBe(200);
  return edited.value;
}

const failing = async (flow: FlowDocument) =>
  (await (await refund().tests.$get({ param })).json()).tests.flatMap((test) =>
    runTest(test, flow).differences.map(({ kind, name }) => `${test.title}: ${kind} ${name}`),
  );

test('tests go on passing when states, slots and actions get other names, and when they get them back', async () => {
  const renames = [
    ['renameState', 'ask_order', 'which_order'],
    ['renameSlot', 'reason', 'why'],
    ['renameAction', 'lookup_order', 'find_order'],
  ] as const;
  const flow = await edit(...renames.map(([type, from, to]) => ({ type, from, to })));
  expect(await failing(flow)).toEqual([]);
  const stored = JSON.stringify(await (await refund().tests.$get({ param })).json());
  expect(stored).toContain('"state":"which_order"');
  expect(stored).not.toContain('"state":"ask_order"');
  expect(stored).toContain('"find_order"');

  const back = await edit(...renames.map(([type, to, from]) => ({ type, from, to })));
  expect(await failing(back)).toEqual([]);
});

test('one that fails because the flow was changed goes on failing', async () => {
  const flow = await edit({
    type: 'connect',
    from: 'ask_order',
    port: 'next',
    to: 'ask_reason',
  });
  expect((await failing(flow)).length).toBeGreaterThan(0);
});
