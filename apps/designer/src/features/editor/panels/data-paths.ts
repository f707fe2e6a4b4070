import type { FlowDocument } from '@turnwise/flow';

const head = 'data.';

/** The places in the conversation's data this flow keeps something in, without `data.`, in order of appearance. */
export function dataPathsOf(flow: FlowDocument): string[] {
  const paths = new Set<string>();
  const keep = (target: string) => {
    if (target.startsWith(head)) paths.add(target.slice(head.length));
  };
  for (const state of Object.values(flow.states)) {
    if (state.kind === 'action') for (const target of Object.keys(state.save ?? {})) keep(target);
    if (state.kind === 'subflow') for (const target of Object.keys(state.out ?? {})) keep(target);
    if (state.kind === 'set') for (const { to } of state.assign ?? []) keep(to);
  }
  return [...paths];
}
