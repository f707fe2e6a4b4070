import type { FlowDocument } from '@turnwise/flow';
import type { TestApp } from './open-test-app.ts';

/** Imports a flow and publishes it. */
export async function publishFlow(site: TestApp, flow: FlowDocument): Promise<void> {
  await site.client.api.flows.import.$post({ json: { text: JSON.stringify(flow) } });
  const published = await site.client.api.flows[':id'].versions.$post({
    param: { id: flow.id },
    json: { note: '' },
  });
  if (published.status !== 201) throw new Error(await published.text());
}
