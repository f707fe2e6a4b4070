import {
  type FlowDocument,
  type Listener,
  resolveListener,
  resolveSlots,
  resolveState,
  type State,
} from '@turnwise/flow';
import { textsOf } from '@turnwise/runtime';
import { saidIn } from './said-in.ts';
import type { Scene } from './scene.ts';
import type { Said, Talk } from './talk.ts';
import { intentsIn, textsForCondition } from './texts-for-condition.ts';

/** Something that can be done in a talk. The plainest cost nothing; what seldom leads on is left for later. */
export type Move = { readonly said: Said; readonly cost: number };

const costs = { answer: 0, unreadable: 1, ahead: 1, listener: 2, mention: 4, known: 6 } as const;

/** Slots that are told unasked, of all that could be. */
const mostMentions = 4;

/** The flow a talk is in now, and the state it waits in. */
export function whereIs(talk: Talk, scene: Scene): { flow: FlowDocument | null; state: State | null } {
  const flow = scene.flowById(talk.running.at(-1) ?? '');
  const name = talk.conversation.state;
  const document = flow && name !== null && Object.hasOwn(flow.states, name) ? flow.states[name] : undefined;
  return { flow, state: document ? resolveState(document) : null };
}

/**
 * What a user could do here, from what the flow itself shows: its quick replies, an answer to what it asks, the words its
 * branches listen for, a yes and a no, what cannot be read, and what is listened for everywhere and leads somewhere.
 */
export function movesFrom(talk: Talk, scene: Scene, isGone: (state: string) => boolean): Move[] {
  const { flow, state } = whereIs(talk, scene);
  if (!flow || !state) return [];
  const language = flow.language ?? 'en';
  const texts = textsOf(language);
  const said = saidIn(language);
  const asked = askedSlot(talk, flow, state);
  const moves = new Map<string, Move>();
  const add = (line: Said, cost: number) => {
    const key = JSON.stringify(line);
    const known = moves.get(key);
    if (!known || known.cost > cost) moves.set(key, { said: line, cost });
  };
  const say = (all: readonly string[], cost: number = costs.answer) => {
    for (const user of all) if (user.trim() !== '') add({ user }, cost);
  };

  if (asked !== null) say(scene.answersFor(flow, asked));
  say(talk.quickReplies);
  if ('branches' in state) {
    const intents = intentsIn(flow, state);
    for (const { when } of state.branches) say(textsForCondition(when, language, intents));
  }
  const wantsYesNo = state.kind === 'confirm' || talk.conversation.pending !== null;
  say([texts.yes, texts.no], wantsYesNo ? costs.answer : costs.unreadable);
  say(scene.wordsAhead(flow, talk.conversation.state), costs.ahead);
  say([said.unsure, ...said.unreadable, said.neutral, said.wishes.skip ?? ''], costs.unreadable);
  // Out of a flow inside another there is always a way.
  if (talk.running.length > 1) say([said.wishes.cancel ?? ''], costs.listener);
  for (const listener of listenersIn(flow, state)) {
    const cost = isGone(listener.to) || listener.kind === 'handoff' ? costs.known : costs.listener;
    if (listener.kind === 'silence') {
      const minutes = resolveListener({ id: 'silence', ...listener }).minutes;
      if (minutes !== undefined) add({ silence: true, after: `${Math.ceil(minutes)}m` }, cost);
    } else say(phrasesOf(listener, said.wishes).slice(0, 2), cost);
  }
  say(mentions(talk, flow, asked, scene), costs.mention);
  return [...moves.values()];
}

/** The slot that is asked for where the talk waits; null where the answer is only branched on. */
export function askedSlot({ conversation }: Talk, flow: FlowDocument, state: State): string | null {
  const { pending, slots } = conversation;
  if (pending?.kind === 'slotChange') return pending.slot;
  const isOpen = (name: string) => (slots[name]?.value ?? null) === null && slots[name]?.skipped !== true;
  switch (state.kind) {
    case 'ask':
      return state.slot || null;
    case 'form':
      return state.slots.find(isOpen) ?? null;
    case 'confirm': {
      const known = resolveSlots(flow.slots);
      const names = state.slots.length > 0 ? state.slots : Object.keys(known);
      return names.find((name) => known[name]?.required && isOpen(name)) ?? null;
    }
    default:
      return null;
  }
}

type Drawn = Pick<Listener, 'kind' | 'to' | 'examples' | 'questions'> & {
  readonly minutes?: number | undefined;
};

/** Listeners with an arrow of their own, as the flow and the state have them. */
function listenersIn(flow: FlowDocument, state: State): Drawn[] {
  const drawn: Drawn[] = flow.listeners
    .map(resolveListener)
    .filter(({ enabled, kind }) => enabled && state.listeners?.[kind] !== 'off')
    .map((listener) => {
      const own = state.listeners?.[listener.kind];
      return typeof own === 'object' ? { ...listener, to: own.to } : listener;
    });
  const known = new Set<string>(drawn.map(({ kind }) => kind));
  for (const [kind, own] of Object.entries(state.listeners ?? {})) {
    if (typeof own !== 'object' || known.has(kind)) continue;
    drawn.push({ kind: kind as Listener['kind'], to: own.to, examples: [], questions: [] });
  }
  return drawn.filter(({ to }) => to !== '');
}

function phrasesOf({ kind, examples, questions }: Drawn, wishes: Readonly<Record<string, string>>): string[] {
  if (kind === 'questions') return questions.map(({ question }) => question);
  const wish = Object.hasOwn(wishes, kind) ? wishes[kind] : undefined;
  return [...(wish === undefined ? [] : [wish]), ...examples];
}

/** Values that may be told at any time and that a branch reads later on. */
function mentions({ conversation }: Talk, flow: FlowDocument, asked: string | null, scene: Scene): string[] {
  const slots = Object.entries(resolveSlots(flow.slots));
  const open = slots.filter(([name, slot]) => {
    const isKnown = (conversation.slots[name]?.value ?? null) !== null;
    return !isKnown && name !== asked && slot.extract && scene.comparisons.has(`slot:${name}`);
  });
  return open.slice(0, mostMentions).flatMap(([name]) => scene.answersFor(flow, name).slice(0, 2));
}
