import type { FlowDocument } from '@turnwise/flow';
import type {
  Conversation,
  ConversationEvent,
  Effect,
  EffectResult,
  Memory,
  Reply,
  TraceEntry,
} from '@turnwise/runtime';

/** What is talked to: the flow as drawn this second, and the published flows it runs inside it, by id. */
export type Draft = { readonly flow: FlowDocument; readonly library: Readonly<Record<string, FlowDocument>> };

/** Something the flow asked the outside for while it was tried, and what came back. */
export type SimulatedCall = { readonly effect: Effect; readonly result: EffectResult };

/** What can be seen of a turn, in the order it happened. */
export type Happening =
  | { readonly kind: 'reply'; readonly reply: Reply }
  | { readonly kind: 'call'; readonly call: SimulatedCall }
  /** The conversation before is over; another one answers from here on. */
  | { readonly kind: 'fresh' };

/** One event and all that followed from it, up to where the flow waits for the user again. */
export type SimulatedTurn = {
  readonly id: number;
  readonly event: ConversationEvent;
  readonly before: Conversation;
  readonly after: Conversation;
  readonly happenings: readonly Happening[];
  readonly trace: readonly TraceEntry[];
  /** Where in `trace` the conversation it ended with begins; null when it is the one it began with. */
  readonly freshAt: number | null;
  /** What the author made calls answer in this turn, by `callKey`. */
  readonly chosen: Readonly<Record<string, EffectResult>>;
  /** How far the author had moved the clock by then, in milliseconds. */
  readonly clockOffset: number;
  /** What was known of the user after it. */
  readonly memory: Memory | null;
};

/** A talk with the draft: every turn is kept, and `shown` says how many of them are on screen. */
export type Simulation = {
  /** Counts talks, so that a new one gets another conversation id. */
  readonly talk: number;
  readonly turns: readonly SimulatedTurn[];
  readonly shown: number;
  /** Who the author plays: a known user, or null for somebody new. */
  readonly userId: string | null;
  /** What the known user left behind in talks before this one. */
  readonly memoryBefore: Memory | null;
  /** A sentence about something the simulator did by itself. */
  readonly notice: string | null;
};

export const emptySimulation: Simulation = {
  talk: 0,
  turns: [],
  shown: 0,
  userId: null,
  memoryBefore: null,
  notice: null,
};

/** The turns on screen; those stepped back over are still kept. */
export const shownTurns = ({ turns, shown }: Simulation): readonly SimulatedTurn[] =>
  shown === turns.length ? turns : turns.slice(0, shown);

const lastShown = ({ turns, shown }: Simulation): SimulatedTurn | undefined => turns[shown - 1];

/** The conversation as it stands after the last turn on screen. */
export const currentConversation = (simulation: Simulation): Conversation | null =>
  lastShown(simulation)?.after ?? null;

/** What is known of the known user after the last turn on screen. */
export function currentMemory(simulation: Simulation): Memory | null {
  const last = lastShown(simulation);
  return last && simulation.userId !== null ? last.memory : simulation.memoryBefore;
}

/** How far the clock is moved after the last turn on screen. */
export const currentOffset = (simulation: Simulation): number => lastShown(simulation)?.clockOffset ?? 0;
