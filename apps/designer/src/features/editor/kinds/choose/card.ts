import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

export const chooseCard = defineCard({
  kind: 'choose',
  content: (state) => ({ text: state.question, hint: words.noQuestion }),
  text: (state) => ({
    label: words.aiQuestion,
    value: state.question,
    changes: (text) => ({ question: text }),
  }),
});
