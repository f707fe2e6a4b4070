import { type FlowDocument, type JsonValue, resolveState, type StateOf } from '@turnwise/flow';
import { type Effect, type EffectResult, resolveOffline, sampleData } from '@turnwise/runtime';
import type { Answer } from '../golden/golden-file.ts';
import type { Scene } from './scene.ts';
import type { GivenAnswer } from './talk.ts';

/** One way the outside may answer; `name` tells it from the others. */
export type PossibleAnswer = {
  readonly label: string;
  readonly given: GivenAnswer;
  readonly result: EffectResult;
};

/** More values of what comes back than that are not tried, of one outcome. */
const mostVariants = 12;

/**
 * How what is asked of the outside may be answered, the usual way first: an action with each of its outcomes, with values
 * that its flow's branches tell apart, and with a failure; the AI with each of what it may say.
 */
export function answersTo(
  effect: Effect,
  flow: FlowDocument | null,
  state: string | null,
  scene: Scene,
): PossibleAnswer[] {
  const usual = resolveOffline(effect);
  const name = effect.kind === 'callAction' ? effect.action : effect.kind;
  const possible = (label: string, result: EffectResult, isUsual = false): PossibleAnswer => ({
    label,
    given: { name, answer: answerOf(result), isUsual },
    result,
  });
  const ai = (label: string, answer: JsonValue) => possible(label, { kind: 'ai', answer, usage: null });
  switch (effect.kind) {
    case 'callAction': {
      const named = effect.definition.outcomes.flatMap(({ name: outcome }) => {
        const data = sampleData(effect.definition, outcome, effect.input);
        return variantsOf(data, actionState(flow, state), scene).map((variant, index) =>
          possible(`${outcome} ${index}`, { kind: 'outcome', outcome, data: variant }),
        );
      });
      return [
        possible('usual', usual, true),
        ...named.filter(({ result }) => JSON.stringify(result) !== JSON.stringify(usual)),
        possible('failed', { kind: 'failed', reason: 'timeout', message: 'No answer in time.' }),
      ];
    }
    case 'chooseState':
      return [
        ...effect.options.map((_, option) => ai(`option ${option}`, { option })),
        possible('usual', usual, true),
      ];
    case 'classify':
      return [ai('target', { answer: effect.target }), possible('usual', usual, true)];
    case 'understand':
    case 'answerOffTopic':
    case 'writeReply':
    case 'saveMemory':
    case 'notifyHandoff':
      return [possible('usual', usual, true)];
  }
}

/** As a test writes it down. */
function answerOf(result: EffectResult): Answer {
  if (result.kind === 'ai') return { ai: result.answer };
  if (result.kind === 'failed') return { failed: result.reason };
  const { outcome, data } = result;
  return JSON.stringify(data) === '{}' ? outcome : { outcome, data };
}

function actionState(flow: FlowDocument | null, name: string | null): StateOf<'action'> | null {
  const document = flow && name !== null && Object.hasOwn(flow.states, name) ? flow.states[name] : undefined;
  const state = document && resolveState(document);
  return state?.kind === 'action' ? state : null;
}

/** What comes back as it is, and with each value by which a branch tells it from another. */
function variantsOf(
  data: JsonValue,
  state: StateOf<'action'> | null,
  { comparisons, comparedWith }: Scene,
): JsonValue[] {
  const variants: JsonValue[] = [data];
  for (const [target, path] of Object.entries(state?.save ?? {})) {
    const key = target.startsWith('data.') ? `data:${target.slice('data.'.length)}` : `slot:${target}`;
    for (const compared of comparisons.keys()) {
      if (compared !== key && !(key.startsWith('data:') && compared.startsWith(`${key}.`))) continue;
      const inner = compared === key ? path : `${path}${compared.slice(key.length)}`;
      const values: readonly (JsonValue | undefined)[] = [...comparedWith(compared), undefined];
      variants.push(...values.map((value) => withValueAt(data, inner.split('.'), value)));
    }
  }
  const told = new Map(variants.map((variant) => [JSON.stringify(variant), variant]));
  return [...told.values()].slice(0, mostVariants);
}

function withValueAt(data: JsonValue, path: readonly string[], value: JsonValue | undefined): JsonValue {
  const [head = '', ...rest] = path;
  const record = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {};
  const inner = Object.hasOwn(record, head) ? record[head] : undefined;
  const put = rest.length === 0 ? value : withValueAt(inner ?? {}, rest, value);
  const others = Object.entries(record).filter(([key]) => key !== head);
  return Object.fromEntries(put === undefined ? others : [...others, [head, put]]);
}
