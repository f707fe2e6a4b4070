import { OpenAPIHono } from '@hono/zod-openapi';
import { failureToResponse } from './error-to-response.ts';

/** A router whose validators answer in the one shape of errors, naming the place and what is wrong there. */
export const createRouter = () =>
  new OpenAPIHono({
    defaultHook: (result) => {
      if (result.success) return;
      const details = result.error.issues.map((issue) => ({
        place: issue.path.map(String).join('.'),
        message: issue.message,
      }));
      const first = details[0];
      const place = first?.place ? `"${first.place}": ` : '';
      return failureToResponse({
        code: 'invalid_request',
        message: `This request cannot be understood. ${place}${first?.message ?? ''}`.trim(),
        details: details.slice(0, 20),
      });
    },
  });
