import type { EffectResult } from '@turnwise/runtime';

export type FailedResult = Extract<EffectResult, { kind: 'failed' }>;

/** A failure as the conversation gets it. The message is for the author; users get a kind sentence. */
export const failed = (reason: FailedResult['reason'], message: string): FailedResult => ({
  kind: 'failed',
  reason,
  message,
});
