import { client } from './client.ts';
import { readResponse } from './request.ts';

export type Caller = { readonly id: string; readonly name: string };

/** The flows that run this one as a sub-flow. */
export const listCallers = (id: string, signal?: AbortSignal): Promise<Caller[]> =>
  readResponse(client.api.flows[':id']['used-by'].$get({ param: { id } }, { init: { signal } })).then(
    (body) => body.flows,
  );
