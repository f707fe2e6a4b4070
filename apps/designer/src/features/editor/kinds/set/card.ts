import type { Scalar } from '@turnwise/flow';
import { phrases } from '../../../../language/phrases.ts';
import { nameInWords } from '../../panels/state-label.ts';
import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

const inWords = (value: Scalar): string =>
  typeof value === 'boolean' ? phrases.exits[value ? 'yes' : 'no'] : String(value);

/** "order number becomes ..." and "Forgets reason", as one text. */
export const setCard = defineCard({
  kind: 'set',
  content(state, { slotLabels }) {
    const called = (target: string) => slotLabels[target] ?? nameInWords(target.replace(/^data\./, ''));
    const lines = state.assign.map(({ to, value }) => words.sets(called(to), inWords(value)));
    if (state.clear.length > 0) lines.push(words.clears(state.clear.map(called).join(', ')));
    return { text: lines.join('\n'), hint: words.nothingSet };
  },
  text: () => null,
});
