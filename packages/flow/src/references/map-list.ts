/** Maps a list, and gives the very same list back when nothing changed, so that unchanged states stay identical. */
export function mapList<T>(list: T[], map: (item: T, index: number) => T): T[] {
  let changed = false;
  const mapped = list.map((item, index) => {
    const next = map(item, index);
    if (next !== item) changed = true;
    return next;
  });
  return changed ? mapped : list;
}
