import { createHash } from 'node:crypto';
import type { FlowDocument } from '@turnwise/flow';

/**
 * Equal for two documents that hold the same conversation: layout, frames and notes do not count, nor the order of fields,
 * but the order of slots does, because it is the order in which they are asked.
 */
export function fingerprint(flow: FlowDocument): string {
  const { layout: _, notes: __, frames: ___, ...conversation } = flow;
  const text = JSON.stringify(sortKeys({ ...conversation, slotOrder: Object.keys(flow.slots) }));
  return createHash('sha256').update(text).digest('base64url');
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sortKeys(part)]),
  );
}
