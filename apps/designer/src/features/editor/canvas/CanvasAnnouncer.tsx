import { type FlowDocument, framesOf, statesInFrame } from '@turnwise/flow';
import { exitsInWords, phrasesFor } from '../../../language/phrases.ts';
import { kindLooks } from '../../../ui/kind-icons.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { coverageInWords } from '../coverage/coverage-in-words.ts';
import { coverageStore } from '../coverage/coverage-store.ts';
import type { TestedWays } from '../coverage/tested-ways.ts';
import { stateLabel } from '../panels/state-label.ts';
import { useEditor } from '../store/editor-context.tsx';
import type { EditorState } from '../store/editor-store.ts';
import type { ExitRef } from '../store/selection.ts';
import { edgeId } from './canvas-items.ts';
import { canvasExtrasMessages as words } from './extras-messages.ts';
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

/** While the canvas shows what the tests go through: how many go through what is selected. */
function testsInWords({ flow, selection }: EditorState, ways: TestedWays | null): string {
  if (!ways) return '';
  const [name] = selection.states;
  const [edge] = selection.edges;
  if (selection.states.length === 1 && name !== undefined)
    return coverageInWords(flow, ways, { is: 'state', id: name }) ?? '';
  if (selection.states.length > 0 || !edge) return '';
  return coverageInWords(flow, ways, { is: 'edge', id: edgeId(edge.state, edge.port) }) ?? '';
}

export function CanvasAnnouncer() {
  const ways = coverageStore((state) => state.ways);
  const text = useEditor((editor) => `${selectionInWords(editor)} ${testsInWords(editor, ways)}`.trim());
  return (
    <div role="status">
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}
