import type { FlowView, StateView } from './flow-view.ts';

/**
 * Whether each answer that a question takes has a branch of its own, so that nothing is left for "otherwise": each of the
 * choices, or yes and no. Not where one may go on without an answer, or with one that nobody gave.
 */
export function takesEveryAnswer(view: FlowView, { state }: StateView): boolean {
  if (state.kind !== 'ask' || !state.slot || state.skippable) return false;
  if (state.retry.then === 'default' || state.retry.then === 'ai') return false;
  const { slot: name, branches } = state;
  const slot = view.slot(name);
  if (!slot?.required) return false;
  const answers =
    slot.type === 'boolean'
      ? [true, false]
      : slot.type === 'choice'
        ? slot.choices.map(({ value }) => value)
        : [];
  const taken = branches.flatMap(({ when }): unknown[] => {
    if (when.kind !== 'slot' || when.slot !== name) return [];
    if (when.op === 'is') return [when.value];
    return when.op === 'is one of' && Array.isArray(when.value) ? when.value : [];
  });
  return answers.length > 0 && answers.every((answer) => taken.includes(answer));
}
