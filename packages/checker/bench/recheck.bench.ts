import { applyOperation } from '@turnwise/flow';
import { median, report } from '../../../scripts/bench/report.ts';
import { checkFlow } from '../src/check-flow.ts';
import { longFlow } from './long-flow.ts';

// How long an edit takes to be checked again, in flows of two sizes: what is known of the states that did not change is kept.

const edits = 25;

/** Milliseconds of work, the middle of several edits of one state. */
function recheck(size: number): number {
  let flow = longFlow(size);
  checkFlow(flow);
  const times = Array.from({ length: edits }, (_, round) => {
    const changes = { label: `Round ${round}` };
    const edited = applyOperation(flow, { type: 'editState', name: 's2', changes });
    if (!edited.ok) throw new Error(edited.error.message);
    flow = edited.value;
    const started = performance.now();
    checkFlow(flow);
    return performance.now() - started;
  });
  return median(times);
}

recheck(1_000);
report([
  { name: '100 states, an edit is checked again in', value: recheck(100), unit: 'ms' },
  {
    name: '1,000 states, an edit is checked again in',
    value: recheck(1_000),
    unit: 'ms',
    target: { atMost: 50 },
  },
  { name: '5,000 states, an edit is checked again in', value: recheck(5_000), unit: 'ms' },
]);
