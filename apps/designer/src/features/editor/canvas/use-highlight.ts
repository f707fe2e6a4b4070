import { type FlowDocument, referencesOf } from '@turnwise/flow';
import { useEditor } from '../store/editor-context.tsx';
import type { Highlight } from '../store/view-slice.ts';
import { edgeId } from './canvas-items.ts';

type Lit = { readonly edges: ReadonlySet<string>; readonly visited: ReadonlySet<string> };

const litByHighlight = new WeakMap<Highlight, Lit>();
const nothing: Lit = { edges: new Set(), visited: new Set() };

function litBy(highlight: Highlight | null): Lit {
  if (!highlight) return nothing;
  const known = litByHighlight.get(highlight);
  if (known) return known;
  const lit = {
    edges: new Set(highlight.path.map(({ state, port }) => edgeId(state, port))),
    visited: new Set(highlight.visited),
  };
  litByHighlight.set(highlight, lit);
  return lit;
}

/** How Try it paints a state: where the conversation is, where it has been, or not at all. */
export const useStateLight = (name: string): 'current' | 'visited' | 'none' =>
  useEditor(({ highlight }) => {
    if (highlight?.current === name) return 'current';
    return litBy(highlight).visited.has(name) ? 'visited' : 'none';
  });

/** Whether the conversation went this way. */
export const useIsTaken = (id: string): boolean =>
  useEditor(({ highlight }) => litBy(highlight).edges.has(id));

/** The ports of a state the conversation left by, as one string, so that rows compare by value. */
export const useTakenPorts = (name: string): string =>
  useEditor(({ highlight }) =>
    highlight
      ? highlight.path
          .filter(({ state }) => state === name)
          .map(({ port }) => port)
          .join('\n')
      : '',
  );

const usersBySlot = new WeakMap<FlowDocument, Map<string, ReadonlySet<string>>>();

/** The states that read, fill or clear a slot. */
function usersOf(flow: FlowDocument, slot: string): ReadonlySet<string> {
  const known = usersBySlot.get(flow)?.get(slot);
  if (known) return known;
  const users = new Set<string>();
  for (const reference of referencesOf(flow)) {
    if (reference.to === 'slot' && reference.name === slot && reference.place.in === 'state') {
      users.add(reference.place.name);
    }
  }
  const bySlot = usersBySlot.get(flow) ?? new Map<string, ReadonlySet<string>>();
  bySlot.set(slot, users);
  usersBySlot.set(flow, bySlot);
  return users;
}

/** Whether a state uses the slot that is being pointed at; null while none is. */
export const useUsesShownSlot = (name: string): boolean | null =>
  useEditor(({ flow, shownSlot }) => (shownSlot === null ? null : usersOf(flow, shownSlot).has(name)));
