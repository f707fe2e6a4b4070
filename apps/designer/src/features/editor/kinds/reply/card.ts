import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

export const replyCard = defineCard({
  kind: 'reply',
  content: (state) => ({
    text: state.instructions,
    hint: words.noInstructions,
    remark: state.wait ? words.waits : undefined,
  }),
  text: (state) => ({
    label: words.aiInstructions,
    value: state.instructions,
    changes: (text) => ({ instructions: text }),
  }),
});
