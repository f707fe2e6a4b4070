import { type FlowDocument, framesOf } from '@turnwise/flow';

/** A part of a flow that can be changed by itself. */
type PartKind =
  | 'state'
  | 'slot'
  | 'action'
  | 'listener'
  | 'note'
  | 'frame'
  | 'settings'
  | 'start'
  | 'about'
  | 'layout';
export type Difference = {
  readonly part: PartKind;
  /** The state's, slot's or action's name, or the listener's, note's or frame's id; empty where there is only one. */
  readonly name: string;
  readonly change: 'added' | 'removed' | 'changed';
};

const records = [
  ['state', 'states'],
  ['slot', 'slots'],
  ['action', 'actions'],
] as const;
const lists = [
  ['listener', 'listeners'],
  ['note', 'notes'],
] as const;

/** Equality of documents: the order of fields does not count, that of lists does. */
export function isSamePart(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = b as Record<string, unknown>;
  return (
    left.length === Object.keys(b).length &&
    left.every(([key, value]) => Object.hasOwn(right, key) && isSamePart(value, right[key]))
  );
}

/** A flow's parts by a key that says what they are. */
export function partsOf(flow: FlowDocument): Map<string, unknown> {
  const parts = new Map<string, unknown>();
  for (const [part, field] of records) {
    for (const [name, value] of Object.entries(flow[field])) parts.set(`${part}:${name}`, value);
  }
  for (const [part, field] of lists) {
    for (const item of flow[field]) parts.set(`${part}:${item.id}`, item);
  }
  for (const frame of framesOf(flow)) parts.set(`frame:${frame.id}`, frame);
  for (const [name, place] of Object.entries(flow.layout)) parts.set(`layout:${name}`, place);
  parts.set('settings:', flow.settings);
  parts.set('start:', flow.start);
  parts.set('about:', { name: flow.name, description: flow.description, language: flow.language });
  return parts;
}

/** What one flow has that another has not, part by part. Places on the canvas count as one difference. */
export function flowDifferences(from: FlowDocument, to: FlowDocument): Difference[] {
  const before = partsOf(from);
  const after = partsOf(to);
  const found: Difference[] = [];
  let isMoved = false;
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [part, name] = splitKey(key);
    const change = !before.has(key) ? 'added' : !after.has(key) ? 'removed' : 'changed';
    if (change === 'changed' && isSamePart(before.get(key), after.get(key))) continue;
    if (part === 'layout') isMoved ||= change === 'changed';
    else found.push({ part, name, change });
  }
  if (isMoved) found.push({ part: 'layout', name: '', change: 'changed' });
  return found;
}

function splitKey(key: string): [PartKind, string] {
  const at = key.indexOf(':');
  return [key.slice(0, at) as PartKind, key.slice(at + 1)];
}
