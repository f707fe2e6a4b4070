import type { FlowDocument } from '@turnwise/flow';
import { actionLabel, slotLabel, stateLabel } from '../panels/state-label.ts';
import { conflictMessages as words } from './conflict-messages.ts';
import type { Difference } from './flow-differences.ts';

/** "Right order? (state) changed". */
export function differenceInWords(
  { part, name, change }: Difference,
  from: FlowDocument,
  to: FlowDocument,
): string {
  const flow = change === 'removed' ? from : to;
  const what = words.parts[part];
  const done = words.changes[change];
  switch (part) {
    case 'state':
      return `${stateLabel(name, flow.states[name])} (${what}) ${done}`;
    case 'slot':
      return `${slotLabel(flow, name)} (${what}) ${done}`;
    case 'action':
      return `${actionLabel(flow, name)} (${what}) ${done}`;
    case 'listener':
    case 'note':
    case 'frame':
      return `a ${what} ${done}`;
    case 'settings':
    case 'start':
    case 'about':
    case 'layout':
      return `${what} ${done}`;
  }
}
