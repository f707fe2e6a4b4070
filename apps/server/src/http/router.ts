import { OpenAPIHono } from '@hono/zod-openapi';
import { failureToResponse } from './error-to-response.ts';
import { requestFailure } from './request-failure.ts';

/** A router whose validators answer in the one shape of errors, naming the place and what is wrong there. */
export const createRouter = () =>
  new OpenAPIHono({
    defaultHook: (result) =>
      result.success
        ? undefined
        : failureToResponse(requestFailure(result.error, 'data' in result ? result.data : undefined)),
  });
