import { diffFlows, type FlowDocument } from '@turnwise/flow';

/** Whether the talk with a flow may be another one now. Where things stand on the canvas is not said to anyone. */
export function isDrawnDifferently(before: FlowDocument, now: FlowDocument): boolean {
  if (before === now) return false;
  const { flow, ...parts } = diffFlows(before, now);
  const heads = flow.changed.filter((name) => name !== 'name' && name !== 'description');
  return (
    heads.length > 0 ||
    Object.values(parts).some(
      ({ added, removed, changed }) => added.length + removed.length + changed.length > 0,
    )
  );
}
