export { type AiRecorder, createAiRecorder } from './ai-recording/ai-recorder.ts';
export { type AiRecording, aiRecordingSchema } from './ai-recording/ai-recording.ts';
export { type Replay, replayRecording } from './ai-recording/replay-recording.ts';
export { type Coverage, coverageOf } from './coverage/coverage.ts';
export { type Way, wayKey, waysOf, waysTaken } from './coverage/ways.ts';
export { type AskSupervisor, aiSupervisor } from './experiment/ai-supervisor.ts';
export { type ExperimentInput, inputsSchema, projectSchema } from './experiment/experiment-inputs.ts';
export {
  type ExperimentEnding,
  endsWell,
  holdExperimentTalk,
} from './experiment/hold-experiment-talk.ts';
export { mockSupervisor } from './experiment/mock-supervisor.ts';
export { type PlannedTalk, planInputs, planPersonas } from './experiment/plan-talks.ts';
export { simulatedSupervisor } from './experiment/simulated-supervisor.ts';
export {
  type Simulation,
  type SupervisorProvider,
  simulationSchema,
  supervisorProviders,
  unreadSettings,
} from './experiment/simulation.ts';
export { type ExperimentSummary, summariseExperiment } from './experiment/summarise-experiment.ts';
export type { Supervisor } from './experiment/supervisor.ts';
export { type HeldTalk, talkRecord } from './experiment/talk-record.ts';
export { type FindOptions, findTests } from './generate/find-tests.ts';
export { createScene, type Scene } from './generate/scene.ts';
export type { Difference, DifferenceKind } from './golden/difference.ts';
export { goldenDifferences } from './golden/golden-differences.ts';
export { type GoldenConversation, goldenFileSchema, type Line } from './golden/golden-file.ts';
export { type PlayedConversation, type PlayedLine, playGolden } from './golden/play-golden.ts';
export { type Persona, personas } from './rehearse/persona.ts';
export type { Misreading, Place, Rehearsal, RehearsalEnding } from './rehearse/rehearsal.ts';
export { type RehearseOptions, rehearse } from './rehearse/rehearse.ts';
export { type RehearsalSummary, summariseRehearsals } from './rehearse/summarise-rehearsals.ts';
export { checksWords, withWords } from './suite/checks-words.ts';
export { expectAsPlayed } from './suite/expect-as-played.ts';
export {
  type FlowTest,
  flowTestSchema,
  mostTests,
  type TestSuite,
  testSuiteSchema,
} from './suite/flow-test.ts';
export { renameInTest } from './suite/rename-in-test.ts';
export { runTest, type TestRun } from './suite/run-test.ts';
export { type Talk, testFromTalk } from './suite/test-from-talk.ts';
