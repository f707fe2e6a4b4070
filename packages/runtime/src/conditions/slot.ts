import { slotOf } from '../program/flow-program.ts';
import { slotState } from '../turn/slots.ts';
import { maskValue } from '../values/mask-value.ts';
import { compareValues } from './compare-values.ts';
import { type ConditionRuntime, verdict } from './condition-runtime.ts';

/** A slot compares with a value as its type compares. */
export const slot: ConditionRuntime<'slot'> = (condition, scope) => {
  const state = slotState(scope.turn, condition.slot);
  const value = state?.value ?? undefined;
  const held =
    condition.op === 'is confirmed'
      ? value !== undefined && state?.confirmed === true
      : compareValues(scope.turn, value, condition.op, condition.value);
  const isSensitive = slotOf(scope.turn.flow, condition.slot)?.sensitive === true;
  return verdict(held, value === undefined ? null : isSensitive ? maskValue(value) : value);
};
