export { checkFlow } from './check-flow.ts';
export type { Fix, Place, Problem, ProblemKind, Severity } from './problem.ts';
export type { CheckContext } from './view/flow-view.ts';
