export { goldenDifferences } from './golden/golden-differences.ts';
export { type GoldenConversation, goldenFileSchema } from './golden/golden-file.ts';
export { type PlayedConversation, type PlayedLine, playGolden } from './golden/play-golden.ts';
