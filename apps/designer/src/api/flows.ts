import type { FlowDocument } from '@turnwise/flow';
import { readResponse } from './request.ts';

export interface FlowSummary {
  id: string;
  name: string;
  description: string;
  /** ISO 8601, UTC. */
  updatedAt: string;
  publishedVersion: number | null;
  hasUnpublishedChanges: boolean;
  problemCount: number;
  stateCount: number;
}

export interface TemplateSummary {
  id: string;
  name: string;
  description: string;
  stateCount: number;
  slotCount: number;
}

interface Call {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  body?: unknown;
  signal?: AbortSignal;
}

/** One call to `/api`. The body's type is the caller's knowledge of the route. */
function call<Body>(path: string, { method = 'GET', body, signal }: Call = {}): Promise<Body> {
  return readResponse<Body>(
    fetch(`/api${path}`, {
      method,
      signal,
      headers: body === undefined ? undefined : { 'content-type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    }),
  );
}

const flowPath = (id: string) => `/flows/${encodeURIComponent(id)}`;

export const listFlows = (signal?: AbortSignal) =>
  call<{ flows: FlowSummary[] }>('/flows', { signal }).then(({ flows }) => flows);

export const createFlow = (name: string) =>
  call<{ flow: FlowSummary }>('/flows', { method: 'POST', body: { name } }).then(({ flow }) => flow);

export const createFlowFromTemplate = (templateId: string, name?: string) =>
  call<{ flow: FlowSummary }>('/flows/from-template', { method: 'POST', body: { templateId, name } }).then(
    ({ flow }) => flow,
  );

/** `text` goes as it was given: the server judges it, and changes nothing when it refuses. */
export const importFlow = (text: string, name?: string) =>
  call<{ flow: FlowSummary }>('/flows/import', { method: 'POST', body: { text, name } }).then(
    ({ flow }) => flow,
  );

/** The document as the server writes it, byte for byte. */
export const exportFlow = (id: string): Promise<string> =>
  readResponse<string>(
    fetch(`/api${flowPath(id)}/export`).then((response) => ({
      ok: response.ok,
      status: response.status,
      json: () => (response.ok ? response.text() : response.json()),
    })),
  );

export const duplicateFlow = (id: string) =>
  call<{ flow: FlowSummary }>(`${flowPath(id)}/duplicate`, { method: 'POST' }).then(({ flow }) => flow);

export const deleteFlow = (id: string) => call<{ deletedAt: string }>(flowPath(id), { method: 'DELETE' });

export const restoreFlow = (id: string) => call<unknown>(`${flowPath(id)}/restore`, { method: 'POST' });

/** The name is part of the document, so renaming saves the draft again, over the revision just read. */
export async function renameFlow(id: string, name: string): Promise<void> {
  const draft = await call<{ flow: FlowDocument; revision: number }>(`${flowPath(id)}/draft`);
  await call(`${flowPath(id)}/draft`, {
    method: 'PUT',
    body: { flow: { ...draft.flow, name }, baseRevision: draft.revision },
  });
}

export const listTemplates = (signal?: AbortSignal) =>
  call<{ templates: TemplateSummary[] }>('/templates', { signal }).then(({ templates }) => templates);

export const readTemplate = (id: string, signal?: AbortSignal) =>
  call<{ flow: FlowDocument }>(`/templates/${encodeURIComponent(id)}`, { signal }).then(({ flow }) => flow);
