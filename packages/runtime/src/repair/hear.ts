import type { Scalar } from '@turnwise/flow';
import { askUnderstand, mayAskUnderstand } from '../effects/understand.ts';
import { kindOf } from '../kinds/kinds.ts';
import { slotLabel, slotOf, stateOf } from '../program/flow-program.ts';
import { askAgain, askQuestion, questionIn } from '../turn/ask-question.ts';
import { currentQuestion } from '../turn/current-question.ts';
import { type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { reenter } from '../turn/run.ts';
import { lead, say } from '../turn/say.ts';
import { isFilled, slotValue } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { renderText, showValue } from '../values/render-text.ts';
import { type Absorbed, absorb } from './absorb.ts';
import { acknowledge } from './acknowledge.ts';
import { readBack } from './answer-offer.ts';
import { earliestDependent } from './dependents.ts';
import { listenerRule } from './listener.ts';
import { obeyCommand } from './obey-command.ts';
import { answerListed, answerOffTopic, answerPleasantry, followIntent } from './off-topic.ts';
import { isAside, questionNow } from './question-now.ts';
import { retry } from './retry.ts';
import { sideAnswer } from './side-question.ts';

/**
 * Hears one message while the conversation waits for its user, in the order of meaning: a command, the answer to the
 * question, other slots, an unclear answer, something off the topic, an invalid answer.
 */
export function hear(turn: Turn, message: Message): Move {
  turn.message = message;
  const question = questionNow(turn);
  // A draft can leave a conversation where nothing is asked: it tries to go on from there.
  if (!question) return reenter(turn, turn.conversation.state ?? '');
  return obeyCommand(turn, message, question) ?? answer(turn, message, question);
}

function answer(turn: Turn, message: Message, question: Question): Move {
  const change = askForChange(turn, message, question);
  if (change) return change;
  const heard = absorb(turn, message, question);
  const aside = isAside(turn);
  if (heard.corrected.length > 0)
    noteRule(turn, 'correction', heard.corrected.map(({ slot }) => slot).join(', '));
  const side = message.reading.isQuestion && didSomething(heard) ? sideAnswer(turn, message) : null;
  if (side !== null) {
    noteRule(turn, 'questions', side);
    lead(turn, side);
  }
  const again = heard.corrected.length > 0 ? reevaluate(turn, heard, question) : null;
  if (again) return again;
  if (aside) return answerAside(turn, heard, question);
  const moved = proceed(turn, heard, question);
  if (moved) return moved;
  return askOn(turn, heard, question) ?? settle(turn, message, question);
}

const didSomething = (heard: Absorbed): boolean =>
  heard.filled.length > 0 || heard.corrected.length > 0 || heard.toConfirm.length > 0;

/** The state's own way on; what was understood besides is said first. */
function proceed(turn: Turn, heard: Absorbed, question: Question): Move | null {
  if (heard.toConfirm.length > 0 || heard.toCorrect || heard.ambiguous) return null;
  const state = stateOf(turn.flow, question.state);
  if (!state) return null;
  // Said before whatever the next state says; taken back where the state stays.
  const leads = turn.lead.length;
  acknowledge(turn, heard, question);
  mentionRefused(turn, heard);
  mentionAmbiguous(turn, heard, null);
  const move = kindOf(state).proceed?.(turn, state, question.state, heard) ?? null;
  if (!move) turn.lead.length = leads;
  return move;
}

/** The message did something, but the question stands or is another now: say what was understood, and ask. */
function askOn(turn: Turn, heard: Absorbed, question: Question): Move | null {
  const { texts } = turn.flow;
  if (heard.toConfirm.length > 0) {
    acknowledge(turn, heard, question);
    const [first, ...rest] = heard.toConfirm;
    if (first) {
      readBack(
        turn,
        first.slot,
        first.value,
        Object.fromEntries(rest.map(({ slot, value }) => [slot, value])),
      );
    }
    return stop;
  }
  if (heard.toCorrect) {
    const { slot, value } = heard.toCorrect;
    acknowledge(turn, heard, question);
    turn.conversation.pending = { kind: 'correctionOffer', slot, value };
    const item = { label: slotLabel(turn.flow, slot), value: showValue(turn, slot, value) };
    const before = showValue(turn, slot, slotValue(turn, slot) ?? '');
    say(turn, texts.correctionOffer(item, before, turn.conversation.turnCount), [texts.yes, texts.no]);
    return stop;
  }
  const next = questionNow(turn);
  if (heard.filled.length > 0 || heard.corrected.length > 0 || heard.refused.length > 0) {
    acknowledge(turn, heard, question);
    mentionRefused(turn, heard);
    mentionAmbiguous(turn, heard, next);
    if (next?.slot === question.slot) mentionFailure(turn, heard, question);
    if (next) askNext(turn, next, heard);
    return stop;
  }
  return null;
}

/** Asks the next question; where its answer was just given in words of two meanings, which of the two. */
function askNext(turn: Turn, next: Question, { ambiguousMention }: Absorbed): void {
  if (ambiguousMention && ambiguousMention.slot === next.slot) {
    const options = readings(turn, next.slot, [ambiguousMention.value, ...ambiguousMention.alternatives]);
    say(turn, turn.flow.texts.unclearOptions(options, turn.conversation.turnCount), options);
  } else {
    askQuestion(turn, next);
  }
}

const readings = (turn: Turn, slot: string, values: readonly Scalar[]): string[] => [
  ...new Set(values.map((value) => showValue(turn, slot, value))),
];

/** The message did nothing at all: it is unclear, off the topic, any other answer, or an invalid one. */
function settle(turn: Turn, message: Message, question: Question): Move {
  const { reading } = message;
  const isUnclear =
    reading.failures.some(({ slot, reason }) => slot === question.slot && reason === 'ambiguous') ||
    reading.values.some(({ slot, alternatives }) => slot === question.slot && alternatives.length > 0) ||
    (reading.affirmation === 'unsure' && (question.isYesNo || question.options.length > 0));
  const hasFailure = reading.failures.some(({ slot }) => slot === question.slot);
  if (message.isUnasked) return askPlain(turn, question, message);
  if (isUnclear && !question.isYesNo && question.slot && mayAskUnderstand(turn))
    return askUnderstand(turn, question);
  if (isUnclear) return unclear(turn, message, question);
  const listed = answerListed(turn, message, question) ?? followIntent(turn, message, question);
  if (listed) return listed;
  const state = stateOf(turn.flow, question.state);
  const other = state && !isAside(turn) ? kindOf(state).otherwise?.(turn, state, question.state) : null;
  if (other) return other;
  const isAsideTalk = reading.isQuestion && !hasFailure;
  if (isAsideTalk) {
    const offTopic = answerOffTopic(turn, message, question);
    if (offTopic) return offTopic;
  }
  const pleasantry = answerPleasantry(turn, message, question);
  if (pleasantry) return pleasantry;
  if (question.slot && mayAskUnderstand(turn)) return askUnderstand(turn, question);
  if (question.slot === null) return unclear(turn, message, question);
  return invalid(turn, message, question);
}

/** A message that was no answer to begin with: nothing counts, the question is simply asked. */
function askPlain(turn: Turn, question: Question, message: Message): Move {
  const answered = answerListed(turn, message, question) ?? followIntent(turn, message, question);
  if (answered) return answered;
  noteRule(turn, 'opening');
  return stop;
}

function unclear(turn: Turn, message: Message, question: Question): Move {
  const { texts } = turn.flow;
  const { turnCount } = turn.conversation;
  return retry(turn, question, 'unclear', () => {
    const alternatives = alternativesIn(turn, message, question);
    if (alternatives.length > 1) {
      say(turn, texts.unclearOptions(alternatives, turnCount), alternatives);
    } else if (question.unclear) {
      say(turn, renderText(turn, question.unclear), question.quickReplies);
    } else if (question.isYesNo) {
      say(turn, texts.unclearYesNo(questionIn(question.ask()), turnCount), question.quickReplies);
    } else if (question.options.length > 1) {
      say(turn, texts.unclearOptions(question.options, turnCount), question.quickReplies);
    } else {
      say(turn, texts.unclear(question.ask(), turnCount), question.quickReplies);
    }
  });
}

/** What an ambiguous answer could have meant, as the user would say it. */
function alternativesIn(turn: Turn, { reading }: Message, question: Question): string[] {
  const slot = question.slot;
  if (slot === null) return [];
  const value = reading.values.find((candidate) => candidate.slot === slot);
  const failure = reading.failures.find((candidate) => candidate.slot === slot);
  const values = value ? [value.value, ...value.alternatives] : (failure?.alternatives ?? []);
  return readings(turn, slot, values);
}

function invalid(turn: Turn, message: Message, question: Question): Move {
  return retry(turn, question, 'invalid', (attempt) => {
    lead(turn, invalidText(turn, message, question));
    askAgain(turn, question, attempt);
  });
}

/** Why the answer does not fit, in the author's words where there are some. */
function invalidText(turn: Turn, { reading }: Message, question: Question): string {
  const name = question.slot ?? '';
  const slot = slotOf(turn.flow, name);
  if (!slot) return '';
  const failure = reading.failures.find((candidate) => candidate.slot === name);
  const authors = failure?.rule?.message ?? slot.message;
  return authors
    ? renderText(turn, authors)
    : turn.flow.texts.invalid(slot, slotLabel(turn.flow, name), turn.conversation.turnCount);
}

/** The asked slot's own value did not pass, while others did: said, not counted. */
function mentionFailure(turn: Turn, heard: Absorbed, question: Question): void {
  const { reading } = heard.message;
  if (
    question.slot &&
    reading.failures.some(({ slot, reason }) => slot === question.slot && reason === 'rule')
  ) {
    lead(turn, invalidText(turn, heard.message, question));
  }
}

/** Values for other slots that did not pass are never dropped in silence. */
function mentionRefused(turn: Turn, heard: Absorbed): void {
  for (const { slot: name, rule, text } of heard.refused) {
    const slot = slotOf(turn.flow, name);
    if (!slot) continue;
    const authors = rule?.message ?? slot.message;
    lead(
      turn,
      authors ? renderText(turn, authors) : turn.flow.texts.invalidMention(slotLabel(turn.flow, name), text),
    );
  }
}

/** Words of two meanings for a slot whose turn has not come: said, so that nobody thinks they were understood. */
function mentionAmbiguous(turn: Turn, { ambiguousMention }: Absorbed, next: Question | null): void {
  if (ambiguousMention === null || ambiguousMention.slot === next?.slot) return;
  const label = slotLabel(turn.flow, ambiguousMention.slot);
  lead(turn, turn.flow.texts.notSure(label, turn.conversation.turnCount));
}

/** A changed value had a say before: the conversation goes on from the first state it had it in. */
function reevaluate(turn: Turn, heard: Absorbed, question: Question): Move | null {
  const slots = heard.corrected.map(({ slot }) => slot);
  const { pending } = turn.conversation;
  if (pending?.kind === 'slotChange' && slots.includes(pending.slot)) turn.conversation.pending = null;
  if (turn.conversation.pending?.kind === 'actionConfirmation') turn.conversation.pending = null;
  const dependent = earliestDependent(turn, slots);
  if (dependent === null) return null;
  acknowledge(turn, heard, question);
  mentionRefused(turn, heard);
  return reenter(turn, dependent);
}

/** Answers a question asked out of turn; then the one that was open is asked again. */
function answerAside(turn: Turn, heard: Absorbed, question: Question): Move {
  const { conversation } = turn;
  const isSettled = conversation.pending === null;
  if (conversation.pending?.kind === 'slotChange') {
    const { slot } = conversation.pending;
    if (heard.isSame || isFilled(turn, slot) === false || heard.filled.includes(slot)) {
      conversation.pending = null;
      if (heard.isSame) {
        const value = showValue(turn, slot, slotValue(turn, slot) ?? '');
        lead(turn, turn.flow.texts.keptAsItWas({ label: slotLabel(turn.flow, slot), value }));
      }
    }
  }
  if (isSettled || conversation.pending === null) {
    acknowledge(turn, heard, question);
    mentionRefused(turn, heard);
    const next = currentQuestion(turn);
    if (next) askQuestion(turn, next);
    return next ? stop : reenter(turn, question.state);
  }
  return askOn(turn, heard, question) ?? settle(turn, heard.message, question);
}

/** "Change my e-mail", without saying to what: that is asked, and the old value stays until there is a new one. */
function askForChange(turn: Turn, message: Message, question: Question): Move | null {
  const { correction, values, failures } = message.reading;
  const name = correction.slot;
  if (!correction.isCue || name === undefined || values.length > 0 || name === question.slot) return null;
  const slot = slotOf(turn.flow, name);
  const state = turn.conversation.slots[name];
  if (!slot || !state || state.value === null || state.source === 'action' || state.source === 'set')
    return null;
  if (listenerRule(turn, 'correction') === null) return null;
  const failure = failures.find((candidate) => candidate.slot === name);
  turn.conversation.pending = { kind: 'slotChange', slot: name };
  const ask = questionNow(turn);
  if (!ask) return null;
  noteRule(turn, 'correction', name);
  if (failure) {
    const authors = failure.rule?.message ?? slot.message;
    lead(
      turn,
      authors
        ? renderText(turn, authors)
        : turn.flow.texts.invalidMention(slotLabel(turn.flow, name), failure.text),
    );
  }
  say(turn, turn.flow.texts.slotChange(slotLabel(turn.flow, name), ask.ask()), ask.quickReplies);
  return stop;
}
