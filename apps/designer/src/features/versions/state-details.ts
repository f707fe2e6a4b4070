import { exitsOf, type FlowDocument, resolveState, type StateDocument } from '@turnwise/flow';
import { exitDetails } from './exit-details.ts';
import { type Detail, partDetails } from './part-details.ts';

/** Fields that are nothing but ways out, which are told of as such. */
const waysOut = ['branches', 'options', 'outcomes', 'returned'];

/** What differs between two readings of one state, field by field and way out by way out. */
export function stateDetails(
  before: { readonly flow: FlowDocument; readonly state: StateDocument },
  after: { readonly flow: FlowDocument; readonly state: StateDocument },
): Detail[] {
  const [old, now] = [resolveState(before.state), resolveState(after.state)];
  const heads = [...exitsOf(before.state), ...exitsOf(after.state)].map(({ path }) => String(path[0]));
  const fields = partDetails(
    { flow: before.flow, part: old },
    { flow: after.flow, part: now },
    new Set([...waysOut, ...heads]),
  );
  return [...fields, ...exitDetails(before, after)];
}
