import type { EffectResult } from '@turnwise/runtime';
import type { HttpCaller } from './call-http.ts';
import type { EffectOf } from './effect-of.ts';
import { failed } from './failed.ts';
import { judgeOutcome } from './judge-outcome.ts';

/** Calls what an action names and reads the answer as one of its outcomes. */
export async function callAction(http: HttpCaller, effect: EffectOf<'callAction'>): Promise<EffectResult> {
  if (effect.definition.kind !== 'http') {
    return failed('error', 'There is no sample data for this action.');
  }
  const response = await http.call(effect);
  if ('kind' in response) return response;
  const data = { status: response.status, body: response.body };
  const outcome = judgeOutcome(effect.definition, data);
  if (outcome !== null) return { kind: 'outcome', outcome, data };
  return failed(
    'error',
    response.status < 300
      ? 'The answer fits none of the outcomes of this action.'
      : `The service answered with error ${response.status}.`,
  );
}
