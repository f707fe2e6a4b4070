import { chooseAnswerSchema } from '../effects/ai-answers.ts';
import { aiContext, hasAi, lastUserText } from '../effects/ai-context.ts';
import { awaitEffects, effectId } from '../effects/await-effects.ts';
import { stateOf } from '../program/flow-program.ts';
import { go } from '../turn/move.ts';
import { noteError } from '../turn/turn.ts';
import type { KindRuntime } from './kind-runtime.ts';

/** The AI picks from a list of states; without one, and for any other answer, the author's otherwise. */
export const choose: KindRuntime<'choose'> = {
  enter(turn, state) {
    if (!hasAi(turn) || state.options.length === 0) return go(state.otherwise, 'otherwise', 'no AI');
    return awaitEffects(turn, [
      {
        kind: 'chooseState',
        id: effectId(turn),
        question: state.question,
        text: lastUserText(turn),
        options: state.options.map(({ label, description }) => ({ label, description })),
        context: aiContext(turn, state.question),
      },
    ]);
  },

  resolve(turn, state, _name, result) {
    const chosen = result.kind === 'ai' ? chooseAnswerSchema.safeParse(result.answer).data : undefined;
    const option = chosen?.option == null ? undefined : state.options[chosen.option];
    if (option && stateOf(turn.flow, option.to))
      return go(option.to, `option:${chosen?.option}`, option.label);
    if (chosen?.option !== null) {
      noteError(
        turn,
        'ai_unusable',
        'The AI chose none of the options, so the conversation went on otherwise.',
      );
    }
    return go(state.otherwise, 'otherwise');
  },
};
