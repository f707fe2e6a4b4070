import type { FlowStore } from './flow-store.ts';
import { addFromTemplate, findTemplate } from './from-template.ts';
import { addVersion } from './publish.ts';

/** On the very first start the refund template becomes a flow and is published, so that `/v1/chat` answers at once. */
export function seedFirstFlow(store: FlowStore): void {
  if (!store.reader.isEmpty()) return;
  const template = findTemplate('refund');
  if (!template.ok) throw new Error(template.error.message);
  store.writer.inTransaction(() => {
    const row = addFromTemplate(store, template.value.id);
    if (!row.ok) throw new Error(row.error.message);
    addVersion(store, row.value, template.value.flow, 'The refund template as it ships.');
  });
}
