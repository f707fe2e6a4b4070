export { checkFlow } from './check-flow.ts';
export { allExamples as checkExamples } from './examples/all-examples.ts';
export type { Fix, Place, Problem, ProblemKind, Severity } from './problem.ts';
export { type CheckTexts, englishCheckTexts } from './texts/check-texts.ts';
export type { CheckContext } from './view/flow-view.ts';
