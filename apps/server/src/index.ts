export type { AppType } from './app-type.ts';
export type { FailureCode } from './failure.ts';
export type { RevisionConflictDetails } from './flows/flow-failures.ts';
export { type AskAi, openAi, openQuestions } from './open-ai.ts';
export { type OpenFlows, type OpenFlowsError, openFlows } from './open-flows.ts';
export { runServer } from './run-server.ts';
