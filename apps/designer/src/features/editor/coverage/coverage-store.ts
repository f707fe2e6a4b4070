import { create } from 'zustand';
import type { TestedWays } from './tested-ways.ts';

type CoverageState = {
  /** The author wants to see what the tests go through. */
  readonly isShown: boolean;
  /** What they go through, while that is shown and known. */
  readonly ways: TestedWays | null;
};

/**
 * Apart from the editor's store: it is fetched after the canvas is drawn, and nobody waits for it. While the page lives
 * the choice stays, as that of open panels does.
 */
export const coverageStore = create<CoverageState>(() => ({ isShown: false, ways: null }));

export const toggleCoverage = (): void => coverageStore.setState(({ isShown }) => ({ isShown: !isShown }));
