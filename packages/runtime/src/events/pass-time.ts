import type { Conversation } from '../model/conversation.ts';
import type { Program } from '../program/program.ts';
import { askStanding } from '../repair/ask-standing.ts';
import { answerAround, flowsAround } from '../repair/flows-around.ts';
import { isOffHere, type ListenerRule, listenerRule } from '../repair/listener.ts';
import { askOnceMore } from '../turn/ask-question.ts';
import { endConversation } from '../turn/end-conversation.ts';
import { go } from '../turn/move.ts';
import { isFinal } from '../turn/phase.ts';
import { run } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { beginTurn, noteRule, type Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import { expiresAfter, gapBefore, isExpired } from './gap.ts';

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
  const silence = silenceOf(turn);
  if (!silence || gap < silence.after) return false;
  noteRule(turn, 'silence');
  conversation.reminded = true;
  if (silence.to !== '') {
    lead(turn, silence.answer);
    // What was offered is not what is asked there.
    conversation.pending = null;
    run(turn, go(silence.to, 'listener', 'silence'));
    return true;
  }
  const sentence = silence.answer || flow.texts.stillThere(conversation.turnCount);
  lead(turn, sentence);
  // A yes to "are you still there?" is to be none to what was asked before it.
  if (silence.return || sentence.trimEnd().endsWith('?')) askStanding(turn, askOnceMore);
  return true;
}

/** A rule, and after how many milliseconds it holds. */
type Silence = ListenerRule & { readonly after: number };

/** What is said when nobody writes, its placeholders filled in; null where nothing is, or was already. */
function silenceOf(turn: Turn): Silence | null {
  const { conversation } = turn;
  if (conversation.reminded || conversation.pending?.kind === 'effects') return null;
  const own = silenceIn(turn);
  if (own) return { ...own, answer: renderText(turn, own.answer) };
  if (own === null || isOffHere(turn, 'silence')) return null;
  // A flow around goes on listening where the sub-flow does not, as far as it leads nowhere.
  for (const around of flowsAround(turn)) {
    const silence = silenceIn(around);
    if (silence === undefined) continue;
    const answer = silence && answerAround(around, silence);
    return silence === null || answer === null ? null : { ...silence, answer, to: '' };
  }
  return null;
}

/** Null where the flow, or the state it is in, has switched it off; undefined where it has no such listener. */
function silenceIn(turn: Turn): Silence | null | undefined {
  const minutes = turn.flow.listeners.get('silence')?.minutes;
  if (minutes === undefined) return undefined;
  const rule = listenerRule(turn, 'silence');
  return rule && { ...rule, after: minutes * 60_000 };
}

/**
 * The instant from which `timePassed` does something to a conversation that nobody writes in; null where it never does.
 * Whoever keeps many conversations need look at none before.
 */
export function dueAt(program: Program, conversation: Conversation): string | null {
  if (conversation.state === null || isFinal(conversation.phase)) return null;
  const turn = beginTurn(program, conversation, conversation.updatedAt);
  const after = Math.min(expiresAfter(turn), silenceOf(turn)?.after ?? Number.POSITIVE_INFINITY);
  const due = new Date(Date.parse(conversation.updatedAt) + after);
  return Number.isNaN(due.getTime()) ? null : due.toISOString();
}
