import { words } from './word-list.ts';

/** For each stem, the groups of like words it belongs to. */
export type TopicTable = ReadonlyMap<string, readonly number[]>;

export function topicTable(groups: readonly string[], stem: (word: string) => string): TopicTable {
  const table = new Map<string, number[]>();
  groups.forEach((group, index) => {
    for (const word of words(group)) {
      const key = stem(word);
      const known = table.get(key);
      if (!known) table.set(key, [index]);
      else if (!known.includes(index)) known.push(index);
    }
  });
  return table;
}
