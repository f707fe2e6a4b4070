import type { Result } from '@turnwise/basics';
import { type Failure, FailureError } from '../failure.ts';

/** The value, or the failure on its way to `errorToResponse`. For the HTTP edge only. */
export function unwrap<T>(result: Result<T, Failure>): T {
  if (result.ok) return result.value;
  throw new FailureError(result.error);
}
