import type { ConversationEvent } from '../model/event.ts';
import { stateOf } from '../program/flow-program.ts';
import { currentQuestion } from '../turn/current-question.ts';
import { go } from '../turn/move.ts';
import { isFinal, setPhase } from '../turn/phase.ts';
import { reenter, run } from '../turn/run.ts';
import { fillChecked, forgetSlot } from '../turn/slots.ts';
import { noteError, ownData, type Turn } from '../turn/turn.ts';

/** The author changes things by hand while trying a flow out: slots, data, or where the conversation stands. */
export function setByAuthor(turn: Turn, event: Extract<ConversationEvent, { kind: 'authorSet' }>): void {
  const { conversation } = turn;
  for (const [name, value] of Object.entries(event.slots ?? {})) {
    if (value === null) forgetSlot(turn, name);
    else if (!fillChecked(turn, name, value, 'set')) {
      noteError(
        turn,
        'value_refused',
        `"${String(value)}" cannot be kept as ${name}: it fails the slot's rules.`,
      );
    }
  }
  if (event.data) Object.assign(ownData(turn), event.data);
  if (event.state !== undefined) {
    conversation.pending = null;
    conversation.visits = {};
    turn.owned.visits = false;
    conversation.trail = [];
    turn.owned.trail = false;
    if (isFinal(conversation.phase)) setPhase(turn, 'collecting');
    run(turn, go(event.state, 'author', 'set by hand'));
    return;
  }
  goOnWhereAnswered(turn);
}

/** The question that was open may have been answered by hand. */
function goOnWhereAnswered(turn: Turn): void {
  const { conversation } = turn;
  const name = conversation.state;
  const state = name === null ? null : stateOf(turn.flow, name);
  if (name === null || !state || isFinal(conversation.phase) || conversation.pending !== null) return;
  const isAnswered = (state.kind === 'ask' || state.kind === 'form') && currentQuestion(turn) === null;
  if (isAnswered) run(turn, reenter(turn, name));
}
