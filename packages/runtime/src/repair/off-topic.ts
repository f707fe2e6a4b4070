import { resolveSlots } from '@turnwise/flow';
import { asksInBrief, understand } from '@turnwise/understanding';
import { intentThreshold } from '../conditions/intent.ts';
import { aiContext, hasAi } from '../effects/ai-context.ts';
import { awaitEffects, effectId } from '../effects/await-effects.ts';
import { askInContext, coreOf } from '../turn/ask-question.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { lead, say } from '../turn/say.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { answerAround, flowsAround, heardAround } from './flows-around.ts';
import { followListener, isOffHere, type ListenerRule, listenerRule } from './listener.ts';
import { sideAnswer } from './side-question.ts';

/** A question from the author's list: answered, and the pending question asked again. Null when it is none of them. */
export function answerListed(turn: Turn, message: Message, question: Question): Move | null {
  const answer = message.side ?? sideAnswer(turn, message);
  if (answer === null) return null;
  if (!turn.lead.includes(answer.text)) noteRule(turn, 'questions', answer.text);
  lead(turn, answer.text);
  askInContext(turn, question);
  return stop;
}

/**
 * An intent the author listens for everywhere: answered, or followed to where it leads. What a flow around a sub-flow
 * answers is answered in there too.
 */
export function followIntent(turn: Turn, message: Message, question: Question): Move | null {
  const own = intentRule(turn, message);
  if (own) {
    noteRule(turn, 'intent', own.intent);
    return followListener(turn, own.rule, question, '');
  }
  if (isOffHere(turn, 'intent')) return null;
  for (const around of flowsAround(turn)) {
    if (around.flow.intentListeners.size === 0) continue;
    const found = intentRule(around, heardAround(around, message));
    const answer = found && answerAround(around, found.rule);
    if (!found || answer === null) continue;
    noteRule(turn, 'intent', found.intent);
    return followListener(turn, { answer: '', to: '', return: found.rule.return }, question, answer);
  }
  return null;
}

/** The rule of the intent that a message is heard to have; null where none is listened for. */
function intentRule(
  turn: Turn,
  { reading }: Message,
): { readonly intent: string; readonly rule: ListenerRule } | null {
  const best = reading.intents[0];
  if (!best || best.score < intentThreshold) return null;
  const listener = turn.flow.intentListeners.get(best.intent);
  if (!listener || (listener.to === '' && !listener.answer)) return null;
  const rule = listenerRule(turn, 'intent', listener);
  // A state's own rule may leave nothing to say, and nowhere to go.
  if (rule === null || (rule.to === '' && rule.answer === '')) return null;
  return { intent: best.intent, rule };
}

/** "One moment, let me look": nothing is answered yet, and nothing asked again. */
export function answerPause(turn: Turn, message: Message, question: Question): Move | null {
  return turn.flow.texts.isPause(message.text) ? takeYourTime(turn, question) : null;
}

export function takeYourTime(turn: Turn, question: Question): Move {
  noteRule(turn, 'pleasantry', 'pause');
  say(turn, turn.flow.texts.takeYourTime(turn.conversation.turnCount), question.quickReplies);
  return stop;
}

/** "Hello", "thanks" and what the whole talk is about are no answers, and nothing to hold against anybody. */
export function answerPleasantry(turn: Turn, message: Message, question: Question): Move | null {
  const { turnCount } = turn.conversation;
  const answer = pleasantry(turn, message, question);
  if (answer === null) return null;
  noteRule(turn, 'pleasantry', answer === turn.flow.texts.sure ? 'topic' : '');
  lead(turn, answer(turnCount));
  say(turn, coreOf(question), question.quickReplies);
  return stop;
}

/**
 * No question, and the AI takes it for being beside the matter: no attempt is counted. It is believed no more often in
 * a row than an answer may be wrong, so that an AI which is mistaken keeps nobody from the author's exit.
 */
export function answerAside(turn: Turn, message: Message, question: Question): Move | null {
  const limit = question.retry.limit ?? turn.flow.settings.retryLimit;
  const asides = turn.conversation.asides ?? 0;
  if (message.findings.isOffTopic !== true || asides >= limit) return null;
  const move = answerOffTopic(turn, message, question);
  if (move && turn.conversation.pending?.kind !== 'effects') turn.conversation.asides = asides + 1;
  return move;
}

function pleasantry({ flow }: Turn, message: Message, question: Question): ((turn: number) => string) | null {
  const { texts, language } = flow;
  const { text } = message;
  if (texts.isGreeting(text.replaceAll('?', ''))) return (turn) => texts.greeting(null, turn);
  if (texts.isThanks(text)) return texts.welcome;
  if (texts.isFiller(text)) return texts.goOn;
  // "I need a refund", said to the flow that makes them. "On Sunday" is an answer to one called "Sunday lunch".
  const isAnswer = message.reading.failures.some(
    ({ slot, rule }) => slot === question.slot && rule?.kind === 'weekdays',
  );
  if (!isAnswer && asksInBrief(text, flow.topic, flow.language)) return texts.sure;
  const name = nameIn(text, message.at, language);
  const rest = name === null ? text : text.replace(name, '');
  if (name === null || !(texts.isGreeting(rest) || texts.isIntroduction(rest))) return null;
  return (turn) => texts.greeting(texts.address(name), turn);
}

const nobody = resolveSlots({ name: { type: 'name' } });

const fewWords = /^[^\p{L}\p{N}]*\p{L}+([^\p{L}\p{N}]+\p{L}+){1,7}[^\p{L}\p{N}]*$/u;

/** The name somebody says they have, in few words and without a figure. */
function nameIn(text: string, now: string, language: string): string | null {
  if (!fewWords.test(text)) return null;
  const [name] = understand(text, { slots: nobody, now, timeZone: 'UTC', language }).values;
  return name?.text ?? null;
}

/** Something else altogether: the AI's answer where there is one, else the author's, else a kind sentence; then the question again. */
export function answerOffTopic(turn: Turn, message: Message, question: Question): Move | null {
  const rule = listenerRule(turn, 'off_topic');
  if (rule === null) return null;
  const { offTopic } = message.findings;
  const isOpen = offTopic === undefined && rule.answer === '' && rule.to === '';
  if (isOpen && hasAi(turn) && !message.isUnasked) {
    return awaitEffects(turn, [
      {
        kind: 'answerOffTopic',
        id: effectId(turn),
        text: message.forAi,
        context: aiContext(turn, question.ask()),
      },
    ]);
  }
  noteRule(turn, 'off_topic');
  const { texts } = turn.flow;
  return followListener(turn, rule, question, offTopic ?? texts.offTopic(turn.conversation.turnCount));
}
