import type { FlowDocument, Scalar } from '@turnwise/flow';
import {
  type Conversation,
  type ConversationEvent,
  createConversation,
  createProgram,
  type Effect,
  type EffectResult,
  isAwaited,
  mergeMemory,
  type Program,
  type Reply,
  resolveOffline,
  step,
  type TraceEntry,
} from '@turnwise/runtime';
import { simulatorMessages as words } from '../messages.ts';
import {
  type ActionCall,
  currentConversation,
  type SimulatedTurn,
  type Simulation,
  shownTurns,
} from './simulation.ts';

/**
 * The simulator's side of a talk. Every function takes the draft, the talk and the time, and gives the talk as it is
 * then; the runtime does the rest, exactly as it does on the server.
 */
type Played = {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
  readonly trace: readonly TraceEntry[];
  readonly calls: readonly ActionCall[];
  readonly memory: Simulation['memory'];
};

/** Starts a new talk from the flow's first state. */
export function start(flow: FlowDocument, simulation: Simulation, at: number): Simulation {
  return begin(flow, simulation, at, null);
}

/** Starts a new talk in some other state. */
export function startFrom(flow: FlowDocument, simulation: Simulation, state: string, at: number): Simulation {
  const started = begin(flow, simulation, at, null);
  return happen(flow, started, { kind: 'authorSet', at: instant(started, at), state });
}

/** Says something as the customer. What was stepped back over is let go. */
export function say(flow: FlowDocument, simulation: Simulation, text: string, at: number): Simulation {
  const ready = simulation.shown === 0 ? begin(flow, simulation, at, null) : simulation;
  return happen(flow, ready, { kind: 'userMessage', at: instant(ready, at), text });
}

export const stepBack = (simulation: Simulation): Simulation =>
  simulation.shown > 1 ? { ...simulation, shown: simulation.shown - 1 } : simulation;

export const stepForward = (simulation: Simulation): Simulation =>
  simulation.shown < simulation.turns.length ? { ...simulation, shown: simulation.shown + 1 } : simulation;

/** Lets time pass without a word. */
export function moveClock(
  flow: FlowDocument,
  simulation: Simulation,
  milliseconds: number,
  at: number,
): Simulation {
  const moved = { ...simulation, clockOffset: simulation.clockOffset + milliseconds };
  return happen(flow, moved, { kind: 'timePassed', at: instant(moved, at) });
}

/** The customer closes the window and comes back later. */
export function comeBack(
  flow: FlowDocument,
  simulation: Simulation,
  milliseconds: number,
  at: number,
): Simulation {
  const moved = { ...simulation, clockOffset: simulation.clockOffset + milliseconds };
  return happen(flow, moved, { kind: 'resumed', at: instant(moved, at) });
}

/** Fills a slot by hand, or empties it. */
export function setSlot(
  flow: FlowDocument,
  simulation: Simulation,
  slot: string,
  value: Scalar | null,
  at: number,
): Simulation {
  return happen(flow, simulation, {
    kind: 'authorSet',
    at: instant(simulation, at),
    slots: { [slot]: value },
  });
}

/** Plays a turn again with another answer from one of its actions; what came after it is said again too. */
export function chooseOutcome(
  flow: FlowDocument,
  simulation: Simulation,
  turnId: number,
  action: string,
  result: EffectResult,
): Simulation {
  const index = simulation.turns.findIndex((turn) => turn.id === turnId);
  const turn = simulation.turns[index];
  if (!turn) return simulation;
  const chosen = { ...turn.chosen, [action]: result };
  const kept = { ...simulation, turns: simulation.turns.slice(0, index), shown: index };
  return playTurn(flow, kept, turn.event, turn.before, chosen);
}

/** Says all of it again to the flow as it is now. */
export function replay(flow: FlowDocument, simulation: Simulation): Simulation {
  const [opening, ...rest] = shownTurns(simulation);
  if (!opening) return simulation;
  const at = Date.parse(opening.event.at) - simulation.clockOffset;
  let replayed = begin(flow, simulation, at, null);
  for (const turn of rest) {
    const before = currentConversation(replayed);
    if (before) replayed = playTurn(flow, replayed, turn.event, before, turn.chosen);
  }
  return replayed;
}

/**
 * Keeps the talk where it was when the flow changes under it. Before the customer has said anything the opening is
 * said anew; and a talk whose state is gone starts again, and says so.
 */
export function followEdit(flow: FlowDocument, simulation: Simulation, at: number): Simulation {
  const conversation = currentConversation(simulation);
  const hasSpoken = simulation.turns.some((turn) => turn.event.kind !== 'started');
  if (!conversation || !hasSpoken) return begin(flow, simulation, at, null);
  const place = conversation.stack[0]?.state ?? conversation.state;
  if (place !== null && !Object.hasOwn(flow.states, place)) {
    return begin(flow, simulation, at, words.restartedGone);
  }
  return simulation;
}

function begin(flow: FlowDocument, simulation: Simulation, at: number, notice: string | null): Simulation {
  const talk = simulation.talk + 1;
  const empty: Simulation = { ...simulation, talk, turns: [], shown: 0, clockOffset: 0, notice };
  if (flow.start === '') return empty;
  const time = instant(empty, at);
  const program = createProgram(flow);
  return playTurn(flow, empty, { kind: 'started', at: time }, newConversation(program, empty, time), {});
}

function newConversation(program: Program, simulation: Simulation, at: string): Conversation {
  const { userId } = simulation.persona;
  return createConversation(program, {
    id: `try-${simulation.talk}-${simulation.turns.length}`,
    flowVersion: 'draft',
    userId,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    at,
    memory: userId === null ? null : simulation.memory,
  });
}

/** Something happens after the last turn on screen. */
function happen(flow: FlowDocument, simulation: Simulation, event: ConversationEvent): Simulation {
  const before = currentConversation(simulation);
  if (!before) return simulation;
  const kept = { ...simulation, turns: shownTurns(simulation), notice: null };
  return playTurn(flow, kept, event, before, {});
}

function playTurn(
  flow: FlowDocument,
  simulation: Simulation,
  event: ConversationEvent,
  before: Conversation,
  chosen: SimulatedTurn['chosen'],
): Simulation {
  const program = createProgram(flow);
  const played = play(program, simulation, event, before, chosen);
  const turn: SimulatedTurn = {
    id: (simulation.turns.at(-1)?.id ?? -1) + 1,
    event,
    before,
    after: played.conversation,
    replies: played.replies,
    trace: played.trace,
    calls: played.calls,
    chosen,
  };
  const turns = [...simulation.turns, turn];
  return { ...simulation, turns, shown: turns.length, memory: played.memory };
}

/** Drives the runtime until it waits for the customer, answering its effects from sample data or the author's choice. */
function play(
  program: Program,
  simulation: Simulation,
  event: ConversationEvent,
  before: Conversation,
  chosen: SimulatedTurn['chosen'],
): Played {
  const replies: Reply[] = [];
  const trace: TraceEntry[] = [];
  const calls: ActionCall[] = [];
  let memory = simulation.memory;
  let conversation = before;
  const events: ConversationEvent[] = [event];
  for (let next = events.shift(); next; next = events.shift()) {
    const result = step(program, conversation, next);
    replies.push(...result.replies);
    trace.push(...result.trace);
    conversation = result.conversation;
    for (const effect of result.effects) {
      if (effect.kind === 'saveMemory') memory = mergeMemory(memory, effect, next.at);
      if (!isAwaited(effect)) continue;
      const answer = answerTo(effect, chosen);
      if (effect.kind === 'callAction') {
        calls.push({ effectId: effect.id, action: effect.action, input: effect.input, result: answer });
      }
      events.push({
        kind: 'effectResolved',
        at: next.at,
        effectId: effect.id,
        result: answer,
        durationMs: 0,
      });
    }
    if (result.fresh) {
      conversation = newConversation(program, { ...simulation, memory }, next.at);
      const { text } = result.fresh;
      events.push(
        text === null ? { kind: 'started', at: next.at } : { kind: 'userMessage', at: next.at, text },
      );
    }
  }
  return { conversation, replies, trace, calls, memory };
}

const answerTo = (effect: Effect, chosen: SimulatedTurn['chosen']): EffectResult =>
  (effect.kind === 'callAction' ? chosen[effect.action] : undefined) ?? resolveOffline(effect);

/** The simulator's time as an ISO instant: the clock on the wall, moved by as much as the author moved it. */
const instant = (simulation: Simulation, at: number): string =>
  new Date(at + simulation.clockOffset).toISOString();
