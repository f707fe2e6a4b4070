import { nameInWords } from '../../panels/state-label.ts';
import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

export const subflowCard = defineCard({
  kind: 'subflow',
  content: (state) => ({
    text: state.flow === '' ? '' : words.runsFlow(nameInWords(state.flow)),
    hint: words.noFlow,
    remark: typeof state.version === 'number' ? words.version(state.version) : undefined,
  }),
  text: () => null,
});
