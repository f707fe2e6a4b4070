import type { Move } from '../turn/move.ts';
import { lead } from '../turn/say.ts';
import { replaceParts, type Turn } from '../turn/turn.ts';
import { sayDone } from './dependents.ts';
import { openFlow } from './open-flow.ts';

/** Begins again, from nothing. What has been done already is said, because it stays done. */
export function restart(turn: Turn, answer: string): Move {
  const { conversation } = turn;
  lead(turn, answer || turn.flow.texts.restarted(conversation.turnCount));
  sayDone(turn);
  turn.flow = turn.program.root;
  conversation.stack = [];
  conversation.pending = null;
  delete conversation.attempts;
  delete conversation.done;
  replaceParts(turn, { slots: {}, data: {}, visits: {}, trail: [] });
  conversation.state = null;
  return openFlow(turn);
}
