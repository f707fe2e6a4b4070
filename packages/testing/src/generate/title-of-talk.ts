import { exitsOf, type FlowDocument, type Phrases, resolveState, withOutcomeLabels } from '@turnwise/flow';
import { type Way, wayKey, waysOf } from '../coverage/ways.ts';
import type { ChosenTalk } from './choose-talks.ts';

const longest = 160;

/**
 * What a found talk is called, in the author's own words: the last turn it takes that is new, "Right order? → no", and
 * where it ends where that is new too.
 */
export function titleOfTalk({ talk, fresh }: ChosenTalk, flow: FlowDocument, phrases: Phrases): string {
  const isFresh = new Set(fresh);
  const ways = waysOf(flow).filter((way) => isFresh.has(wayKey(way)));
  const order = new Map([...fresh].map((key, index) => [key, index]));
  const last = (of: readonly Way[]) =>
    of.toSorted((a, b) => (order.get(wayKey(a)) ?? 0) - (order.get(wayKey(b)) ?? 0)).at(-1);
  const turn = last(ways.filter((way) => way.port !== null && isFork(flow, way)));
  const end = ways.find(
    ({ state, port }) => port === null && talk.isOver && state === talk.conversation.state,
  );
  const any = turn ?? end ?? last(ways);
  const words = [
    ...(turn ? [stateLabel(flow, turn.state), exitLabel(flow, turn, phrases)] : []),
    ...(end ? [stateLabel(flow, end.state)] : []),
  ];
  const title = words.length > 0 || !any ? words.join(' → ') : stateLabel(flow, any.state);
  return (
    title
      .trim()
      .slice(0, longest - 6)
      .trim() || flow.name.slice(0, longest - 6)
  );
}

/** A state with several ways on: taking one of them says something. */
function isFork(flow: FlowDocument, { state }: Way): boolean {
  const document = flow.states[state];
  return document !== undefined && exitsOf(document).length > 1;
}

function stateLabel(flow: FlowDocument, name: string): string {
  const document = flow.states[name];
  return (document && resolveState(document).label?.trim()) || name.replaceAll('_', ' ');
}

function exitLabel(flow: FlowDocument, { state, port }: Way, phrases: Phrases): string {
  const document = flow.states[state];
  const exits = document ? exitsOf(document, withOutcomeLabels(flow, phrases)) : [];
  return exits.find((exit) => exit.port === port)?.label ?? port ?? '';
}
