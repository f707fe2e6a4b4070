import type { TextKind } from './free-text-words.ts';
import { words } from './word-list.ts';

/** What a text is of, by the words it is asked for with. */
export const textKinds = (lists: Readonly<Record<TextKind, string>>): ReadonlyMap<string, TextKind> =>
  new Map(
    (Object.keys(lists) as TextKind[]).flatMap((kind) =>
      words(lists[kind]).map((word): [string, TextKind] => [word, kind]),
    ),
  );
