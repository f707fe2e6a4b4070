import { nameInWords } from '../../panels/state-label.ts';
import { defineCard } from '../card-content.ts';
import { cardMessages as words } from '../messages.ts';

export const subflowCard = defineCard({
  kind: 'subflow',
  content: (state, { flowNames }) => ({
    text:
      state.flow === ''
        ? ''
        : words.runsFlow(flowNames[state.flow] ?? nameInWords(state.flow.replaceAll('-', ' '))),
    hint: words.noFlow,
    remark: typeof state.version === 'number' ? words.version(state.version) : undefined,
  }),
  text: () => null,
});
