import type { FlowView } from '../view/flow-view.ts';

const longest = 8;

/** A way through a flow by its states' labels; the middle of a long one is left out. */
export function wayToWords(view: FlowView, way: readonly number[]): string {
  const labels = way.map((index) => view.states[index]?.label ?? '');
  const shown =
    labels.length <= longest
      ? labels
      : [...labels.slice(0, longest / 2), '…', ...labels.slice(1 - longest / 2)];
  return shown.join(' → ');
}
