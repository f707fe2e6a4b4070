import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';
import { retryRemark } from '../retry-remark.ts';

export const formCard = defineCard({
  kind: 'form',
  content: (state, { retryLimit }) => ({
    text: '',
    hint: state.slots.length === 0 ? words.noSlots : undefined,
    slots: state.slots,
    remark: state.slots.length > 0 ? retryRemark(state.retry, retryLimit) : undefined,
  }),
  text: () => null,
});
