import { z } from 'zod';
import { conversationSchema, lineSchema } from '../golden/golden-file.ts';

/** More lines than anybody says to a flow; a test longer than that checks nothing that a shorter one would not. */
export const mostLines = 200;

/** As many tests as a flow may have. */
export const mostTests = 500;

/**
 * A talk with one flow that is kept, and what has to come of it. It is a golden conversation that names no flow: the
 * flow it belongs to is the one it is played against, as drawn now or as published.
 */
export const flowTestSchema = conversationSchema
  .omit({ flow: true, library: true, settings: true, recording: true })
  .extend({
    id: z.string().min(1).max(64),
    title: z.string().trim().min(1).max(160),
    lines: z.array(lineSchema).max(mostLines),
  });
export type FlowTest = z.infer<typeof flowTestSchema>;

/** The tests of a flow as a file: what is exported, imported and given to `turnwise test --suite`. */
export const testSuiteSchema = z.strictObject({
  format: z.literal('turnwise/tests'),
  schemaVersion: z.literal(1),
  tests: z.array(flowTestSchema).max(mostTests),
});
export type TestSuite = z.infer<typeof testSuiteSchema>;
