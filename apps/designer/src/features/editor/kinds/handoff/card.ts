import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

export const handoffCard = defineCard({
  kind: 'handoff',
  content: (state) => ({
    text: state.message,
    hint: words.noMessage,
    remark: state.queue ? words.handoffTo(state.queue) : undefined,
  }),
  text: (state) => ({ label: words.says, value: state.message, changes: (text) => ({ message: text }) }),
});
