import { type CheckContext, checkFlow, type Problem } from '@turnwise/checker';
import type { FlowDocument } from '@turnwise/flow';
import { checkerTexts as texts } from './checker-texts.ts';
import { offeredOnce } from './offered-once.ts';

/** One and the same for every check: the checker knows what it found by it. */
const context: CheckContext = { texts };

/** What is wrong with a flow, said in the interface's language. */
export const findProblems = (flow: FlowDocument): Problem[] => offeredOnce(checkFlow(flow, context));
