import edgeStyles from '../canvas/ExitEdge.module.css';
import { canvasElementId } from '../canvas/focus-canvas.ts';
import cardStyles from '../canvas/StateNode.module.css';
import summaryStyles from '../canvas/SummaryCard.module.css';

const untested = '[data-tests="0"]';
const { current, visited } = cardStyles;
/** Above the right corner of a card; where it says there what it does with a slot, that comes first. */
const badge = (tone: 'warn' | 'ok'): string => `
  content: attr(data-tests-in-words);
  position: absolute;
  right: 0;
  bottom: calc(100% + 6px);
  padding: 0 8px;
  border-radius: 20px;
  background: var(--${tone}-soft);
  color: var(--${tone});
  font-size: var(--t-xs);
  font-weight: var(--w-sb);
  line-height: 18px;
  pointer-events: none;`;
/** Before it was zoomed for the first time, the canvas says nothing of how far out it is (ZoomMark). */
const near = `#${canvasElementId}:is(:not([data-far]), [data-far="0"])`;

/** How cards and arrows look by the marks they bear (`markTested`). What Try it paints comes first. */
export const coverageSheet = `
:where(${untested} > .${cardStyles.node}:not(.${visited}, .${current})) > .${cardStyles.card} {
  border: 1.5px dashed var(--warn);
}
:where(${untested}) > .${summaryStyles.summary}:where(:not(.${visited}, .${current}, .${summaryStyles.selected})) {
  border: 4px dashed var(--warn);
}
${untested} path.${edgeStyles.edge}:not(.${edgeStyles.taken}, .${edgeStyles.selected}) {
  stroke: var(--warn);
}
[data-tests-dashed] ${untested} path.${edgeStyles.edge}:not(.${edgeStyles.taken}, .${edgeStyles.selected}) {
  stroke-dasharray: 7 6;
}
${near} .react-flow__node-state${untested}::after {${badge('warn')}
}
${near} .react-flow__node-state[data-tests]:not(${untested}):is(:hover, .selected)::after {${badge('ok')}
}
${near} .react-flow__node-state:has(> .${cardStyles.slotUse})::after {
  display: none;
}
`;
