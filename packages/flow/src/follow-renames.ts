import { isSameJson } from './is-same-json.ts';
import { renameState } from './operations/rename-state.ts';
import type { FlowDocument } from './schema/flow.ts';

/**
 * The older of two documents with its states called what the newer one calls them: a state that is gone and a new one
 * that is the same but for its name are one and the same. Where several could be meant, none is.
 */
export function followRenames(from: FlowDocument, to: FlowDocument): FlowDocument {
  let known = from;
  for (;;) {
    const pair = findRename(known, to);
    if (!pair) return known;
    const renamed = renameState.apply(known, { type: 'renameState', ...pair });
    if (!renamed.ok) return known;
    known = renamed.value;
  }
}

function findRename(from: FlowDocument, to: FlowDocument): { from: string; to: string } | undefined {
  const gone = Object.keys(from.states).filter((name) => !Object.hasOwn(to.states, name));
  const added = Object.keys(to.states).filter((name) => !Object.hasOwn(from.states, name));
  const isSame = (old: string, name: string): boolean => {
    const state = from.states[old];
    const now = to.states[name];
    if (!state || !now || state.kind !== now.kind) return false;
    const renamed = renameState.apply(
      { ...from, states: { [old]: state }, listeners: [], slots: {}, settings: {} },
      { type: 'renameState', from: old, to: name },
    );
    return renamed.ok && isSameJson(renamed.value.states[name], now);
  };
  for (const old of gone) {
    const [name, other] = added.filter((candidate) => isSame(old, candidate));
    if (name === undefined || other !== undefined) continue;
    if (gone.some((twin) => twin !== old && isSame(twin, name))) continue;
    return { from: old, to: name };
  }
  return undefined;
}
