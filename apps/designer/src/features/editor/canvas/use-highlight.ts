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

/** What a state does with a slot. Where it empties it besides, that goes without saying. */
export type SlotUse = 'fills' | 'reads' | 'both' | 'clears';

const usesBySlot = new WeakMap<FlowDocument, Map<string, ReadonlyMap<string, SlotUse>>>();

/** What each state that names a slot does with it. */
function usesOf(flow: FlowDocument, slot: string): ReadonlyMap<string, SlotUse> {
  const known = usesBySlot.get(flow)?.get(slot);
  if (known) return known;
  const uses = new Map<string, SlotUse>();
  for (const reference of referencesOf(flow)) {
    if (reference.to !== 'slot' || reference.name !== slot || reference.place.in !== 'state') continue;
    const { name } = reference.place;
    uses.set(name, together(uses.get(name), reference.use));
  }
  const bySlot = usesBySlot.get(flow) ?? new Map<string, ReadonlyMap<string, SlotUse>>();
  bySlot.set(slot, uses);
  usesBySlot.set(flow, bySlot);
  return uses;
}

function together(known: SlotUse | undefined, use: 'fills' | 'reads' | 'clears'): SlotUse {
  if (known === undefined || known === 'clears' || known === use)
    return use === 'clears' ? (known ?? use) : use;
  return use === 'clears' ? known : 'both';
}

/** What a state does with the slot that is being pointed at; `none` when nothing, null while none is. */
export const useShownSlotUse = (name: string): SlotUse | 'none' | null =>
  useEditor(({ flow, shownSlot }) =>
    shownSlot === null ? null : (usesOf(flow, shownSlot).get(name) ?? 'none'),
  );
