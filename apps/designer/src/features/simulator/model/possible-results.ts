import type { Action } from '@turnwise/flow';
import { type EffectResult, sampleData } from '@turnwise/runtime';
import { simulatorMessages as words } from '../messages.ts';
import type { ActionCall } from './simulation.ts';

/** Everything an action could answer, for the author to choose from: its outcomes, a failure, and taking too long. */
export function possibleResults(
  action: Action,
  input: ActionCall['input'],
): readonly { readonly label: string; readonly result: EffectResult }[] {
  return [
    ...action.outcomes.map((outcome) => ({
      label: outcome.label || outcome.name.replaceAll('_', ' '),
      result: {
        kind: 'outcome' as const,
        outcome: outcome.name,
        data: sampleData(action, outcome.name, input),
      },
    })),
    {
      label: words.failedOutcome,
      result: { kind: 'failed' as const, reason: 'error' as const, message: words.failedOutcome },
    },
    {
      label: words.timeoutOutcome,
      result: { kind: 'failed' as const, reason: 'timeout' as const, message: words.timeoutOutcome },
    },
  ];
}
