import { addFlow } from './add-flow.ts';
import type { FlowStore } from './flow-store.ts';
import { findTemplate } from './from-template.ts';
import { addVersion } from './publish.ts';

/** On the very first start the refund template becomes a flow and is published, so that `/v1/chat` answers at once. */
export function seedFirstFlow(store: FlowStore): void {
  if (!store.reader.isEmpty()) return;
  const template = findTemplate('refund');
  if (!template.ok) throw new Error(template.error.message);
  const { flow } = template.value;
  store.writer.inTransaction(() => {
    addVersion(store, addFlow(store, flow), flow, 'The refund template as it ships.');
  });
}
