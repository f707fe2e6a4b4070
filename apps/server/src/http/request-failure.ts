import type { ZodError } from 'zod';
import type { Failure } from '../failure.ts';

const mostDetails = 20;

/** Why a request cannot be understood: the first place in words, and each with what is wrong there. */
export function requestFailure({ issues }: ZodError): Failure {
  const details = issues
    .slice(0, mostDetails)
    .map(({ path, message }) => ({ place: path.map(String).join('.'), message }));
  const [first] = details;
  const place = first?.place ? `"${first.place}": ` : '';
  return {
    code: 'invalid_request',
    message: `This request cannot be understood. ${place}${first?.message ?? ''}`.trim(),
    details,
  };
}
