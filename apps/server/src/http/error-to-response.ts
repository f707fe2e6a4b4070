import type { ErrorHandler, NotFoundHandler } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { type Failure, type FailureCode, FailureError } from '../failure.ts';
import { jsonHeaders } from './headers.ts';
import { storageFailure } from './storage-failure.ts';

const statusByCode = {
  invalid_request: 400,
  not_sent_as_json: 415,
  not_json: 400,
  not_a_flow: 400,
  newer_schema: 400,
  invalid_flow: 400,
  invalid_tests: 400,
  too_many_tests: 409,
  test_too_large: 413,
  unreadable_flow: 422,
  too_large: 413,
  not_found: 404,
  revision_conflict: 409,
  has_problems: 422,
  nothing_to_publish: 409,
  in_use: 409,
  not_published: 409,
  unauthorized: 401,
  too_many_guesses: 429,
  wrong_host: 403,
  wrong_origin: 403,
  busy: 503,
  storage_full: 507,
  storage_unavailable: 503,
  not_ready: 503,
  internal: 500,
} as const satisfies Record<FailureCode, number>;

/** The one shape of every error: `{ error: { code, message, details? } }`. */
export const failureToResponse = (failure: Failure, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify({ error: failure }), {
    status: statusByCode[failure.code],
    headers: { ...jsonHeaders, ...headers },
  });

export const statusOf = (code: FailureCode): number => statusByCode[code];

/** Whatever was thrown, as a failure to show. What it was goes to the log, never to the caller. */
export function errorToFailure(error: unknown): Failure {
  if (error instanceof FailureError) return error.failure;
  if (error instanceof HTTPException && error.status === 415) {
    return {
      code: 'not_sent_as_json',
      message: 'Say that this is JSON: send it with the header "Content-Type: application/json".',
    };
  }
  if (error instanceof HTTPException && error.status < 500) {
    return { code: 'invalid_request', message: 'The body of this request cannot be read as JSON.' };
  }
  const storage = storageFailure(error);
  if (storage) return storage;
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return {
    code: 'internal',
    message: 'Something went wrong on the server, and nothing was changed. Try again in a moment.',
  };
}

/** The app's only error handler. */
export const errorToResponse: ErrorHandler = (error) => failureToResponse(errorToFailure(error));

/** For addresses that programs ask. */
export const notFoundToResponse: NotFoundHandler = (c) =>
  failureToResponse({
    code: 'not_found',
    message: `There is nothing at ${c.req.method} ${c.req.path.slice(0, 200)}. See /docs for what there is.`,
  });
