import { type ConditionRuntime, verdict } from './condition-runtime.ts';

export const any: ConditionRuntime<'any'> = () => verdict(true);
