import type { Condition, Slot, StateOf } from '@turnwise/flow';
import { aboutContent, aboutWords, type BranchChoice, chooseBranch } from '../conditions/choose-branch.ts';
import { askClassifiers } from '../effects/classify.ts';
import { slotOf } from '../program/flow-program.ts';
import { askOnceMore, askQuestion } from '../turn/ask-question.ts';
import { go, type Move, stop } from '../turn/move.ts';
import { makeQuestion, type Question } from '../turn/question.ts';
import { slotPrompt } from '../turn/slot-question.ts';
import { forgetSlot, isFilled, skipSlot, slotState, slotValue } from '../turn/slots.ts';
import { noteAnswered } from '../turn/trail.ts';
import type { Message, Turn } from '../turn/turn.ts';
import { formatValue } from '../values/format-value.ts';
import { renderText } from '../values/render-text.ts';
import type { KindRuntime } from './kind-runtime.ts';
import { choiceLabels, quickRepliesFor } from './quick-replies.ts';

type Ask = StateOf<'ask'>;

/** Asks and waits. With a slot it fills it, and is passed in silence when the slot is known; without one it listens. */
export const ask: KindRuntime<'ask'> = {
  enter(turn, state, name) {
    if (state.slot && isSettled(turn, state.slot)) return leave(turn, state, name, null);
    const question = questionOf(turn, state, name);
    if (turn.isReturn) askOnceMore(turn, question);
    else askQuestion(turn, question);
    return stop;
  },

  question: (turn, state, name) =>
    state.slot && isSettled(turn, state.slot) ? null : questionOf(turn, state, name),

  proceed(turn, state, name, { message }) {
    if (state.slot && isFilled(turn, state.slot)) {
      noteAnswered(turn, name);
      return leave(turn, state, name, message);
    }
    // A branch on the words is an answer of its own, also where a slot was asked for: "I don't have it".
    const choice = chosen(
      turn,
      state,
      name,
      message,
      message.isUnasked ? aboutContent : state.slot ? aboutWords : undefined,
    );
    if (choice.kind === 'open') return askClassifiers(turn, choice.questions);
    if (choice.kind === 'none') return null;
    noteAnswered(turn, name);
    return take(turn, choice);
  },

  otherwise(turn, state, name) {
    if (state.slot) return null;
    const hasBranches = state.branches.length > 0;
    // Where nothing is branched on every answer goes on, be it to an arrow not drawn yet.
    const to = hasBranches ? (state.otherwise ?? '') : (state.next ?? state.otherwise ?? '');
    if (hasBranches && to === '') return null;
    noteAnswered(turn, name);
    return go(to, hasBranches ? 'otherwise' : 'next');
  },

  skip(turn, state, name) {
    if (state.slot) skipSlot(turn, state.slot);
    const way = leave(turn, state, name, null);
    const leadsNowhere = way.kind === 'go' && way.to === '' && state.branches.length > 0;
    if (leadsNowhere && !state.slot) return null;
    noteAnswered(turn, name);
    return way;
  },
};

/** Known, or left out by the user: not asked for again on the way. */
const isSettled = (turn: Turn, slot: string): boolean =>
  isFilled(turn, slot) || slotState(turn, slot)?.skipped === true;

function questionOf(turn: Turn, state: Ask, name: string): Question {
  const slot = state.slot ? slotOf(turn.flow, state.slot) : undefined;
  // Come back to, a question needs no introduction again: the slot's own is enough.
  const isAgain = (turn.conversation.visits[name] ?? 0) > 1;
  const template = (isAgain && slot?.prompt ? slot.prompt : state.prompt) || slot?.prompt || '';
  return makeQuestion({
    state: name,
    slot: state.slot || null,
    isYesNo: slot?.type === 'boolean',
    ask: () => (state.slot ? slotPrompt(turn, state.slot, template) : renderText(turn, template)),
    template,
    reprompts: state.reprompts,
    unclear: state.unclear,
    quickReplies:
      state.quickReplies.length > 0 ? rendered(turn, state.quickReplies) : quickRepliesFor(turn, slot),
    retry: state.retry,
    canSkip: state.skippable || slot?.required === false,
    back: state.back ?? '',
    takesYesNo: !state.slot && state.branches.some(({ when }) => isAboutYesNo(when)),
    options: optionsOf(state, slot),
  });
}

function isAboutYesNo(condition: Condition): boolean {
  if (condition.kind === 'all' || condition.kind === 'any_of') return condition.conditions.some(isAboutYesNo);
  return condition.kind === 'affirmation';
}

const rendered = (turn: Turn, texts: readonly string[]): readonly string[] =>
  texts.some((text) => text.includes('{'))
    ? texts.map((text) => renderText(turn, text)).filter((text) => text.trim() !== '')
    : texts;

/** What can be answered, for a sentence that narrows the options. */
function optionsOf(state: Ask, slot: Slot | undefined): readonly string[] {
  if (slot) return choiceLabels(slot);
  if (state.quickReplies.length > 1) return state.quickReplies;
  return state.branches.flatMap((branch) => (branch.label ? [branch.label] : []));
}

function chosen(
  turn: Turn,
  state: Ask,
  name: string,
  message: Message | null,
  only?: (condition: Condition) => Condition | null,
): BranchChoice {
  return chooseBranch(turn, name, state.branches, {
    text: message?.text ?? valueInWords(turn, state),
    reading: message?.reading ?? null,
    answers: message?.findings.answers ?? {},
    isCritical: false,
    ...(only ? { only } : {}),
  });
}

/** A known value stands in for the answer that was not needed. */
function valueInWords(turn: Turn, state: Ask): string {
  const slot = state.slot ? slotOf(turn.flow, state.slot) : undefined;
  const value = state.slot ? slotValue(turn, state.slot) : null;
  return slot && value !== null ? formatValue(slot, value, turn.flow.language, turn.flow.texts) : '';
}

function leave(turn: Turn, state: Ask, name: string, message: Message | null): Move {
  if (state.branches.length === 0) return go(state.next ?? state.otherwise ?? '', 'next');
  const choice = chosen(turn, state, name, message);
  if (choice.kind === 'open') return askClassifiers(turn, choice.questions);
  return choice.kind === 'none' ? go(state.otherwise ?? state.next ?? '', 'otherwise') : take(turn, choice);
}

function take(turn: Turn, { branch }: Extract<BranchChoice, { kind: 'branch' }>): Move {
  for (const slot of branch.clear) forgetSlot(turn, slot);
  return go(branch.to, `branch:${branch.id}`, branch.label ?? '');
}
