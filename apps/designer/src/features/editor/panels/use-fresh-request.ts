import { useEffect, useState } from 'react';
import { useEditorStore } from '../store/editor-context.tsx';
import type { EditorStore } from '../store/editor-store.ts';

type Numbered = { readonly nonce: number };

const handledByStore = new WeakMap<EditorStore, Map<string, number>>();

function handledBy(store: EditorStore): Map<string, number> {
  const known = handledByStore.get(store) ?? new Map<string, number>();
  handledByStore.set(store, known);
  return known;
}

/**
 * A request to be led somewhere, once: a part of the screen that goes away and comes back does not answer again what
 * it has answered already. `part` names who answers.
 */
export function useFreshRequest<Request extends Numbered>(
  part: string,
  request: Request | null,
): Request | null {
  const store = useEditorStore();
  const [answered] = useState(() => handledBy(store).get(part) ?? 0);
  useEffect(() => {
    if (request) handledBy(store).set(part, request.nonce);
  }, [store, part, request]);
  return request && request.nonce > answered ? request : null;
}
