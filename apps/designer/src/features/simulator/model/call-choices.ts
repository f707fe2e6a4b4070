import type { Action } from '@turnwise/flow';
import { type Effect, type EffectResult, sampleData } from '@turnwise/runtime';
import { simulatorMessages as words } from '../messages.ts';

/** One thing a call could answer, for the author to choose. */
export type CallChoice = { readonly label: string; readonly result: EffectResult };

/** Names a call within its turn, whichever talk it is made in; null for what has nothing to choose from. */
export function callKey(effect: Effect): string | null {
  switch (effect.kind) {
    case 'callAction':
      return `action ${effect.action}`;
    case 'chooseState':
      return `choose ${effect.question}`;
    case 'classify':
      return `classify ${effect.question} ${effect.target}`;
    default:
      return null;
  }
}

/** Everything a call could answer: an action's outcomes, an AI's options, and that nothing comes back. */
export function callChoices(effect: Effect): readonly CallChoice[] {
  switch (effect.kind) {
    case 'callAction':
      return [...outcomesOf(effect.definition, effect.input), ...actionFailures];
    case 'chooseState':
      return [
        ...effect.options.map(({ label }, option) => ({ label, result: aiAnswer({ option }) })),
        { label: words.noneFits, result: aiAnswer({ option: null }) },
        aiSilence,
      ];
    case 'classify':
      return [
        { label: effect.target, result: aiAnswer({ answer: effect.target }) },
        { label: words.notThat(effect.target), result: aiAnswer({ answer: '' }) },
        aiSilence,
      ];
    default:
      return [];
  }
}

/** What a call is about, in words: the action's label, or what the AI is asked. */
export function callName(effect: Effect): string {
  switch (effect.kind) {
    case 'callAction':
      return effect.definition.label || effect.action.replaceAll('_', ' ');
    case 'chooseState':
    case 'classify':
      return words.aiAsked(effect.question);
    default:
      return '';
  }
}

/** True when both say the same, whatever data or words come with it. */
export function isSameAnswer(one: EffectResult, other: EffectResult): boolean {
  if (one.kind === 'outcome' && other.kind === 'outcome') return one.outcome === other.outcome;
  if (one.kind === 'ai' && other.kind === 'ai') {
    return JSON.stringify(one.answer) === JSON.stringify(other.answer);
  }
  if (one.kind === 'failed' && other.kind === 'failed') {
    return (one.reason === 'timeout') === (other.reason === 'timeout');
  }
  return false;
}

const outcomesOf = (
  action: Action,
  input: Extract<Effect, { kind: 'callAction' }>['input'],
): readonly CallChoice[] =>
  action.outcomes.map(({ name, label }) => ({
    label: label || name.replaceAll('_', ' '),
    result: { kind: 'outcome', outcome: name, data: sampleData(action, name, input) },
  }));

const failure = (reason: 'error' | 'timeout', label: string): CallChoice => ({
  label,
  result: { kind: 'failed', reason, message: label },
});

const actionFailures: readonly CallChoice[] = [
  failure('error', words.failedOutcome),
  failure('timeout', words.timeoutOutcome),
];

const aiSilence = failure('error', words.noAiAnswer);

const aiAnswer = (answer: Extract<EffectResult, { kind: 'ai' }>['answer']): EffectResult => ({
  kind: 'ai',
  answer,
  usage: null,
});
