import type { FlowDocument } from '@turnwise/flow';
import type { Library } from '@turnwise/runtime';
import type { Difference } from '../golden/difference.ts';
import { differencesOf } from '../golden/differences-of.ts';
import { type PlayedConversation, playGolden } from '../golden/play-golden.ts';
import type { FlowTest } from './flow-test.ts';

/** A test, played: what happened, and where it is not what the test says. It passes when there is no difference. */
export type TestRun = {
  readonly test: FlowTest;
  readonly played: PlayedConversation;
  readonly differences: readonly Difference[];
};

/** Plays a test against a flow; `library` holds the flows it runs, by id. Always the same for the same flow. */
export function runTest(test: FlowTest, flow: FlowDocument, library: Library = {}): TestRun {
  const played = playGolden(test, flow, library);
  return { test, played, differences: differencesOf(test, played) };
}
