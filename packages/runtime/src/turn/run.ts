import { type State, waitsForUser } from '@turnwise/flow';
import { kindOf } from '../kinds/kinds.ts';
import { stateOf } from '../program/flow-program.ts';
import { handOver, handOverHere } from './end-conversation.ts';
import { type Go, type Move, stop } from './move.ts';
import { say } from './say.ts';
import { noteError, noteRule, ownVisits, type Turn } from './turn.ts';

/** Goes on from state to state until one waits, or the conversation is over. */
export function run(turn: Turn, move: Move): void {
  let next = move;
  while (next.kind === 'go') next = enterState(turn, next);
}

/**
 * Goes back to a state because the user changed something, and on from there. What was gone through since will be gone
 * through again, most of it in silence: that is no going round in circles, so none of it counts twice.
 */
export function goOnFrom(turn: Turn, name: string, reason: string): Move {
  const visits = ownVisits(turn);
  let isSince = false;
  // In the order they were first entered, which is kept.
  for (const [visited, count] of Object.entries(visits)) {
    if (isSince) visits[visited] = Math.max(0, count - 1);
    isSince ||= visited === name;
  }
  return reenter(turn, name, reason);
}

/** Runs a state again without counting a visit: after a correction, on the way back, on the AI's answer. */
export function reenter(turn: Turn, name: string, reason = ''): Move {
  const state = stateOf(turn.flow, name);
  if (!state) return stuck(turn, name);
  const from = turn.conversation.state;
  if (from !== name) turn.trace.push({ kind: 'moved', from, port: 'again', to: name, reason });
  turn.conversation.state = name;
  forgetTries(turn);
  turn.isReturn = true;
  const move = kindOf(state).enter(turn, state, name);
  turn.isReturn = false;
  return move;
}

function enterState(turn: Turn, { to, port, reason }: Go): Move {
  const { conversation, flow } = turn;
  const state = to === '' ? null : stateOf(flow, to);
  if (!state) return stuck(turn, to);
  turn.steps++;
  if (turn.steps > turn.program.root.settings.maxStepsPerTurn) return exhausted(turn);
  const visits = ownVisits(turn);
  const count = (visits[to] ?? 0) + 1;
  visits[to] = count;
  turn.trace.push({ kind: 'moved', from: conversation.state, port, to, reason });
  conversation.state = to;
  forgetTries(turn);
  const isFinalKind = state.kind === 'end' || state.kind === 'handoff';
  const limit = state.maxVisits ?? usualLimit(turn, state);
  if (count > limit && !isFinalKind) return leaveLoop(turn, to, limit);
  return kindOf(state).enter(turn, state, to);
}

/**
 * How often a state may be entered whose author has not said it. One that asks nothing once more than one that asks: the
 * answer to the last question still leads where it leads, and nobody is asked in vain.
 */
const usualLimit = ({ flow }: Turn, state: State): number =>
  flow.settings.maxVisits + (waitsForUser(state) ? 0 : 1);

function forgetTries({ conversation }: Turn): void {
  delete conversation.attempts;
  if (conversation.asides !== undefined) delete conversation.asides;
}

/** Round and round: the drawn exit for too many tries, unless that is a part of the circle, else a person. */
function leaveLoop(turn: Turn, name: string, limit: number): Move {
  const { flow } = turn;
  noteRule(turn, 'loop', `Entered more than ${limit} times.`);
  noteError(turn, 'loop', `"${name}" was entered more than ${limit} times, so the conversation left it.`);
  const state = stateOf(flow, name);
  const retry = state && 'retry' in state ? state.retry : null;
  const drawn = retry?.then === 'handoff' || retry?.then === 'state' ? retry.to : '';
  const exit = drawn === '' ? null : stateOf(flow, drawn);
  const isWayOut = exit?.kind === 'handoff' || exit?.kind === 'end';
  return handOver(turn, isWayOut ? drawn : '', flow.texts.handoffAfterRetries(), 'loop');
}

/** More states than one turn may take: a circle without a question. It ends here, and a person is told. */
function exhausted(turn: Turn): Move {
  const limit = turn.program.root.settings.maxStepsPerTurn;
  noteRule(turn, 'too_many_steps', `More than ${limit} steps without a word from the user.`);
  noteError(
    turn,
    'too_many_steps',
    `The conversation went through more than ${limit} states without asking anything.`,
  );
  say(turn, `${turn.flow.texts.trouble()} ${turn.flow.texts.handoff()}`);
  return handOverHere(turn, '', null);
}

/** An exit that leads nowhere: legal in a draft. The conversation stays where it is, so that drawing the arrow helps. */
function stuck(turn: Turn, to: string): Move {
  const { conversation, flow } = turn;
  noteError(
    turn,
    'dangling_target',
    to === ''
      ? `An exit of "${conversation.state ?? 'the start'}" leads nowhere yet.`
      : `"${conversation.state ?? 'The start'}" leads to "${to}", which is not there.`,
  );
  say(turn, flow.texts.stuck(conversation.turnCount));
  return stop;
}
