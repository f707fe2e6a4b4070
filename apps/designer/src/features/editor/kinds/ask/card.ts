import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';
import { retryRemark } from '../retry-remark.ts';

export const askCard = defineCard({
  kind: 'ask',
  content: (state, { slotPrompts, retryLimit }) => ({
    text: state.prompt || (state.slot ? (slotPrompts[state.slot] ?? '') : ''),
    hint: words.noQuestion,
    slots: state.slot ? [state.slot] : undefined,
    remark: state.slot ? retryRemark(state.retry, retryLimit) : undefined,
  }),
  text: (state, { slotPrompts }) => ({
    label: words.asks,
    value: state.prompt,
    placeholder: state.slot ? slotPrompts[state.slot] : undefined,
    changes: (text) => ({ prompt: text }),
  }),
});
