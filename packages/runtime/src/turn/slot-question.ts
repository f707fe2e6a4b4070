import type { Slot } from '@turnwise/flow';
import { choiceLabels, quickRepliesFor } from '../kinds/quick-replies.ts';
import { slotLabel } from '../program/flow-program.ts';
import { renderText } from '../values/render-text.ts';
import { makeQuestion, type Question } from './question.ts';
import type { Turn } from './turn.ts';

/** What the state that asks has to say of it. */
type Own = Partial<Pick<Question, 'ask' | 'retry' | 'canSkip' | 'acknowledges'>>;

/** The question for one slot, in the words of its own prompt. */
export const slotQuestion = (
  turn: Turn,
  state: string,
  name: string,
  slot: Slot,
  { ask = () => slotPrompt(turn, name, slot.prompt), retry, canSkip, acknowledges }: Own = {},
): Question =>
  makeQuestion({
    state,
    slot: name,
    isYesNo: slot.type === 'boolean',
    ask,
    template: slot.prompt,
    quickReplies: quickRepliesFor(turn, slot),
    retry,
    canSkip,
    acknowledges,
    options: choiceLabels(slot),
  });

/** The author's words for it, or a plain question where there are none. */
export const slotPrompt = (turn: Turn, name: string, prompt: string | undefined): string =>
  prompt
    ? renderText(turn, prompt)
    : turn.flow.texts.askFor(slotLabel(turn.flow, name), turn.conversation.turnCount);
