import { type CheckContext, checkFlow, type Problem } from '@turnwise/checker';
import type { EditorState } from '../store/editor-store.ts';
import { checkerTexts as texts } from './checker-texts.ts';
import { offeredOnce } from './offered-once.ts';

/** One and the same for every check with the same flows around it: the checker knows what it found by it. */
let context: CheckContext = { texts, unpublishedFlows: {} };

/** What is wrong with the flow in the editor, said in the interface's language. */
export function findProblems({
  flow,
  unpublishedFlows,
}: Pick<EditorState, 'flow' | 'unpublishedFlows'>): Problem[] {
  if (context.unpublishedFlows !== unpublishedFlows) context = { texts, unpublishedFlows };
  return offeredOnce(checkFlow(flow, context));
}
