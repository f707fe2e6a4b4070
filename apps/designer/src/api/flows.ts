import type { InferResponseType } from 'hono/client';
import { client } from './client.ts';
import { readResponse } from './request.ts';

const { flows, templates } = client.api;

export type FlowSummary = InferResponseType<typeof flows.$get>['flows'][number];
export type TemplateSummary = InferResponseType<typeof templates.$get>['templates'][number];

export const listFlows = (signal?: AbortSignal) =>
  readResponse(flows.$get({ query: {} }, { init: { signal } })).then((body) => body.flows);

/** What was deleted and can still be brought back. */
export const listDeleted = (signal?: AbortSignal) =>
  readResponse(flows.$get({ query: { deleted: 'true' } }, { init: { signal } })).then((body) => body.flows);

export const createFlow = (name: string) => readResponse(flows.$post({ json: { name } }));

export const createFlowFromTemplate = (templateId: string, name?: string) =>
  readResponse(flows['from-template'].$post({ json: { templateId, name } }));

/** `text` goes as it was given: the server judges it, and changes nothing when it refuses. */
export const importFlow = (text: string, name?: string) =>
  readResponse(flows.import.$post({ json: { text, name } }));

/** The document as the server writes it, byte for byte. */
export const exportFlow = (id: string): Promise<string> =>
  readResponse<string>(
    flows[':id'].export.$get({ param: { id }, query: {} }).then((response) => ({
      ok: response.ok,
      status: response.status,
      // A refusal is JSON like any other.
      json: () => (response.ok ? response.text() : (response.json() as Promise<never>)),
    })),
  );

export const duplicateFlow = (id: string) =>
  readResponse(flows[':id'].duplicate.$post({ param: { id }, json: {} }));

export const renameFlow = (id: string, name: string) =>
  readResponse(flows[':id'].$patch({ param: { id }, json: { name } }));

/** Into the bin, from where `restoreFlow` brings it back. Whoever deletes one that others run was asked before. */
export const deleteFlow = (id: string) =>
  readResponse(flows[':id'].$delete({ param: { id }, query: { used: 'true' } }));

export const restoreFlow = (id: string) => readResponse(flows[':id'].restore.$post({ param: { id } }));

export const listTemplates = (signal?: AbortSignal) =>
  readResponse(templates.$get(undefined, { init: { signal } })).then((body) => body.templates);

export const readTemplate = (id: string, signal?: AbortSignal) =>
  readResponse(templates[':id'].$get({ param: { id } }, { init: { signal } }));
