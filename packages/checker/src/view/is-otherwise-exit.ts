import type { Exit } from '@turnwise/flow';
import type { StateView } from './flow-view.ts';

/** The way out that is taken when no branch and no option fits. */
export const isOtherwiseExit = ({ state }: StateView, { port }: Exit): boolean =>
  port === 'otherwise' || (state.kind === 'reply' && state.branches.length > 0 && port === 'next');
