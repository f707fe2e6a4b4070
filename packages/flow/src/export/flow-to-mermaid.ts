import { frameByState } from '../frames/frame-members.ts';
import { exitsOf } from '../kinds/registry.ts';
import { englishPhrases } from '../phrases/english-phrases.ts';
import { withOutcomeLabels } from '../phrases/outcome-label.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { FlowDocument } from '../schema/flow.ts';
import { framesOf } from '../schema/frame.ts';

/**
 * The flow as a Mermaid state diagram, for documents and pull requests: every state by its label, inside its frame if it
 * stands in one, and every drawn exit, by its label where it says more than "then". The same flow always gives the same text, which ends in a line break.
 */
export function flowToMermaid(flow: FlowDocument, phrases: Phrases = englishPhrases): string {
  const lines = ['stateDiagram-v2', '  direction LR'];
  const names = Object.keys(flow.states);
  const frameOf = frameByState(flow);
  for (const name of names) if (!frameOf.has(name)) lines.push(`  ${stateLine(flow, name)}`);
  for (const [number, frame] of framesOf(flow).entries()) {
    const members = names.filter((name) => frameOf.get(name) === frame);
    if (members.length === 0) continue;
    lines.push(`  state "${escapeText(frame.title || '…')}" as frame_${number + 1} {`);
    for (const name of members) lines.push(`    ${stateLine(flow, name)}`);
    lines.push('  }');
  }
  if (names.includes(flow.start)) lines.push(`  [*] --> ${idOf(flow.start)}`);
  for (const [name, state] of Object.entries(flow.states)) {
    for (const [target, labels] of labelsByTarget(flow, name, phrases)) {
      const label = labels.map(escapeText).join(' / ');
      lines.push(`  ${idOf(name)} --> ${idOf(target)}${label && ` : ${label}`}`);
    }
    if (state.kind === 'end' || state.kind === 'handoff') lines.push(`  ${idOf(name)} --> [*]`);
  }
  return `${lines.join('\n')}\n`;
}

function stateLine(flow: FlowDocument, name: string): string {
  const label = flow.states[name]?.label || name.replaceAll('_', ' ');
  return `state "${escapeText(label)}" as ${idOf(name)}`;
}

/** Two exits that lead to one state are one arrow with both labels. */
function labelsByTarget(flow: FlowDocument, name: string, phrases: Phrases): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  const state = flow.states[name];
  for (const exit of state ? exitsOf(state, withOutcomeLabels(flow, phrases)) : []) {
    if (!Object.hasOwn(flow.states, exit.to)) continue;
    const known = labels.get(exit.to) ?? [];
    labels.set(exit.to, known);
    if (exit.port !== 'next' && !known.includes(exit.label)) known.push(exit.label);
  }
  return labels;
}

/** Mermaid has words of its own, such as `end`, that no state may be called. */
const idOf = (name: string): string => `state_${name}`;

/** Mermaid reads these as its own; it has entity codes for them. */
const escapeText = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[#;:"<>{}[\]\\%]/g, (character) => `#${character.charCodeAt(0)};`);
