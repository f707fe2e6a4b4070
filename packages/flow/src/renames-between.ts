import { isSameJson } from './is-same-json.ts';
import type { FlowDocument } from './schema/flow.ts';

/** What states, slots and actions are called now, by what they were called before; only those that are called otherwise. */
export type Renames = {
  readonly states: ReadonlyMap<string, string>;
  readonly slots: ReadonlyMap<string, string>;
  readonly actions: ReadonlyMap<string, string>;
};

/**
 * What was renamed from one saved draft to the next, seconds apart. What has a new name stands where the old one stood
 * in the document: a state is of the same kind and in the same place of the canvas, of a slot or an action nothing but
 * the label may be another.
 */
export function renamesBetween(before: FlowDocument, after: FlowDocument): Renames {
  return {
    states: renamed(before.states, after.states, (old, name) => {
      const isSameKind = before.states[old]?.kind === after.states[name]?.kind;
      return isSameKind && isSameJson(before.layout[old], after.layout[name]);
    }),
    slots: renamed(before.slots, after.slots, (old, name) =>
      isSameJson(unlabelled(before.slots[old]), unlabelled(after.slots[name])),
    ),
    actions: renamed(before.actions, after.actions, (old, name) =>
      isSameJson(unlabelled(before.actions[old]), unlabelled(after.actions[name])),
    ),
  };
}

function renamed(
  before: object,
  after: object,
  isSame: (old: string, name: string) => boolean,
): ReadonlyMap<string, string> {
  const names = Object.keys(after);
  const pairs = Object.keys(before).map((old, index) => [old, names[index]] as const);
  return new Map(
    pairs.flatMap(([old, name]) =>
      name !== undefined && !Object.hasOwn(after, old) && !Object.hasOwn(before, name) && isSame(old, name)
        ? [[old, name]]
        : [],
    ),
  );
}

/** A slot or an action without what it is called. */
const unlabelled = (part: object | undefined): object => ({ ...part, label: undefined });
