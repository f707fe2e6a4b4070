const notes = new Map<string, string>();

/** What was written about a version that is not published yet, by flow: a look at the changes must not lose it. */
export const recallNote = (flowId: string): string => notes.get(flowId) ?? '';

export function keepNote(flowId: string, note: string): void {
  notes.set(flowId, note);
}
