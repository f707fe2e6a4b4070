import type {
  Conversation,
  ConversationEvent,
  Effect,
  EffectResult,
  Memory,
  Reply,
  TraceEntry,
} from '@turnwise/runtime';

/** An action the flow called while it was tried, and what came back. */
export type ActionCall = {
  readonly effectId: string;
  readonly action: string;
  readonly input: Extract<Effect, { kind: 'callAction' }>['input'];
  readonly result: EffectResult;
};

/** One event and all that followed from it, up to where the flow waits for the user again. */
export type SimulatedTurn = {
  readonly id: number;
  readonly event: ConversationEvent;
  readonly before: Conversation;
  readonly after: Conversation;
  readonly replies: readonly Reply[];
  readonly trace: readonly TraceEntry[];
  readonly calls: readonly ActionCall[];
  /** What the author made an action answer in this turn, by action. */
  readonly chosen: Readonly<Record<string, EffectResult>>;
};

/** Who the author plays. */
export type Persona = { readonly userId: string | null };

/** A talk with the draft: every turn is kept, and `shown` says how many of them are on screen. */
export type Simulation = {
  /** Counts talks, so that a new one gets another conversation id. */
  readonly talk: number;
  readonly turns: readonly SimulatedTurn[];
  readonly shown: number;
  /** How far the clock was moved, in milliseconds. */
  readonly clockOffset: number;
  readonly persona: Persona;
  /** What the known user left behind in completed talks of this simulator. */
  readonly memory: Memory | null;
  /** A sentence about something the simulator did by itself, such as starting over. */
  readonly notice: string | null;
};

export const emptySimulation: Simulation = {
  talk: 0,
  turns: [],
  shown: 0,
  clockOffset: 0,
  persona: { userId: null },
  memory: null,
  notice: null,
};

/** The turns on screen; those stepped back over are still kept. */
export const shownTurns = (simulation: Simulation): readonly SimulatedTurn[] =>
  simulation.turns.slice(0, simulation.shown);

/** The conversation as it stands after the last turn on screen. */
export const currentConversation = (simulation: Simulation): Conversation | null =>
  simulation.turns[simulation.shown - 1]?.after ?? null;
