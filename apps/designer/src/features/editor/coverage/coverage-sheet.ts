import edgeStyles from '../canvas/ExitEdge.module.css';
import { canvasElementId } from '../canvas/focus-canvas.ts';
import cardStyles from '../canvas/StateNode.module.css';
import summaryStyles from '../canvas/SummaryCard.module.css';
import { coverageMessages as words } from './messages.ts';
import type { TestedWays } from './tested-ways.ts';

/**
 * Marks what no test goes through, as rules for the cards and arrows that are there: whatever is drawn, however many,
 * is not drawn again for it, and what comes into sight later is marked at once. What Try it paints comes first.
 */
export function coverageSheet({ states, edges }: TestedWays): string {
  const untestedStates = [...states].filter(([, count]) => count === 0).map(([name]) => name);
  const untestedEdges = [...edges].filter(([, count]) => count === 0).map(([id]) => id);
  const node = (names: readonly string[]) => `.react-flow__node-state:is(${byId(names)})`;
  const rules: string[] = [];
  if (untestedStates.length > 0) {
    const untested = node(untestedStates);
    rules.push(
      `:where(${untested}) :where(.${cardStyles.node}:not(.${cardStyles.visited}, .${cardStyles.current})) .${cardStyles.card} { border: 1.5px dashed var(--warn); }`,
      `:where(${untested}) .${summaryStyles.summary}:where(:not(.${cardStyles.visited}, .${cardStyles.current}, .${summaryStyles.selected})) { border: 4px dashed var(--warn); }`,
      badge(untested, `${text(words.untested)} / ${text(words.untestedAlt)}`, 'warn'),
    );
  }
  for (const [count, names] of byCount(states)) {
    const tested = node(names);
    rules.push(badge(`${tested}:is(:hover, .selected)`, text(words.through(count)), 'ok'));
  }
  if (untestedEdges.length > 0) {
    rules.push(
      `.react-flow__edge:is(${byId(untestedEdges)}) path.${edgeStyles.edge}:not(.${edgeStyles.taken}, .${edgeStyles.selected}) { stroke: var(--warn); stroke-dasharray: 7 6; }`,
    );
  }
  return rules.join('\n');
}

/** Above the right corner of a card; where it says there what it does with a slot, that comes first. */
const badge = (node: string, content: string, tone: 'warn' | 'ok'): string => `
:where(#${canvasElementId}:not([data-far="1"], [data-far="2"], [data-far="3"])) ${node}:not(:has(.${cardStyles.slotUse}))::after {
  content: ${content};
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
  pointer-events: none;
}`;

function byCount(states: TestedWays['states']): Map<number, string[]> {
  const groups = new Map<number, string[]>();
  for (const [name, count] of states) {
    if (count > 0) groups.set(count, [...(groups.get(count) ?? []), name]);
  }
  return groups;
}

const byId = (ids: readonly string[]): string => ids.map((id) => `[data-id=${text(id)}]`).join(', ');

/** As a string of CSS. */
const text = (value: string): string =>
  `"${value.replace(/["\\]/g, '\\$&').replace(/[\n\r\f]/g, (sign) => `\\${sign.charCodeAt(0).toString(16)} `)}"`;
