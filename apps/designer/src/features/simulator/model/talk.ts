import type { Scalar } from '@turnwise/flow';
import {
  type Conversation,
  type ConversationEvent,
  createConversation,
  type EffectResult,
} from '@turnwise/runtime';
import { simulatorMessages as words } from '../messages.ts';
import { play, programOf } from './play.ts';
import {
  currentConversation,
  currentMemory,
  currentOffset,
  type Draft,
  type SimulatedTurn,
  type Simulation,
  shownTurns,
} from './simulation.ts';

/*
 * What an author can do with a talk. Every function takes the draft, the talk and the time on the wall clock in
 * milliseconds, and gives the talk as it is then.
 */

/** Starts a new talk from the flow's first state. */
export function start(draft: Draft, simulation: Simulation, at: number): Simulation {
  return begin(draft, simulation, at, null);
}

/** Starts a new talk in some other state. */
export function startFrom(draft: Draft, simulation: Simulation, state: string, at: number): Simulation {
  const empty = emptied(simulation, null);
  const before = newConversation(draft, empty, instant(at, 0));
  return playTurn(draft, empty, { kind: 'authorSet', at: instant(at, 0), state }, { before });
}

/** Says something as the user. What was stepped back over is let go. */
export function say(draft: Draft, simulation: Simulation, text: string, at: number): Simulation {
  const ready = simulation.shown === 0 ? begin(draft, simulation, at, null) : simulation;
  return happen(draft, ready, { kind: 'userMessage', at: timeOf(ready, at), text });
}

export const stepBack = (simulation: Simulation): Simulation =>
  simulation.shown > 1 ? { ...simulation, shown: simulation.shown - 1, notice: null } : simulation;

export const stepForward = (simulation: Simulation): Simulation =>
  simulation.shown < simulation.turns.length
    ? { ...simulation, shown: simulation.shown + 1, notice: null }
    : simulation;

/** Lets time pass without a word. */
export function moveClock(draft: Draft, simulation: Simulation, by: number, at: number): Simulation {
  const clockOffset = currentOffset(simulation) + by;
  return happen(draft, simulation, { kind: 'timePassed', at: instant(at, clockOffset) }, clockOffset);
}

/** The user closes the window and comes back later. */
export function comeBack(draft: Draft, simulation: Simulation, by: number, at: number): Simulation {
  const clockOffset = currentOffset(simulation) + by;
  return happen(draft, simulation, { kind: 'resumed', at: instant(at, clockOffset) }, clockOffset);
}

/** Fills a slot by hand, or empties it. */
export function setSlot(
  draft: Draft,
  simulation: Simulation,
  slot: string,
  value: Scalar | null,
  at: number,
): Simulation {
  return happen(draft, simulation, {
    kind: 'authorSet',
    at: timeOf(simulation, at),
    slots: { [slot]: value },
  });
}

/** Plays a turn again with another answer to one of its calls. What came after it no longer follows, and is let go. */
export function chooseAnswer(
  draft: Draft,
  simulation: Simulation,
  turnId: number,
  key: string,
  result: EffectResult,
): Simulation {
  const index = simulation.turns.findIndex((turn) => turn.id === turnId);
  const turn = simulation.turns[index];
  if (!turn) return simulation;
  const kept = { ...simulation, turns: simulation.turns.slice(0, index), shown: index, notice: null };
  const { before, clockOffset } = turn;
  return playTurn(draft, kept, turn.event, {
    before,
    clockOffset,
    chosen: { ...turn.chosen, [key]: result },
  });
}

/** Says all of it again to the flow as it is now. */
export function replay(draft: Draft, simulation: Simulation, notice: string | null = null): Simulation {
  const turns = shownTurns(simulation);
  const [opening] = turns;
  if (!opening) return simulation;
  const memoryBefore = simulation.userId === null ? simulation.memoryBefore : opening.before.memory;
  let replayed = { ...emptied(simulation, notice), memoryBefore };
  for (const { event, clockOffset, chosen } of turns) {
    const before = currentConversation(replayed) ?? newConversation(draft, replayed, event.at);
    replayed = playTurn(draft, replayed, event, { before, clockOffset, chosen });
  }
  return replayed;
}

/** Goes on as somebody new, or as the known user, from the start. */
export function playAs(draft: Draft, simulation: Simulation, userId: string | null, at: number): Simulation {
  return begin(draft, { ...simulation, memoryBefore: currentMemory(simulation), userId }, at, null);
}

/** Forgets what the known user left behind, and starts again. */
export function forgetUser(draft: Draft, simulation: Simulation, at: number): Simulation {
  const forgotten = { ...simulation, turns: [], shown: 0, memoryBefore: null };
  return begin(draft, forgotten, at, null);
}

/**
 * Keeps the talk where it was when the flow changes under it. Before anything was said the opening is said anew. When
 * what the talk rests on is gone or goes by another name, all of it is said again to the flow as it is now.
 */
export function followEdit(draft: Draft, simulation: Simulation, at: number): Simulation {
  const turns = shownTurns(simulation);
  const conversation = turns.at(-1)?.after;
  if (!conversation) return begin(draft, simulation, at, null);
  if (turns.every((turn) => turn.event.kind === 'started')) {
    const again = begin(draft, simulation, at, null);
    return isSameOpening(simulation, again) ? simulation : again;
  }
  return standsOnSolidGround(draft, conversation)
    ? simulation
    : replay(draft, simulation, words.replayedEdit);
}

/** True when the states and slots the outermost flow is in the middle of are still there. */
function standsOnSolidGround({ flow }: Draft, conversation: Conversation): boolean {
  const outermost = conversation.stack[0] ?? conversation;
  const { state, slots } = outermost;
  if (state !== null && !Object.hasOwn(flow.states, state)) return false;
  return Object.keys(slots).every((slot) => slots[slot]?.value === null || Object.hasOwn(flow.slots, slot));
}

function isSameOpening(one: Simulation, other: Simulation): boolean {
  const visible = (simulation: Simulation) =>
    JSON.stringify(simulation.turns.map(({ happenings, after }) => [happenings, after.state]));
  // Ids of calls carry the talk's number, so talks that call something never look the same: they begin anew.
  return visible(one) === visible(other);
}

function emptied(simulation: Simulation, notice: string | null): Simulation {
  const { talk, userId } = simulation;
  return { talk: talk + 1, turns: [], shown: 0, userId, memoryBefore: currentMemory(simulation), notice };
}

function begin(draft: Draft, simulation: Simulation, at: number, notice: string | null): Simulation {
  const empty = emptied(simulation, notice);
  if (draft.flow.start === '') return empty;
  const time = instant(at, 0);
  return playTurn(
    draft,
    empty,
    { kind: 'started', at: time },
    { before: newConversation(draft, empty, time) },
  );
}

function newConversation(draft: Draft, simulation: Simulation, at: string): Conversation {
  const { userId, memoryBefore } = simulation;
  return createConversation(programOf(draft), {
    id: `try-${simulation.talk}`,
    flowVersion: 'draft',
    userId,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    at,
    memory: userId === null ? null : memoryBefore,
  });
}

/** Something happens after the last turn on screen. */
function happen(
  draft: Draft,
  simulation: Simulation,
  event: ConversationEvent,
  clockOffset = currentOffset(simulation),
): Simulation {
  const before = currentConversation(simulation);
  if (!before) return simulation;
  const kept = { ...simulation, turns: shownTurns(simulation), notice: null };
  return playTurn(draft, kept, event, { before, clockOffset });
}

function playTurn(
  draft: Draft,
  simulation: Simulation,
  event: ConversationEvent,
  {
    before,
    clockOffset = 0,
    chosen = {},
  }: Pick<SimulatedTurn, 'before'> & Partial<Pick<SimulatedTurn, 'clockOffset' | 'chosen'>>,
): Simulation {
  const id = (simulation.turns.at(-1)?.id ?? -1) + 1;
  const nextId = `try-${simulation.talk}-${id}`;
  const memory = currentMemory(simulation);
  const played = play({ draft, event, before, chosen, memory, nextId });
  const turns = [...simulation.turns, { id, event, before, chosen, clockOffset, ...played }];
  return { ...simulation, turns, shown: turns.length };
}

const instant = (at: number, offset: number): string => new Date(at + offset).toISOString();

/** The simulator's time: the clock on the wall, moved by as much as the author moved it. */
const timeOf = (simulation: Simulation, at: number): string => instant(at, currentOffset(simulation));
