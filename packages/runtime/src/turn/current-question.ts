import { kindOf } from '../kinds/kinds.ts';
import { quickRepliesFor } from '../kinds/quick-replies.ts';
import { slotLabel, slotOf, stateOf } from '../program/flow-program.ts';
import { renderText } from '../values/render-text.ts';
import type { Question } from './question.ts';
import type { Turn } from './turn.ts';

/** What the conversation waits to hear; null when its state waits for nothing. */
export function currentQuestion(turn: Turn): Question | null {
  const name = turn.conversation.state;
  const state = name === null ? null : stateOf(turn.flow, name);
  if (name === null || !state) return null;
  return kindOf(state).question?.(turn, state, name) ?? null;
}

/** The question for one slot, asked out of turn because the user wants to change it. */
export function changeQuestion(turn: Turn, slotName: string, state: string): Question | null {
  const slot = slotOf(turn.flow, slotName);
  if (!slot) return null;
  const { texts } = turn.flow;
  const label = slotLabel(turn.flow, slotName);
  return {
    state,
    slot: slotName,
    isYesNo: slot.type === 'boolean',
    ask: () =>
      slot.prompt ? renderText(turn, slot.prompt) : texts.askFor(label, turn.conversation.turnCount),
    template: slot.prompt ?? '',
    reprompts: [],
    unclear: undefined,
    quickReplies: quickRepliesFor(turn, slot),
    retry: { then: 'handoff', to: '' },
    canSkip: false,
    back: '',
    acknowledges: false,
    options: slot.type === 'choice' ? slot.choices.map((choice) => choice.label ?? choice.value) : [],
  };
}
