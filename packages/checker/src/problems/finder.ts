import type { Finding } from '../problem.ts';
import type { FlowView } from '../view/flow-view.ts';

/** Looks through a flow for one kind of problem. */
export type Finder = (view: FlowView) => Iterable<Finding>;
