/** A name no flow has yet: the wanted one, else with the first number that is free. */
export function freeFlowName(wanted: string, taken: readonly string[]): string {
  const known = new Set(taken.map((name) => name.trim().toLowerCase()));
  const isFree = (name: string) => !known.has(name.trim().toLowerCase());
  if (isFree(wanted)) return wanted;
  // "Refund 2" goes on with 3, and does not become "Refund 2 2".
  const [, stem = wanted, number] = /^(.*\S)\s+(\d{1,3})$/.exec(wanted) ?? [];
  for (let next = number ? Number(number) + 1 : 2; ; next++) {
    const name = `${stem} ${next}`;
    if (isFree(name)) return name;
  }
}
