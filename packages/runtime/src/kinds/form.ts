import type { StateOf } from '@turnwise/flow';
import { slotOf } from '../program/flow-program.ts';
import { askQuestion } from '../turn/ask-question.ts';
import { go, type Move, stop } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { slotQuestion } from '../turn/slot-question.ts';
import { isFilled, skipSlot, slotState } from '../turn/slots.ts';
import { noteAnswered } from '../turn/trail.ts';
import type { Turn } from '../turn/turn.ts';
import type { KindRuntime } from './kind-runtime.ts';

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
  return slotQuestion(turn, name, asked, slot, {
    retry: state.retry,
    canSkip: !slot.required,
    acknowledges: state.acknowledge,
  });
}
