import type { Slot } from '@turnwise/flow';
import { type FlowProgram, slotLabel, slotOf, stateOf } from '../program/flow-program.ts';
import { askOnceMore, unask } from '../turn/ask-question.ts';
import type { Move } from '../turn/move.ts';
import type { Question } from '../turn/question.ts';
import { run } from '../turn/run.ts';
import { lead } from '../turn/say.ts';
import { isFilled, skipSlot, slotState } from '../turn/slots.ts';
import { type Message, noteRule, type Turn } from '../turn/turn.ts';
import { isOutOfTurn, questionNow } from './question-now.ts';
import { cannotSkip, skipQuestion } from './skip-question.ts';
import { wordCount } from './words-in.ts';

const mostWords = 3;

/** "No, thanks" to a question that may be left out leaves it out, also where any text would be an answer. */
export function leaveOut(turn: Turn, { reading, text, isUnasked }: Message, question: Question): Move | null {
  const slot = question.slot === null ? undefined : slotOf(turn.flow, question.slot);
  if (!slot || !question.canSkip || slot.type === 'boolean' || isUnasked || isOutOfTurn(turn)) return null;
  if (reading.affirmation !== 'no' || wordCount(text) > mostWords) return null;
  const isOther = reading.values.some((value) => value.slot !== question.slot) || slot.type === 'choice';
  if (isOther && reading.values.length > 0) return null;
  // "5. No, 6."
  if (isCounted(slot) && /\d/.test(text)) return null;
  return skip(turn, question);
}

const isCounted = ({ type }: Slot): boolean => type !== 'text' && type !== 'name' && type !== 'choice';

/** "Haircut, tomorrow, Anna, no phone": what is named and may be left out will not be asked for. True when anything is. */
export function leaveOutNamed(turn: Turn, message: Message, question: Question): boolean {
  const { flow } = turn;
  const said = message.text.toLowerCase();
  const labels = labelsOf(flow);
  const names = flow.slotNames.filter((name, index) => {
    // Asked of every message: what it does not even name is left alone at once.
    if (!said.includes(labels[index] ?? '')) return false;
    const slot = slotOf(flow, name);
    if (!slot || name === question.slot || slot.type === 'boolean') return false;
    if (isFilled(turn, name) || slotState(turn, name)?.skipped || !mayBeLeftOut(flow, name, slot))
      return false;
    return flow.texts.doesWithout(message.text, slotLabel(flow, name));
  });
  if (names.length === 0) return false;
  for (const name of names) {
    skipSlot(turn, name);
    noteRule(turn, 'skip', name);
  }
  return true;
}

const labelsByFlow = new WeakMap<FlowProgram, readonly string[]>();

/** The labels of a flow's slots in lower case, worked out once. */
function labelsOf(flow: FlowProgram): readonly string[] {
  let labels = labelsByFlow.get(flow);
  if (!labels) {
    labels = flow.slotNames.map((name) => slotLabel(flow, name).toLowerCase());
    labelsByFlow.set(flow, labels);
  }
  return labels;
}

const mayBeLeftOut = (flow: FlowProgram, name: string, slot: Slot): boolean =>
  !slot.required ||
  Object.keys(flow.document.states).some((key) => {
    const state = stateOf(flow, key);
    return state?.kind === 'ask' && state.slot === name && state.skippable;
  });

/** The question a message has led to is left out, as it said. */
export function leaveOutNext(turn: Turn): void {
  if (!turn.leavesOutNext || turn.conversation.pending !== null) return;
  turn.leavesOutNext = false;
  const question = questionNow(turn);
  if (!question || !unask(turn, question)) return;
  const skipped = skip(turn, question);
  if (skipped) {
    run(turn, skipped);
    return;
  }
  lead(turn, cannotSkip(turn, question));
  askOnceMore(turn, question);
}

function skip(turn: Turn, question: Question): Move | null {
  const move = skipQuestion(turn, question, turn.flow.texts.skipped(turn.conversation.turnCount));
  if (move) noteRule(turn, 'skip');
  return move;
}
