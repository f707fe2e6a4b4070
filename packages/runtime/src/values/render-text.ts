import { type JsonValue, parseTemplate, type Scalar } from '@turnwise/flow';
import { type FlowProgram, slotOf } from '../program/flow-program.ts';
import { slotValue } from '../turn/slots.ts';
import type { Turn } from '../turn/turn.ts';
import { readPath } from './data-path.ts';
import { formatNumber, formatValue } from './format-value.ts';
import { maskValue } from './mask-value.ts';

/** An author's text with its placeholders filled in. Values go in as they are and are never read as templates. */
export function renderText(turn: Turn, template: string, whenEmpty = ''): string {
  if (!template.includes('{')) return template;
  let text = '';
  let isGap = false;
  for (const part of parseTemplate(template)) {
    if (part.kind === 'text') {
      text = isGap ? closeGap(text, part.text) : text + part.text;
      isGap = false;
      continue;
    }
    const value = renderPlaceholder(turn, part.path) || whenEmpty;
    isGap = value === '';
    text += value;
  }
  return isGap ? text.replace(beforeGap, '') : text;
}

// "City: ." shows what is missing.
const beforeGap = /(?<![:\s]),?\s+$/;

/** "Thank you, {name}." with no name thanks all the same, without a blank and a comma for nobody. */
function closeGap(before: string, behind: string): string {
  if (before.trim() === '') {
    const rest = behind.replace(/^\s*,?\s*/, '');
    return before + rest.charAt(0).toUpperCase() + rest.slice(1);
  }
  return /^[\s.,;:!?…]/.test(behind) ? before.replace(beforeGap, '') + behind : before + behind;
}

function renderPlaceholder(turn: Turn, path: string): string {
  const value = valueAt(turn, path);
  if (value === undefined || value === null) return '';
  const slot = slotOf(turn.flow, path);
  if (slot && typeof value !== 'object') return formatValue(slot, value, turn.flow.language, turn.flow.texts);
  if (typeof value === 'number') return formatNumber(value, turn.flow.language);
  if (typeof value === 'boolean') return value ? turn.flow.texts.yes : turn.flow.texts.no;
  if (typeof value !== 'object') return value;
  return Array.isArray(value) && value.every((item) => typeof item !== 'object')
    ? turn.flow.texts.list(value.map(String), 'and')
    : JSON.stringify(value);
}

/** What a placeholder stands for: a slot's value, a place in the data, something remembered. */
export function valueAt(turn: Turn, path: string): JsonValue | undefined {
  if (path.startsWith('data.')) return readPath(turn.conversation.data, path.slice('data.'.length));
  if (path.startsWith('memory.')) {
    return readPath(turn.conversation.memory?.values, path.slice('memory.'.length));
  }
  const dot = path.indexOf('.');
  return slotValue(turn, dot < 0 ? path : path.slice(0, dot)) ?? undefined;
}

/** A value the engine itself puts into a sentence: formatted, and masked when it is sensitive. */
export const showValue = (turn: Turn, name: string, value: Scalar): string =>
  showValueIn(turn.flow, name, value);

/** The same for a flow that waits while another runs. */
export function showValueIn(flow: FlowProgram, name: string, value: Scalar): string {
  const slot = slotOf(flow, name);
  if (!slot) return String(value);
  return slot.sensitive ? maskValue(value) : formatValue(slot, value, flow.language, flow.texts);
}

/** The values words could stand for, each as it would be said. */
export const showReadings = (turn: Turn, name: string, values: readonly Scalar[]): string[] => [
  ...new Set(values.map((value) => showValue(turn, name, value))),
];
