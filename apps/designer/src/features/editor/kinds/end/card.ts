import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

export const endCard = defineCard({
  kind: 'end',
  content: (state) => ({
    text: state.message,
    remark: state.outcome === 'cancelled' ? words.cancelled : undefined,
  }),
  text: (state) => ({ label: words.says, value: state.message, changes: (text) => ({ message: text }) }),
});
