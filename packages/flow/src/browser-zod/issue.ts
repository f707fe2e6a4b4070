/** What is wrong at one place, with the fields of zod's issues that are read here. */
export type Issue = {
  readonly code: string;
  /** From the value being read inwards. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** True when the value is still of the right type, so that further checks can look at it; false when none may. */
  readonly continue?: boolean;
  readonly [detail: string]: unknown;
};

export const issueAt = (code: string, details: Readonly<Record<string, unknown>> = {}): Issue => ({
  code,
  path: [],
  message: 'Invalid input',
  ...details,
});

export const invalidType = (expected: string): Issue => issueAt('invalid_type', { expected });

/** The issues of a part, as issues of the whole. */
export const inside = (key: PropertyKey, issues: readonly Issue[]): Issue[] =>
  issues.map((issue) => ({ ...issue, path: [key, ...issue.path] }));

/** Whether the value is not even of the right type. */
export const stopsChecks = (issues: readonly Issue[], from = 0): boolean =>
  issues.some((issue, index) => index >= from && issue.continue !== true);
