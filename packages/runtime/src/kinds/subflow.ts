import { enterSubflow } from '../turn/sub-flow.ts';
import type { KindRuntime } from './kind-runtime.ts';

/** Runs another flow, which sees only what is mapped in, and goes on when that one ends. */
export const subflow: KindRuntime<'subflow'> = {
  enter: (turn, state, name) => enterSubflow(turn, state, name),
};
