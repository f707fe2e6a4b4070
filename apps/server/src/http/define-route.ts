import { createRoute, type RouteConfig, z } from '@hono/zod-openapi';
import type { FailureCode } from '../failure.ts';
import { failureCodes } from '../failure.ts';
import { statusOf } from './error-to-response.ts';

export const errorSchema = z
  .object({
    error: z.object({
      code: z.enum(failureCodes).openapi({ description: 'For programs.' }),
      message: z.string().openapi({ description: 'A sentence a person can act on.' }),
      details: z.unknown().optional().openapi({ description: 'What else may help; by code.' }),
    }),
  })
  .openapi('Error');

/**
 * A route with its OpenAPI description. `failures` are described but left out of the type, which speaks of success
 * alone: the client throws on them, and so do handlers, by `unwrap`. Those that come from beyond a route are added to
 * all of them together, by `describeGuards`.
 */
export function defineRoute<const P extends string, const R extends Omit<RouteConfig, 'path'> & { path: P }>(
  config: R,
  failures: readonly FailureCode[] = [],
) {
  const route = createRoute<P, R>(config);
  const codes = new Set<FailureCode>([...failures, 'internal']);
  // Whatever is asked for may be asked for wrongly.
  if (config.request) codes.add('invalid_request');
  for (const code of codes) describeFailure(route.responses, code);
  return route;
}

/** Adds a failure to a description, beside those that share its status. */
function describeFailure(responses: RouteConfig['responses'], code: FailureCode): void {
  const status = String(statusOf(code));
  const known = responses[status];
  const codes = known && 'description' in known ? `${known.description}, ${code}` : code;
  responses[status] = { description: codes, content: { 'application/json': { schema: errorSchema } } };
}

/** A JSON answer of a route. */
export const jsonOf = <S extends z.ZodType>(schema: S, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A JSON body that has to be there. */
export const bodyOf = <S extends z.ZodType>(schema: S) => ({
  required: true,
  content: { 'application/json': { schema } },
});
