import { useEditor } from '../store/editor-context.tsx';
import { Guide } from './Guide.tsx';
import { Hints } from './Hints.tsx';
import { guidedFlows, useKeptList } from './kept-lists.ts';

/** Help in its place: the guide while a first flow is built with it, passing hints otherwise. */
export function CanvasHelp() {
  const flowId = useEditor((editor) => editor.flow.id);
  const isGuided = useKeptList(guidedFlows).includes(flowId);
  return isGuided ? <Guide /> : <Hints />;
}
