/** What can go wrong for a caller. Each has its HTTP status in http/error-to-response.ts. */
export const failureCodes = [
  'invalid_request',
  'not_sent_as_json',
  'not_json',
  'not_a_flow',
  'newer_schema',
  'invalid_flow',
  'invalid_tests',
  'too_many_tests',
  'test_too_large',
  'unreadable_flow',
  'too_large',
  'not_found',
  'revision_conflict',
  'has_problems',
  'nothing_to_publish',
  'in_use',
  'not_published',
  'unauthorized',
  'too_many_guesses',
  'wrong_host',
  'wrong_origin',
  'busy',
  'storage_full',
  'storage_unavailable',
  'not_ready',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** An expected failure, as data: a code for programs, a sentence for people, and what either may need besides. */
export type Failure = {
  readonly code: FailureCode;
  readonly message: string;
  readonly details?: unknown;
};

/** A failure on its way out of a route. Thrown at the HTTP edge only, so that typed routes describe their success. */
export class FailureError extends Error {
  override readonly name = 'FailureError';
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.failure = failure;
  }
}
