import { useEffect, useState } from 'react';
import { useEditorStore } from '../../store/editor-context.tsx';
import type { EditorStore } from '../../store/editor-store.ts';

const byStore = new WeakMap<EditorStore, Map<string, string>>();

/**
 * What of an answer is to be kept, until it is known where: a line is in the document once both of its ends are. It is
 * still there when one comes back from another state.
 */
export function useHalfKept(state: string): [string | null, (path: string | null) => void] {
  const store = useEditorStore();
  const halves = byStore.get(store) ?? new Map<string, string>();
  byStore.set(store, halves);
  const [half, setHalf] = useState(() => ({ state, path: halves.get(state) ?? null }));
  const { path } = half;
  // The state may have been renamed while its panel stays.
  useEffect(() => {
    if (path) halves.set(state, path);
    else halves.delete(state);
    if (half.state === state) return;
    halves.delete(half.state);
    setHalf({ state, path });
  }, [halves, half.state, state, path]);
  return [path, (next) => setHalf({ state, path: next })];
}
