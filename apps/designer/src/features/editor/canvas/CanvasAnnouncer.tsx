import { type FlowDocument, framesOf, statesInFrame } from '@turnwise/flow';
import { exitsInWords, phrasesFor } from '../../../language/phrases.ts';
import { kindLooks } from '../../../ui/kind-icons.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { stateLabel } from '../panels/state-label.ts';
import { useEditor } from '../store/editor-context.tsx';
import type { EditorState } from '../store/editor-store.ts';
import type { ExitRef } from '../store/selection.ts';
import { canvasMessages as words } from './messages.ts';
import { selectionMessages } from './selection-messages.ts';

/** What a screen reader says when the selection moves: the state, its kind, and where it leads. */
function selectionInWords({ flow, selection }: EditorState): string {
  const [name] = selection.states;
  const state = name === undefined ? undefined : flow.states[name];
  if (name === undefined || !state)
    return connectionInWords(flow, selection.edges[0]) || frameInWords(flow, selection.frames[0]);
  if (selection.states.length > 1) return words.selectedSeveral(selection.states.length);
  const ways = exitsInWords(state, phrasesFor(flow)).map(({ label, to }) =>
    to === '' ? words.wayNowhere(label) : words.way(label, stateLabel(to, flow.states[to])),
  );
  return words.selected(
    stateLabel(name, state),
    kindLooks[state.kind].name,
    ways.length === 0 ? words.noWays : words.waysOut(ways),
  );
}

function connectionInWords(flow: FlowDocument, edge: ExitRef | undefined): string {
  const state = edge && flow.states[edge.state];
  const exit = state && exitsInWords(state, phrasesFor(flow)).find(({ port }) => port === edge.port);
  if (!edge || !exit) return '';
  return selectionMessages.connection(
    stateLabel(edge.state, state),
    exit.label,
    stateLabel(exit.to, flow.states[exit.to]),
  );
}

function frameInWords(flow: FlowDocument, id: string | undefined): string {
  const frame = framesOf(flow).find((other) => other.id === id);
  return frame ? words.selectedFrame(frame.title ?? '', statesInFrame(flow, frame).length) : '';
}

export function CanvasAnnouncer() {
  const text = useEditor(selectionInWords);
  return (
    <div role="status">
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}
