import { laneOf } from '@turnwise/drawing';
import type { Exit, ExitDiff, FlowDocument } from '@turnwise/flow';
import { exitDiffsInWords } from '../../../language/phrases.ts';
import { edgeId, entryHandle, type StateNodeData } from '../canvas/canvas-items.ts';
import { createCardContextReader } from '../canvas/card-context.ts';
import { cardGeometry, cardMeasures } from '../canvas/card-geometry.ts';
import { handlesOf } from '../canvas/card-handles.ts';
import { cardName } from '../canvas/card-name.ts';

import { stateData } from '../canvas/state-data.ts';
import type { Box } from '../edits/free-place.ts';
import { stateLabel } from '../panels/state-label.ts';
import { comparedFlow, type Mark } from './compared-flow.ts';
import type { ComparedEdge, ComparedNode } from './comparison-items.ts';
import { comparisonMessages as words } from './messages.ts';

export type ComparisonView = {
  /** Both documents drawn as one. */
  readonly flow: FlowDocument;
  readonly nodes: ComparedNode[];
  readonly edges: ComparedEdge[];
};

/** What the canvas shows of two documents: cards and arrows of both, each with how it differs. */
export function comparisonView(from: FlowDocument, to: FlowDocument): ComparisonView {
  const { flow, marks } = comparedFlow(from, to);
  const context = createCardContextReader()(flow);
  const diffsOf = (name: string) =>
    marks.has(name) ? exitDiffsInWords(from.states[name], to.states[name], context.phrases) : [];

  const nodes = Object.entries(flow.states).map(([name, state]): ComparedNode => {
    const isStart = to.start === name;
    const plain = stateData(name, { state, context, isStart, problems: [] }, undefined);
    const mark = marks.get(name) ?? null;
    const diffs = mark === 'changed' ? diffsOf(name) : [];
    const data = withGoneExits(plain, diffs);
    const { height } = data.geometry;
    const { width } = cardMeasures;
    return {
      id: name,
      type: 'compared',
      position: flow.layout[name] ?? { x: 0, y: 0 },
      data: { ...data, mark, marksByPort: new Map(diffs.map((diff) => [diff.port, markOf(diff)])) },
      width,
      height,
      measured: { width, height },
      handles: handlesOf(data.geometry),
      zIndex: mark === 'removed' ? -1 : 0,
      ariaRole: 'group',
      ariaLabel: mark ? `${cardName(data)}, ${words.marks[mark]}` : cardName(data),
    };
  });

  const boxes = new Map(nodes.map((node) => [node.id, boxOf(node)]));
  const edges = nodes.flatMap(({ id, data }) => {
    const source = boxes.get(id);
    const draw = (exit: Exit, mark: Mark | null): ComparedEdge[] => {
      const target = boxes.get(exit.to);
      if (!source || !target) return [];
      return [
        {
          id: mark === 'removed' ? `${edgeId(id, exit.port)} was` : edgeId(id, exit.port),
          type: 'compared',
          source: id,
          sourceHandle: exit.port,
          target: exit.to,
          targetHandle: entryHandle,
          data: { label: exit.label, lane: laneOf(source, target), mark },
          ariaLabel: words.arrow(
            stateLabel(id, flow.states[id]),
            exit.label,
            stateLabel(exit.to, flow.states[exit.to]),
            mark,
          ),
        },
      ];
    };
    const diffs = new Map(diffsOf(id).map((diff) => [diff.port, diff]));
    const gone = [...diffs.values()].flatMap(({ before, after }) =>
      before && before.to !== after?.to && data.mark !== 'added' ? draw(before, 'removed') : [],
    );
    const now = data.exits.flatMap((exit) => {
      const diff = diffs.get(exit.port);
      if (diff && !diff.after) return [];
      return draw(exit, diff && diff.before?.to !== exit.to ? 'added' : null);
    });
    return [...gone, ...now];
  });
  return { flow, nodes, edges };
}

/** A changed state's card with the ways out that are gone as further rows. */
function withGoneExits(data: StateNodeData, diffs: readonly ExitDiff[]): StateNodeData {
  const gone = diffs.flatMap(({ before, after }) =>
    before && !after ? [{ ...before, to: '', optional: true }] : [],
  );
  if (gone.length === 0) return data;
  const exits = [...data.exits, ...gone];
  return { ...data, exits, geometry: cardGeometry(data.content, exits, data.context) };
}

const markOf = ({ before, after }: ExitDiff): Mark => (!before ? 'added' : !after ? 'removed' : 'changed');

const boxOf = ({ position, width = 0, height = 0 }: ComparedNode): Box => ({ ...position, width, height });
