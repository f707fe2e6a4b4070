/** Whom a supervisor plays. */
export type ExperimentUser = {
  readonly persona: string | null;
  readonly description: string | null;
  /** What the flow is for, in its author's words. */
  readonly serviceContext: string | null;
};
