const ending = new Map<string, Promise<void>>();
const patience = 2_000;

/** Says that a flow is being left: its last edits are still on their way to the server. */
export function endVisit(flowId: string, ended: Promise<void>): void {
  const known = ended.finally(() => {
    if (ending.get(flowId) === known) ending.delete(flowId);
  });
  ending.set(flowId, known);
}

/** Waits, though not for ever, until the last visit to a flow on this page has saved what it had to save. */
export async function lastVisitEnded(flowId: string): Promise<void> {
  const last = ending.get(flowId);
  if (!last) return;
  await Promise.race([last, new Promise((resolve) => setTimeout(resolve, patience))]);
}
