import type { Pending } from '../model/conversation.ts';
import { slotLabel } from '../program/flow-program.ts';
import { askInContext, askOnceMore } from '../turn/ask-question.ts';
import { currentQuestion } from '../turn/current-question.ts';
import { handOver } from '../turn/end-conversation.ts';
import { type Move, stop } from '../turn/move.ts';
import { setPhase } from '../turn/phase.ts';
import type { Question } from '../turn/question.ts';
import { reenter } from '../turn/run.ts';
import { lead, say } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { renderText, showValueIn } from '../values/render-text.ts';
import { branchNow } from './branch-now.ts';
import { sideAnswer } from './side-question.ts';
import { wordCount } from './words-in.ts';

type ResumeOffer = Extract<Pending, { kind: 'resumeOffer' }>;

/**
 * Says where the user was, and asks whether to go on from there. `message` is what they came back with.
 * Coming back is no turn of the user's, so the wording varies with the revision.
 */
export function offerResume(turn: Turn, message: string | null, asked = 1): Move {
  const { settings, texts } = turn.program.root;
  noteRule(turn, 'resume', 'offered');
  turn.conversation.pending = { kind: 'resumeOffer', asked, ...(message === null ? {} : { message }) };
  const prompt = settings.resumePrompt
    ? renderText(turn, settings.resumePrompt)
    : texts.resumeOffer(texts.topic(turn.program.root.name), tellingItem(turn), turn.before.revision);
  say(turn, prompt, [texts.yes, texts.no]);
  return stop;
}

/** What tells best which talk it was: the first thing the user said of it, in asking order. */
function tellingItem(turn: Turn): { label: string; value: string } | null {
  const { root } = turn.program;
  const slots = turn.conversation.stack[0]?.slots ?? turn.conversation.slots;
  for (const name of root.slotNames) {
    const known = slots[name];
    const slot = root.slots[name];
    if (!known || known.value === null || !slot || slot.sensitive || slot.type === 'boolean') continue;
    if (known.source === 'asked' || known.source === 'mentioned' || known.source === 'corrected') {
      return { label: slotLabel(root, name), value: showValueIn(root, name, known.value) };
    }
  }
  return null;
}

/** The greeting that acknowledges a gap; said with whatever comes next. */
export function greetAfterGap(turn: Turn): void {
  const { settings, texts } = turn.program.root;
  lead(
    turn,
    settings.resumeGapGreeting
      ? renderText(turn, settings.resumeGapGreeting)
      : texts.gapGreeting(turn.before.revision),
  );
}

/**
 * Yes goes on where it was left, and so does an answer to the very question that was open. What cannot be read is asked
 * once more. No, or anything else, leaves the conversation behind and begins a fresh one with that message.
 */
export function answerResumeOffer(turn: Turn, offer: ResumeOffer, message: Message): Move | null {
  const { reading } = message;
  const question = currentQuestion(turn);
  const isAnswer = question?.slot != null && reading.values.some((value) => value.slot === question.slot);
  if (reading.affirmation === 'yes' || isAnswer) {
    turn.conversation.pending = null;
    noteRule(turn, 'resume', 'accepted');
    if (reading.values.length > 0) return null;
    lead(turn, turn.flow.texts.resumed(turn.conversation.turnCount));
    if (offer.message !== undefined) turn.held = [{ text: offer.message, at: message.at }];
    if (!question) return reenter(turn, turn.conversation.state ?? '');
    askOnceMore(turn, question);
    return stop;
  }
  if (reading.commands.some(({ command }) => command === 'handoff')) {
    turn.conversation.pending = null;
    return handOver(turn, '', turn.flow.texts.handoff(), 'asked for a person');
  }
  const isReadable =
    reading.affirmation === 'no' ||
    reading.values.length > 0 ||
    reading.commands.length > 0 ||
    reading.isQuestion ||
    sideAnswer(turn, message) !== null;
  if (!isReadable && offer.asked < 2) return offerResume(turn, offer.message ?? null, offer.asked + 1);
  return leaveBehind(turn, isPlainNo(message) ? (offer.message ?? null) : message.text);
}

/** "no", "no thanks": nothing in it for a fresh conversation to answer. */
const isPlainNo = ({ reading, text }: Message): boolean =>
  reading.affirmation === 'no' && reading.values.length === 0 && wordCount(text) <= 3;

/** Archives the conversation, readable as it is, for a fresh one to begin. */
function leaveBehind(turn: Turn, text: string | null): Move {
  noteRule(turn, 'resume', 'declined');
  const { conversation } = turn;
  conversation.pending = null;
  conversation.metadata = { ...conversation.metadata, archived: true };
  setPhase(turn, 'cancelled');
  turn.fresh = { text };
  turn.lead = [];
  return stop;
}

/** After a gap: whether the message goes on by itself, so that nobody has to be asked whether they want to. */
export function goesOnByItself(turn: Turn, message: Message, question: Question | null): boolean {
  const { reading } = message;
  if (reading.values.length > 0 || reading.commands.length > 0 || reading.isQuestion) return true;
  if (reading.failures.some(({ reason }) => reason !== 'not_understood')) return true;
  if (question?.isYesNo && reading.affirmation !== 'none') return true;
  return question !== null && branchNow(turn, message, question) !== null;
}

/** "sure", said to nothing in particular: on with the question. */
export function goOnAfterGap(turn: Turn, question: Question): Move {
  noteRule(turn, 'resume', 'accepted');
  askInContext(turn, question);
  return stop;
}
