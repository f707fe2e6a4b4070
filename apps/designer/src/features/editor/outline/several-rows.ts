/**
 * The rows from where a selection began to another, which comes last: the next step goes on from there. `selected` is in
 * the order it was made.
 */
export function rangeTo(rows: readonly string[], selected: readonly string[], to: string): string[] {
  const [began] = selected;
  const from = began === undefined ? -1 : rows.indexOf(began);
  const end = rows.indexOf(to);
  if (from < 0) return [to];
  return from <= end ? rows.slice(from, end + 1) : rows.slice(end, from + 1).reverse();
}

/** One more, or one fewer. */
export const toggled = (selected: readonly string[], row: string): string[] =>
  selected.includes(row) ? selected.filter((other) => other !== row) : [...selected, row];
