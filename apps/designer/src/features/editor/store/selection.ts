import { exitsOf, type FlowDocument, framesOf } from '@turnwise/flow';
import { z } from 'zod';

/** An exit of a state: the place an arrow starts. */
export type ExitRef = { readonly state: string; readonly port: string };

/** What the author has in hand. */
export type Selection = {
  readonly states: readonly string[];
  readonly edges: readonly ExitRef[];
  readonly notes: readonly string[];
  readonly frames: readonly string[];
};

/** A selection as it is kept on this computer. */
export const selectionSchema: z.ZodType<Selection> = z.object({
  states: z.array(z.string()),
  edges: z.array(z.object({ state: z.string(), port: z.string() })),
  notes: z.array(z.string()),
  frames: z.array(z.string()).default([]),
});

export const emptySelection: Selection = { states: [], edges: [], notes: [], frames: [] };

export const selectionOf = (part: Partial<Selection>): Selection => ({ ...emptySelection, ...part });

export const isSelectionEmpty = ({ states, edges, notes, frames }: Selection): boolean =>
  states.length + edges.length + notes.length + frames.length === 0;

const sameRef = (a: ExitRef, b: ExitRef) => a.state === b.state && a.port === b.port;

function sameList<T>(a: readonly T[], b: readonly T[], same: (left: T, right: T) => boolean): boolean {
  return a.length === b.length && a.every((item, index) => same(item, b[index] as T));
}

export const isSameSelection = (a: Selection, b: Selection): boolean =>
  sameList(a.states, b.states, Object.is) &&
  sameList(a.edges, b.edges, sameRef) &&
  sameList(a.notes, b.notes, Object.is) &&
  sameList(a.frames, b.frames, Object.is);

/** What is left of a selection in a flow that has changed; the same object when all of it is. */
export function pruneSelection(selection: Selection, flow: FlowDocument): Selection {
  const notes = new Set(selection.notes.length > 0 ? flow.notes.map((note) => note.id) : []);
  const pruned: Selection = {
    states: selection.states.filter((name) => Object.hasOwn(flow.states, name)),
    edges: selection.edges.filter(({ state, port }) => {
      const document = Object.hasOwn(flow.states, state) ? flow.states[state] : undefined;
      return document !== undefined && exitsOf(document).some((exit) => exit.port === port && exit.to !== '');
    }),
    notes: selection.notes.filter((id) => notes.has(id)),
    frames: selection.frames.filter((id) => framesOf(flow).some((frame) => frame.id === id)),
  };
  return isSameSelection(pruned, selection) ? selection : pruned;
}
