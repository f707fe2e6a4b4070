import { hasConfirmState } from '../program/flow-program.ts';
import { askInContext } from '../turn/ask-question.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { reenter } from '../turn/run.ts';
import { lead, say } from '../turn/say.ts';
import type { Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import type { ListenerRule } from './listener.ts';
import { fillFrom, memoryOf, rememberedItem } from './prefill.ts';

/**
 * Fills from the last completed run and goes on to where things are read back, never past it: what was filled is
 * unconfirmed, and a flow that reads nothing back gets a question of its own here.
 */
export function sameAsLastTime(turn: Turn, question: Question, rule: ListenerRule): Move {
  const { texts } = turn.flow;
  const { conversation } = turn;
  const run = memoryOf(turn)?.runs[0];
  const slots = run ? fillFrom(turn, run.slots) : [];
  const known = Object.keys(conversation.slots).filter(
    (name) => conversation.slots[name]?.source === 'memory',
  );
  if (conversation.pending?.kind === 'fastTrackOffer') conversation.pending = null;
  if (known.length === 0) {
    lead(turn, texts.noLastTime(conversation.turnCount));
    askInContext(turn, question);
    return stop;
  }
  const items = (slots.length > 0 ? slots : known).map((name) => rememberedItem(turn, name));
  // What is known was read back as the conversation opened, with this very message.
  const isSaid = slots.length === 0 && turn.before.state === null;
  if (rule.answer) lead(turn, renderText(turn, rule.answer));
  else if (!isSaid) lead(turn, texts.sameAsLastTime(items, conversation.turnCount));
  if (slots.length > 0 && !hasConfirmState(turn.flow)) {
    conversation.pending = { kind: 'actionConfirmation', slots };
    say(turn, texts.summary(items, conversation.turnCount), [texts.yes, texts.no]);
    return stop;
  }
  return reenter(turn, question.state);
}
