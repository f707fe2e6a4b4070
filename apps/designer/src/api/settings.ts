import { client } from './client.ts';
import { readResponse } from './request.ts';

/** How this Turnwise was started. */
export const readSettings = (signal?: AbortSignal) =>
  readResponse(client.api.settings.$get(undefined, { init: { signal } }));
