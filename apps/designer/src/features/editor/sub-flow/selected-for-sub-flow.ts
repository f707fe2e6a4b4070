import { framesOf, statesInFrame } from '@turnwise/flow';
import type { EditorState } from '../store/editor-store.ts';

/** The states a sub-flow would be made of: those selected, and those in selected frames. */
export function selectedForSubFlow({ flow, selection }: Pick<EditorState, 'flow' | 'selection'>): string[] {
  const framed = framesOf(flow).filter(({ id }) => selection.frames.includes(id));
  return [...new Set([...selection.states, ...framed.flatMap((frame) => statesInFrame(flow, frame))])];
}
