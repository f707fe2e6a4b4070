import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

export const sayCard = defineCard({
  kind: 'say',
  content: (state) => ({
    text: state.messages[0] ?? '',
    hint: words.noMessage,
    remark: state.messages.length > 1 ? words.variants(state.messages.length) : undefined,
  }),
  text: (state) => ({
    label: words.says,
    value: state.messages[0] ?? '',
    changes: (text) => ({ messages: [text, ...state.messages.slice(1)] }),
  }),
});
