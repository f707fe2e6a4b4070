import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

/** The rows are the rules; there is nothing else to show. */
export const decideCard = defineCard({
  kind: 'decide',
  content: (state) => ({ text: '', hint: state.branches.length === 0 ? words.noRules : undefined }),
  text: () => null,
});
