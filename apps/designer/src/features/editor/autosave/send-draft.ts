import { type FlowDocument, parseFlow } from '@turnwise/flow';
import { ApiError, errorSentence } from '../../../api/api-error.ts';
import { client } from '../../../api/client.ts';
import { readResponse } from '../../../api/request.ts';
import type { SendResult } from './autosave.ts';

const draft = client.api.flows[':id'].draft;

/** Opens a draft. Throws `ApiError`s. */
export const readDraft = (id: string, signal?: AbortSignal) =>
  readResponse(draft.$get({ param: { id } }, { init: { signal } }));

/** Saves a draft, and says how it went. Never throws for what a server or a network can do. */
export async function sendDraft(flow: FlowDocument, baseRevision: number): Promise<SendResult> {
  try {
    const { revision, hasUnpublishedChanges } = await readResponse(
      draft.$put({ param: { id: flow.id }, json: { flow, baseRevision } }),
    );
    return { kind: 'saved', revision, hasUnpublishedChanges };
  } catch (error) {
    return readFailure(error);
  }
}

function readFailure(error: unknown): SendResult {
  if (!(error instanceof ApiError)) return { kind: 'refused', message: errorSentence(error) };
  if (error.code === 'revision_conflict') {
    const conflict = readConflict(error.details);
    if (conflict) return conflict;
  }
  if (error.status === 404) return { kind: 'deleted' };
  // A server that stumbles, is starting, or whose disk is busy may well take it in a moment.
  if (error.status === 0 || error.status === 429 || error.status >= 500) return { kind: 'offline' };
  return { kind: 'refused', message: error.message };
}

function readConflict(details: unknown): SendResult | null {
  if (typeof details !== 'object' || details === null) return null;
  const { theirs, revision, base } = details as { theirs?: unknown; revision?: unknown; base?: unknown };
  const parsed = parseFlow(theirs);
  if (!parsed.ok || typeof revision !== 'number') return null;
  const parsedBase = parseFlow(base);
  return {
    kind: 'conflict',
    theirs: parsed.value,
    revision,
    base: parsedBase.ok ? parsedBase.value : null,
  };
}

/** A last attempt while the page closes: the browser finishes it, if the draft is small enough for that. */
export function sendDraftWhileClosing(flow: FlowDocument, baseRevision: number): void {
  const body = JSON.stringify({ flow, baseRevision });
  if (body.length > 60_000) return;
  fetch(draft.$path({ param: { id: flow.id } }), {
    method: 'PUT',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body,
  }).catch(() => undefined);
}
