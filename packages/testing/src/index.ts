export { type AiRecorder, createAiRecorder } from './ai-recording/ai-recorder.ts';
export { type AiRecording, aiRecordingSchema } from './ai-recording/ai-recording.ts';
export { type Replay, replayRecording } from './ai-recording/replay-recording.ts';
export { goldenDifferences } from './golden/golden-differences.ts';
export { type GoldenConversation, goldenFileSchema } from './golden/golden-file.ts';
export { type PlayedConversation, type PlayedLine, playGolden } from './golden/play-golden.ts';
