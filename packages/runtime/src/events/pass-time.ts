import { listenerRule } from '../repair/listener.ts';
import { questionNow } from '../repair/question-now.ts';
import { askOnceMore } from '../turn/ask-question.ts';
import { endConversation } from '../turn/end-conversation.ts';
import { go } from '../turn/move.ts';
import { isFinal } from '../turn/phase.ts';
import { run } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { noteRule, type Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { gapBefore, isExpired } from './gap.ts';

/** Nobody wrote for a while: in time the conversation expires; before, the author may have it say something, once. */
export function passTime(turn: Turn): void {
  const { conversation } = turn;
  const gap = gapBefore(turn);
  if (conversation.state === null || isFinal(conversation.phase)) {
    turn.isIgnored = true;
  } else if (isExpired(turn, gap)) {
    noteRule(turn, 'expired');
    endConversation(turn, 'expired');
  } else if (!remind(turn, gap)) {
    turn.isIgnored = true;
  }
}

function remind(turn: Turn, gap: number): boolean {
  const { conversation, flow } = turn;
  const minutes = flow.listeners.get('silence')?.minutes;
  const rule = listenerRule(turn, 'silence');
  if (!rule || minutes === undefined || gap < minutes * 60_000) return false;
  if (conversation.reminded || conversation.pending?.kind === 'effects') return false;
  noteRule(turn, 'silence');
  conversation.reminded = true;
  if (rule.to !== '') {
    if (rule.answer) lead(turn, renderText(turn, rule.answer));
    run(turn, go(rule.to, 'listener', 'silence'));
    return true;
  }
  lead(turn, rule.answer ? renderText(turn, rule.answer) : flow.texts.stillThere(conversation.turnCount));
  const question = questionNow(turn);
  if (question && rule.return) askOnceMore(turn, question);
  return true;
}
