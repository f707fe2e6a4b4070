import { whatIsExpected } from '@turnwise/flow';
import type { ZodError } from 'zod';
import type { Failure } from '../failure.ts';

const mostDetails = 20;
const isZods = (message: string): boolean => /^(Invalid|Too (small|big)|Unrecognized)\b/.test(message);

/** Why a request cannot be understood: the first place in words, and each with what is wrong there. */
export function requestFailure({ issues }: ZodError, request: unknown): Failure {
  const details = issues.slice(0, mostDetails).map((issue) => ({
    place: issue.path.map(String).join('.'),
    // Sentences of our own schemas stand; zod's speak of inputs and types.
    message: isZods(issue.message) ? `It ${whatIsExpected(issue, request)}.` : issue.message,
  }));
  const [first] = details;
  const place = first?.place ? `"${first.place}": ` : '';
  return {
    code: 'invalid_request',
    message: `This request cannot be understood. ${place}${first?.message ?? ''}`.trim(),
    details,
  };
}
