import { exitsOf, type FlowDocument, resolveState } from '@turnwise/flow';
import { intentsIn, textsForCondition } from './texts-for-condition.ts';

const farthest = 6;
const mostTexts = 24;

/**
 * What could be said in a state for the decisions that come before the next question: they judge the same message.
 */
export function wordsAhead(flow: FlowDocument, from: string): string[] {
  const said = new Set<string>();
  const seen = new Set([from]);
  let names = [from];
  for (let step = 0; step < farthest && names.length > 0; step++) {
    names = [...new Set(names.flatMap((name) => targetsOf(flow, name)))].filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    names = names.filter((name) => goesOnByItself(flow, name));
    for (const name of names) for (const text of wordsOf(flow, name)) said.add(text);
  }
  return [...said].slice(0, mostTexts);
}

const documentOf = ({ states }: FlowDocument, name: string) =>
  Object.hasOwn(states, name) ? states[name] : undefined;

function targetsOf(flow: FlowDocument, name: string): string[] {
  const document = documentOf(flow, name);
  return document ? exitsOf(document).map(({ to }) => to) : [];
}

function goesOnByItself(flow: FlowDocument, name: string): boolean {
  const kind = documentOf(flow, name)?.kind;
  return kind === 'say' || kind === 'set' || kind === 'decide' || kind === 'choose' || kind === 'action';
}

function wordsOf(flow: FlowDocument, name: string): string[] {
  const document = documentOf(flow, name);
  const state = document && resolveState(document);
  if (state?.kind !== 'decide') return [];
  const intents = intentsIn(flow, state);
  return state.branches.flatMap(({ when }) =>
    textsForCondition(when, flow.language ?? 'en', intents).slice(0, 3),
  );
}
