import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

export const confirmCard = defineCard({
  kind: 'confirm',
  content: (state) => ({
    text: state.prompt,
    hint: state.slots.length > 0 ? words.readsBack : words.wholeSummary,
    // A question of the author's own already shows its slots as chips in the text.
    slots: state.prompt === '' ? state.slots : undefined,
  }),
  text: (state) => ({ label: words.asks, value: state.prompt, changes: (text) => ({ prompt: text }) }),
});
