import { type FlowDocument, framesOf, withFrames } from '@turnwise/flow';
import { isSamePart, partsOf } from './flow-differences.ts';

/**
 * Puts two drafts made from the same one together, part by part: states, slots, actions, listeners, notes, settings.
 * Null when both changed the same part differently; where only places on the canvas or frames differ, mine stand.
 */
export function mergeFlows(
  base: FlowDocument,
  mine: FlowDocument,
  theirs: FlowDocument,
): FlowDocument | null {
  const baseParts = partsOf(base);
  const mineParts = partsOf(mine);
  const theirParts = partsOf(theirs);
  const keys = new Set([...mineParts.keys(), ...theirParts.keys(), ...baseParts.keys()]);
  const chosen = new Map<string, unknown>();
  for (const key of keys) {
    const [b, m, t] = [baseParts.get(key), mineParts.get(key), theirParts.get(key)];
    const iChanged = !isSamePart(b, m);
    const theyChanged = !isSamePart(b, t);
    if (iChanged && theyChanged && !isSamePart(m, t) && !isPlacing(key)) return null;
    const value = iChanged ? m : t;
    if (value !== undefined) chosen.set(key, value);
  }

  const record = <T>(part: string, a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>) => {
    const names = new Set([...Object.keys(a), ...Object.keys(b)]);
    const merged: Record<string, T> = {};
    for (const name of names) {
      if (!chosen.has(`${part}:${name}`)) continue;
      const value = isSamePart(chosen.get(`${part}:${name}`), a[name]) ? a[name] : b[name];
      if (value !== undefined) merged[name] = value;
    }
    return merged;
  };
  const list = <T extends { readonly id: string }>(part: string, a: readonly T[], b: readonly T[]): T[] =>
    Object.values(
      record(
        part,
        Object.fromEntries(a.map((item) => [item.id, item])),
        Object.fromEntries(b.map((item) => [item.id, item])),
      ),
    );
  const takeMine = (key: string) => isSamePart(chosen.get(key), mineParts.get(key));
  const about = takeMine('about:') ? mine : theirs;
  const states = record('state', mine.states, theirs.states);
  const layout = record('layout', mine.layout, theirs.layout);
  const merged = {
    ...theirs,
    name: about.name,
    description: about.description,
    language: about.language,
    start: takeMine('start:') ? mine.start : theirs.start,
    settings: takeMine('settings:') ? mine.settings : theirs.settings,
    states,
    slots: record('slot', mine.slots, theirs.slots),
    actions: record('action', mine.actions, theirs.actions),
    listeners: list('listener', mine.listeners, theirs.listeners),
    notes: list('note', mine.notes, theirs.notes),
    layout: Object.fromEntries(Object.entries(layout).filter(([name]) => Object.hasOwn(states, name))),
  };
  return withFrames(merged, list('frame', framesOf(mine), framesOf(theirs)));
}

/** Where things stand on the canvas is not worth a question. */
const isPlacing = (key: string): boolean => key.startsWith('layout:') || key.startsWith('frame:');
