import { exitsOf, type FlowDocument, resolveState } from '@turnwise/flow';
import { intentsIn, textsForCondition } from './texts-for-condition.ts';

const farthest = 6;
const mostTexts = 24;

/**
 * What could be said in a state for the decisions that come before the next question: they judge the same message.
 */
export function wordsAhead(flow: FlowDocument, from: string): string[] {
  const said = statesAhead(flow, from).flatMap((name) => wordsOf(flow, name));
  return [...new Set(said)].slice(0, mostTexts);
}

/** The states that may be gone through after a state before anything is asked again, the next ones first. */
export function statesAhead(flow: FlowDocument, from: string): string[] {
  const ahead: string[] = [];
  const seen = new Set([from]);
  let names = [from];
  for (let step = 0; step < farthest && names.length > 0; step++) {
    names = [...new Set(names.flatMap((name) => targetsOf(flow, name)))].filter((name) => !seen.has(name));
    for (const name of names) seen.add(name);
    names = names.filter((name) => goesOnByItself(flow, name));
    ahead.push(...names);
  }
  return ahead;
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
