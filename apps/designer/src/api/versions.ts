import type { FlowDocument } from '@turnwise/flow';
import type { InferResponseType } from 'hono/client';
import { client } from './client.ts';
import { readResponse } from './request.ts';

const versions = client.api.flows[':id'].versions;

export type VersionSummary = InferResponseType<typeof versions.$get>['versions'][number];
export type VersionWithFlow = VersionSummary & { readonly flow: FlowDocument };

/** Newest first. */
export const listVersions = (id: string, signal?: AbortSignal) =>
  readResponse(versions.$get({ param: { id } }, { init: { signal } })).then((body) => body.versions);

export const readVersion = (id: string, number: number, signal?: AbortSignal): Promise<VersionWithFlow> =>
  readResponse(versions[':n'].$get({ param: { id, n: String(number) } }, { init: { signal } }));

/** Makes the draft as it stands the version new conversations start on. Refused while it has errors. */
export const publishFlow = (id: string) =>
  readResponse(versions.$post({ param: { id }, json: { note: '' } }));
