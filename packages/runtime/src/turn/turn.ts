import type { Scalar } from '@turnwise/flow';
import type { AskingClause, Understanding } from '@turnwise/understanding';
import type { AiFindings, Conversation, HeldMessage } from '../model/conversation.ts';
import type { Effect } from '../model/effect.ts';
import type { Reply } from '../model/reply.ts';
import type { Fresh } from '../model/step-result.ts';
import type { TraceEntry } from '../model/trace.ts';
import { type FlowProgram, stateOf } from '../program/flow-program.ts';
import { flowById, type Program } from '../program/program.ts';
import type { Item } from '../texts/texts.ts';

/** The conversation while a turn writes it; its inner parts are copied before their first change. */
type Draft = { -readonly [Field in keyof Conversation]: Conversation[Field] };

/** What a message asks on the side, answered. */
export type SideAnswer = {
  readonly text: string;
  /** The clauses it answers: what they say was asked about, and is told by nobody. */
  readonly clauses: readonly AskingClause[];
};

/** A message while it is answered. */
export type Message = {
  readonly text: string;
  /** ISO instant it was written. */
  readonly at: string;
  readonly reading: Understanding;
  /** It was not written in answer to the current question: what it says is used, nothing counts against it. */
  readonly isUnasked: boolean;
  /** As the AI may see it. */
  readonly forAi: string;
  /** What the AI has said about it so far. */
  readonly findings: AiFindings;
  /** What it asks on the side, once that has been answered. */
  readonly side?: SideAnswer;
};

/** A slot that had another value before this message. */
export type Correction = { readonly slot: string; readonly from: Scalar; readonly to: Scalar };

/** A message whose values have been put in their slots. */
export type Heard = {
  readonly message: Message;
  /** The slots it filled. */
  readonly filled: readonly string[];
  readonly corrected: readonly Correction[];
};

/** What was understood, as it is said; of no use where what comes next reads back the values itself. */
type Acknowledged = {
  readonly sentence: string;
  readonly values: readonly string[];
  /** The user's own, as they are addressed, if it was just given: there are thanks for it in any case. */
  readonly name: string | null;
};

type Part = 'slots' | 'data' | 'visits' | 'trail';

/** One call of `step` while it runs. Everything in here is the turn's own and may be written. */
export type Turn = {
  readonly program: Program;
  readonly before: Conversation;
  /** ISO instant of the event. */
  readonly at: string;
  readonly conversation: Draft;
  /** The innermost flow. */
  flow: FlowProgram;
  readonly replies: Reply[];
  readonly effects: Effect[];
  readonly trace: TraceEntry[];
  /** Sentences said together with the next reply. */
  lead: string[];
  /** The acknowledgement among them, and what it reads back. */
  acknowledged: Acknowledged | null;
  /** What was told in sub-flows left on the way to a person. */
  readonly told: Item[];
  /** The message being answered. */
  message: Message | null;
  /** Messages to be heard once the conversation waits for its user. */
  held: readonly HeldMessage[];
  /** The question the message leads to is to be left out. */
  leavesOutNext: boolean;
  /** States entered since the user last spoke. */
  steps: number;
  /** The state being entered was there before: its question is asked once more. */
  isReturn: boolean;
  /** The event's time in seconds after the conversation was created; worked out when first needed. */
  age: number | null;
  /** The event was made for nothing: the conversation stays as it was. */
  isIgnored: boolean;
  fresh: Fresh | null;
  readonly owned: Record<Part, boolean>;
};

export function beginTurn(program: Program, conversation: Conversation, at: string): Turn {
  return {
    program,
    before: conversation,
    at,
    conversation: { ...conversation },
    flow: innermostFlow(program, conversation),
    replies: [],
    effects: [],
    trace: [],
    lead: [],
    acknowledged: null,
    told: [],
    message: null,
    held: [],
    leavesOutNext: false,
    steps: 0,
    isReturn: false,
    age: null,
    isIgnored: false,
    fresh: null,
    owned: { slots: false, data: false, visits: false, trail: false },
  };
}

/** The flow being run: the root, or the one its innermost waiting frame called. */
export function innermostFlow(program: Program, conversation: Pick<Conversation, 'stack'>): FlowProgram {
  const frame = conversation.stack.at(-1);
  if (!frame) return program.root;
  const caller = flowById(program, frame.flowId);
  const state = caller && stateOf(caller, frame.state);
  return (state?.kind === 'subflow' ? flowById(program, state.flow) : null) ?? program.root;
}

/** The turn's own copies of the conversation's parts, made when first written. */
export function ownSlots(turn: Turn): Conversation['slots'] {
  if (!turn.owned.slots) {
    turn.conversation.slots = { ...turn.conversation.slots };
    turn.owned.slots = true;
  }
  return turn.conversation.slots;
}

export function ownData(turn: Turn): Conversation['data'] {
  if (!turn.owned.data) {
    turn.conversation.data = { ...turn.conversation.data };
    turn.owned.data = true;
  }
  return turn.conversation.data;
}

export function ownVisits(turn: Turn): Conversation['visits'] {
  if (!turn.owned.visits) {
    turn.conversation.visits = { ...turn.conversation.visits };
    turn.owned.visits = true;
  }
  return turn.conversation.visits;
}

export function ownTrail(turn: Turn): Conversation['trail'] {
  if (!turn.owned.trail) {
    turn.conversation.trail = [...turn.conversation.trail];
    turn.owned.trail = true;
  }
  return turn.conversation.trail;
}

/** Puts whole parts in place, as entering and leaving a sub-flow does. */
export function replaceParts(turn: Turn, parts: Pick<Conversation, Part>): void {
  turn.conversation.slots = parts.slots;
  turn.conversation.data = parts.data;
  turn.conversation.visits = parts.visits;
  turn.conversation.trail = parts.trail;
  turn.owned.slots = false;
  turn.owned.data = false;
  turn.owned.visits = false;
  turn.owned.trail = false;
}

/** Notes something that went wrong, for the author; the user is told kindly elsewhere. Only the last few are kept. */
export function noteError(turn: Turn, code: string, message: string): void {
  turn.trace.push({ kind: 'error', code, message });
  turn.conversation.errors = [
    ...turn.conversation.errors.slice(-4),
    { code, message, state: turn.conversation.state, at: turn.at },
  ];
}

export const noteRule = (turn: Turn, rule: string, detail = ''): void => {
  turn.trace.push({ kind: 'rule', rule, detail });
};

/** The event's time in seconds after the conversation was created: how times are kept inside it. */
export function ageOf(turn: Turn): number {
  if (turn.age === null) {
    const { createdAt } = turn.conversation;
    const age = createdAt === turn.at ? 0 : Math.round((Date.parse(turn.at) - Date.parse(createdAt)) / 1_000);
    turn.age = Number.isFinite(age) ? age : 0;
  }
  return turn.age;
}
