import type { Command, Understanding } from '@turnwise/understanding';
import { hasAi } from '../effects/ai-context.ts';
import { readMessage } from '../reading/read-message.ts';
import { askStanding } from '../repair/ask-standing.ts';
import { hear } from '../repair/hear.ts';
import { hearText } from '../repair/hear-text.ts';
import { leaveOutNext } from '../repair/leave-out.ts';
import { openFlow } from '../repair/open-flow.ts';
import { rememberedItem } from '../repair/prefill.ts';
import { questionNow } from '../repair/question-now.ts';
import { goesOnByItself, goOnAfterGap, greetAfterGap, offerResume } from '../repair/resume.ts';
import { askQuestion, unask } from '../turn/ask-question.ts';
import { endConversation } from '../turn/end-conversation.ts';
import { go, type Move } from '../turn/move.ts';
import { isFinal } from '../turn/phase.ts';
import { run } from '../turn/run.ts';
import { lead, say } from '../turn/say.ts';
import { noteRule, type Turn } from '../turn/turn.ts';
import { answerAfterwards, takesBackDone } from './after-the-end.ts';
import { gapBefore, isExpired, isIdle } from './gap.ts';

/** Longer messages are answered kindly and not read. */
export const longestMessage = 4_000;
const mostHeld = 3;
/** Commands after which nothing that is remembered is used. */
const leaving: ReadonlySet<Command> = new Set(['cancel', 'handoff', 'restart']);

/** The user wrote something. */
export function receiveMessage(
  turn: Turn,
  text: string,
  understanding: Understanding | undefined,
  takesBack = false,
): void {
  const { conversation } = turn;
  if (text.trim() === '') {
    turn.isIgnored = true;
    return;
  }
  if (isFinal(conversation.phase)) {
    turn.isIgnored = true;
    turn.fresh = takesBackDone(turn, text) ? { text, takesBack: true } : { text };
    return;
  }
  const gap = conversation.state === null ? 0 : gapBefore(turn);
  if (isExpired(turn, gap)) {
    noteRule(turn, 'expired');
    endConversation(turn, 'expired');
    turn.fresh = { text };
    return;
  }
  countMessage(turn, text);
  if (text.length > longestMessage) declineToRead(turn);
  else if (conversation.pending?.kind === 'effects') hold(turn, text);
  else if (conversation.state === null && answerAfterwards(turn, text, takesBack)) return;
  else if (conversation.state === null) openWith(turn, text, understanding);
  else if (isIdle(turn, gap)) run(turn, hearAfterGap(turn, text));
  else run(turn, hearText(turn, text, understanding));
  leaveOutNext(turn);
  hearHeld(turn);
}

export function countMessage(turn: Turn, text: string): void {
  const { conversation } = turn;
  conversation.turnCount++;
  conversation.messageCount++;
  delete conversation.reminded;
  if (hasAi(turn) && text.length <= longestMessage) {
    conversation.recent = [...conversation.recent, { from: 'user', text, at: turn.at }];
  }
}

/** After a while the greeting says so. A message that goes on by itself is heard; any other is asked whether to go on. */
function hearAfterGap(turn: Turn, text: string): Move {
  noteRule(turn, 'gap');
  greetAfterGap(turn);
  // Something was offered before the gap: that is what is answered.
  if (turn.conversation.pending !== null) return hearText(turn, text);
  const question = questionNow(turn);
  const message = readMessage(turn, text, turn.at, question);
  if (goesOnByItself(turn, message, question)) return hear(turn, message);
  if (question && message.reading.affirmation === 'yes') return goOnAfterGap(turn, question);
  return offerResume(turn, null);
}

/** The first message opens the conversation: what it says is used; where it says nothing of use, the opening is asked. */
function openWith(turn: Turn, text: string, understanding: Understanding | undefined): void {
  run(turn, openFlow(turn));
  if (!keepForOffer(turn, text)) hearUnasked(turn, text, turn.at, understanding);
}

/** The usual is offered: what the user opened with is heard when that is answered, unless it tells what to do now. */
function keepForOffer(turn: Turn, text: string): boolean {
  const { conversation } = turn;
  const { pending } = conversation;
  if (pending?.kind !== 'fastTrackOffer') return false;
  const { commands } = readMessage(turn, text, turn.at, null, { isUnasked: true }).reading;
  if (commands.length === 0) {
    conversation.pending = { ...pending, message: { text, at: turn.at } };
    return true;
  }
  conversation.pending = null;
  turn.replies.pop();
  // Whoever goes on goes on with what the offer would have told.
  if (!commands.some(({ command }) => leaving.has(command))) {
    const items = pending.slots.map((name) => rememberedItem(turn, name));
    lead(turn, turn.flow.texts.usesMemory(items, conversation.turnCount));
  }
  run(turn, go(turn.flow.document.start, 'start'));
  return false;
}

/** Hears a message that was written before the question was asked. The question is asked once, after what comes of it. */
function hearUnasked(turn: Turn, text: string, at: string, understanding?: Understanding): void {
  const question = questionNow(turn);
  if (!question || turn.conversation.pending?.kind === 'effects' || isFinal(turn.conversation.phase)) return;
  unask(turn, question);
  const [replies, effects] = [turn.replies.length, turn.effects.length];
  run(turn, hear(turn, readMessage(turn, text, at, question, { isUnasked: true, understanding })));
  const cameToNothing = turn.replies.length === replies && turn.effects.length === effects;
  if (cameToNothing && !isFinal(turn.conversation.phase)) askQuestion(turn, questionNow(turn) ?? question);
}

/** Hears what was said while something else had to be settled first, or keeps it while something is still under way. */
export function hearHeld(turn: Turn): void {
  const { held } = turn;
  if (held.length === 0) return;
  const { pending } = turn.conversation;
  if (pending?.kind === 'effects') {
    turn.conversation.pending = { ...pending, held: [...held] };
    return;
  }
  turn.held = [];
  for (const { text, at } of held) hearUnasked(turn, text, at);
}

/** While something is under way, what is said is kept and heard afterwards. */
function hold(turn: Turn, text: string): void {
  const { conversation, flow } = turn;
  if (conversation.pending?.kind !== 'effects') return;
  noteRule(turn, 'held');
  const held = [...(conversation.pending.held ?? []), { text, at: turn.at }].slice(-mostHeld);
  conversation.pending = { ...conversation.pending, held };
  say(turn, flow.texts.busy(conversation.turnCount));
}

function declineToRead(turn: Turn): void {
  const { conversation, flow } = turn;
  noteRule(turn, 'too_long', `More than ${longestMessage} characters.`);
  lead(turn, flow.texts.tooLong(conversation.turnCount));
  if (conversation.state === null) run(turn, openFlow(turn));
  else askStanding(turn);
}
