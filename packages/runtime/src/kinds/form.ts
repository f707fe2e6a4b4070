import type { StateOf } from '@turnwise/flow';
import { slotLabel, slotOf } from '../program/flow-program.ts';
import { askQuestion } from '../turn/ask-question.ts';
import { go, type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { isFilled, skipSlot, slotState } from '../turn/slots.ts';
import { noteAnswered } from '../turn/trail.ts';
import type { Turn } from '../turn/turn.ts';
import { renderText } from '../values/render-text.ts';
import type { KindRuntime } from './kind-runtime.ts';
import { quickRepliesFor } from './quick-replies.ts';

type Form = StateOf<'form'>;

/** Collects several slots: one question at a time, as many answers per message as come. */
export const form: KindRuntime<'form'> = {
  enter: (turn, state, name) => askNext(turn, state, name),

  question: (turn, state, name) => questionOf(turn, state, name),

  proceed(turn, state, name, { filled, corrected }) {
    for (const slot of filled) if (state.slots.includes(slot)) noteAnswered(turn, name, slot);
    if (filled.length === 0 && corrected.length === 0) return null;
    return nextSlot(turn, state) === null ? go(state.next, 'next') : null;
  },

  skip(turn, state, name) {
    const slot = nextSlot(turn, state);
    if (slot) skipSlot(turn, slot);
    return askNext(turn, state, name);
  },
};

/** The first slot that is neither known nor left out. */
const nextSlot = (turn: Turn, state: Form): string | null =>
  state.slots.find(
    (name) => slotOf(turn.flow, name) && !isFilled(turn, name) && slotState(turn, name)?.skipped !== true,
  ) ?? null;

function askNext(turn: Turn, state: Form, name: string): Move {
  const question = questionOf(turn, state, name);
  if (question === null) return go(state.next, 'next');
  askQuestion(turn, question);
  return stop;
}

function questionOf(turn: Turn, state: Form, name: string): Question | null {
  const asked = nextSlot(turn, state);
  const slot = asked === null ? undefined : slotOf(turn.flow, asked);
  if (asked === null || !slot) return null;
  const template = slot.prompt ?? '';
  return {
    state: name,
    slot: asked,
    isYesNo: slot.type === 'boolean',
    ask: () =>
      template
        ? renderText(turn, template)
        : turn.flow.texts.askFor(slotLabel(turn.flow, asked), turn.conversation.turnCount),
    template,
    reprompts: [],
    unclear: undefined,
    quickReplies: quickRepliesFor(turn, slot),
    retry: state.retry,
    canSkip: !slot.required,
    back: '',
    acknowledges: state.acknowledge,
    options: slot.type === 'choice' ? slot.choices.map((choice) => choice.label ?? choice.value) : [],
  };
}
