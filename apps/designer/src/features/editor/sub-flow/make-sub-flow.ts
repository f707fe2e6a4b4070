import { extractSubFlow, type FlowDocument, freeName, serializeFlow } from '@turnwise/flow';
import { importFlow } from '../../../api/flows.ts';
import { publishFlow } from '../../../api/versions.ts';
import { makeEdit } from '../edits/edit.ts';
import type { EditorStore } from '../store/editor-store.ts';
import { subFlowMessages as words } from './messages.ts';

export type MadeSubFlow = {
  /** The new flow's id. */
  readonly id: string;
  /** A flow runs the published version of another; with problems in it there is none yet. */
  readonly isPublished: boolean;
  /** False when the states changed while the server made the flow: then they stay where they are. */
  readonly isCalled: boolean;
};

/** An id for addresses: `find-the-order`. The server gives another when it is taken. */
const idFor = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 48) || 'sub-flow';

/**
 * Makes the new flow on the server, then puts the call in the place of the states as one edit. Null when the states
 * cannot be a sub-flow. Throws `ApiError`s.
 */
export async function makeSubFlow(
  store: EditorStore,
  states: readonly string[],
  name: string,
): Promise<MadeSubFlow | null> {
  const { flow } = store.getState();
  const id = freeName(idFor(name), (taken) => taken === flow.id).replaceAll('_', '-');
  const planned = extractSubFlow(flow, states, { id, name });
  if (!planned.ok) return null;
  const created = await importFlow(serializeFlow(planned.value.inner));
  const isPublished = await publishFlow(created.id).then(
    () => true,
    () => false,
  );
  const isCalled = callInPlaceOf(store, flow, states, { id: created.id, name });
  return { id: created.id, isPublished, isCalled };
}

function callInPlaceOf(
  store: EditorStore,
  planned: FlowDocument,
  states: readonly string[],
  as: { readonly id: string; readonly name: string },
): boolean {
  const { flow } = store.getState();
  if (states.some((state) => flow.states[state] !== planned.states[state])) return false;
  const extraction = extractSubFlow(flow, states, as);
  if (!extraction.ok) return false;
  const { operations, call } = extraction.value;
  return makeEdit(store, { operations, label: words.madeLabel(as.name), select: { states: [call] } });
}
