import { ApiError, errorFromResponse, networkError } from './api-error.ts';
import { reportConnection } from './connection.ts';
import { apiMessages as words } from './messages.ts';

/** What both `fetch` and Hono's client give back, typed with the body it carries. */
interface JsonResponse<Body> {
  readonly ok: boolean;
  readonly status: number;
  json(): Promise<Body>;
}

/**
 * Awaits a response and hands out its body. Throws only `ApiError`s, and aborts as they are.
 * Every call to the server goes through here, so that failures read the same everywhere.
 */
export async function readResponse<Body>(sent: Promise<JsonResponse<Body>>): Promise<Body> {
  let response: JsonResponse<Body>;
  try {
    response = await sent;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    reportConnection('unreachable');
    throw networkError();
  }
  // A proxy in front of a server that is down answers in its place.
  reportConnection(response.status === 502 || response.status === 504 ? 'unreachable' : 'online');
  if (!response.ok) throw errorFromResponse(response.status, await bodyOrNothing(response));
  try {
    return await response.json();
  } catch {
    throw new ApiError(response.status, {
      code: 'unexpected',
      message: words.unreadable,
    });
  }
}

async function bodyOrNothing(response: JsonResponse<unknown>): Promise<unknown> {
  try {
    return await response.json();
  } catch {
    return undefined;
  }
}
