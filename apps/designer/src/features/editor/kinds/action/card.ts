import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

export const actionCard = defineCard({
  kind: 'action',
  content: (state, { actionLabels }) => ({
    text: state.action === '' ? '' : (actionLabels[state.action] ?? ''),
    hint: words.noAction,
    remark: state.requireConfirmed ? words.whenConfirmed : undefined,
  }),
  text: () => null,
});
