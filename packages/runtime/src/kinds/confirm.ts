import { type StateOf, slotsReadBackBy } from '@turnwise/flow';
import { slotLabel, slotOf } from '../program/flow-program.ts';
import type { Item } from '../texts/texts.ts';
import { askQuestion } from '../turn/ask-question.ts';
import { go, type Move, stop } from '../turn/move.ts';
import { setPhase } from '../turn/phase.ts';
import { makeQuestion, type Question } from '../turn/question.ts';
import { slotPrompt, slotQuestion } from '../turn/slot-question.ts';
import { confirmSlots, forgetSlot, isFilled, unconfirmSlot } from '../turn/slots.ts';
import { noteAnswered } from '../turn/trail.ts';
import { type Heard, noteRule, type Turn } from '../turn/turn.ts';
import { knownItem } from '../values/item-of.ts';
import { renderText } from '../values/render-text.ts';
import type { KindRuntime } from './kind-runtime.ts';

type Confirm = StateOf<'confirm'>;

/** Reads the slots back and takes yes, no, or a correction. While a required slot is missing it asks for that instead. */
export const confirm: KindRuntime<'confirm'> = {
  enter(turn, state, name) {
    const missing = missingSlot(turn, state);
    if (missing) noteRule(turn, 'missing', missing);
    askQuestion(turn, questionOf(turn, state, name));
    return stop;
  },

  question: (turn, state, name) => questionOf(turn, state, name),

  proceed(turn, state, name, heard) {
    const said = heard.message.reading.affirmation;
    if (heard.message.isUnasked || missingSlot(turn, state) || changesSummary(turn, state, heard))
      return null;
    // "Yes, but ..." is no clear yes, and nothing is done without one.
    if (heard.message.reading.isReserved) return null;
    if (said === 'yes') return agree(turn, state, name);
    if (turn.flow.texts.isPause(heard.message.text)) return null;
    if (said === 'no' || (said === 'none' && wantsChange(heard))) return disagree(turn, state);
    return null;
  },
};

/** What is read back: the author's slots, those the question names, else all that is known, in the order of the flow's slots. */
export const slotsReadBack = (turn: Turn, state: Confirm): readonly string[] =>
  slotsReadBackBy(state, (name) => slotOf(turn.flow, name) !== undefined) ??
  turn.flow.slotNames.filter((name) => isFilled(turn, name));

/** The first required slot that is not known, of those read back, else of the whole flow. */
function missingSlot(turn: Turn, state: Confirm): string | null {
  const names = state.slots.length > 0 ? state.slots : turn.flow.slotNames;
  for (const name of names) {
    if (slotOf(turn.flow, name)?.required && !isFilled(turn, name)) return name;
  }
  return null;
}

/** What was read back is not what is known now: a yes or no to it says nothing. */
const changesSummary = (turn: Turn, state: Confirm, heard: Heard): boolean =>
  heard.corrected.length > 0 ||
  (heard.filled.length > 0 &&
    (heard.message.reading.affirmation !== 'yes' ||
      heard.filled.some((name) => slotsReadBack(turn, state).includes(name))));

/** "I want to change something": that much says no to what was read back. */
function wantsChange({ message: { reading } }: Heard): boolean {
  const { isChange, slot } = reading.correction;
  const isBare = reading.values.length + reading.restated.length + reading.failures.length === 0;
  return isChange === true && slot === undefined && isBare && !reading.isQuestion;
}

function agree(turn: Turn, state: Confirm, name: string): Move {
  confirmSlots(turn, slotsReadBack(turn, state));
  noteAnswered(turn, name);
  setPhase(turn, 'executing');
  return go(state.yes, 'yes');
}

function disagree(turn: Turn, state: Confirm): Move {
  for (const slot of slotsReadBack(turn, state)) unconfirmSlot(turn, slot);
  for (const slot of state.clearOnNo) forgetSlot(turn, slot);
  return go(state.no, 'no');
}

function questionOf(turn: Turn, state: Confirm, name: string): Question {
  const { texts } = turn.flow;
  const { turnCount } = turn.conversation;
  const missing = missingSlot(turn, state);
  const slot = missing === null ? undefined : slotOf(turn.flow, missing);
  if (missing !== null && slot) {
    const ask = () =>
      texts.missingForConfirm(
        slotLabel(turn.flow, missing),
        slotPrompt(turn, missing, slot.prompt),
        turnCount,
      );
    return slotQuestion(turn, name, missing, slot, { ask, retry: state.retry });
  }
  return makeQuestion({
    state: name,
    isYesNo: true,
    ask: () =>
      state.prompt ? renderText(turn, state.prompt) : texts.summary(summaryItems(turn, state), turnCount),
    template: state.prompt,
    unclear: state.unclear,
    quickReplies: [texts.yes, texts.no],
    retry: state.retry,
  });
}

const summaryItems = (turn: Turn, state: Confirm): readonly Item[] =>
  slotsReadBack(turn, state)
    .filter((name) => isFilled(turn, name))
    .map((name) => knownItem(turn, name));
