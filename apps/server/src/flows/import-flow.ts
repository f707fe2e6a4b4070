import { err, ok, type Result } from '@turnwise/basics';
import { parseFlowText } from '@turnwise/flow';
import type { FlowRow } from '../db/flow-reader.ts';
import type { Failure } from '../failure.ts';
import { addFlow } from './add-flow.ts';
import { parseFailure } from './flow-failures.ts';
import { readFlowName } from './flow-name.ts';
import type { FlowStore } from './flow-store.ts';

/** The largest flow that is read, in bytes: about fifteen times a flow of 1,000 states. */
export const maxFlowBytes = 5 * 1024 * 1024;

const flowTooLarge: Failure = {
  code: 'too_large',
  message: 'This is more than 5 MB, which is too large for a flow. Nothing was imported.',
};

/** Adds the flow that a text holds, under `name` when one is given. A text that cannot be read changes nothing. */
export function importFlow(store: FlowStore, text: string, name?: string): Result<FlowRow, Failure> {
  if (Buffer.byteLength(text) > maxFlowBytes) return err(flowTooLarge);
  const flow = parseFlowText(text);
  if (!flow.ok) return err(parseFailure(flow.error));
  if (name === undefined) return ok(addFlow(store, flow.value));
  const newName = readFlowName(name);
  return newName.ok ? ok(addFlow(store, { ...flow.value, name: newName.value })) : newName;
}
