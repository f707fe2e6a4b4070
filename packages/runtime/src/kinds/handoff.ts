import { handOverHere } from '../turn/end-conversation.ts';
import { say } from '../turn/say.ts';
import { renderText } from '../values/render-text.ts';
import type { KindRuntime } from './kind-runtime.ts';

/** A person takes over, with a summary. */
export const handoff: KindRuntime<'handoff'> = {
  enter(turn, state) {
    const { texts } = turn.flow;
    say(turn, renderText(turn, state.message) || texts.handoff());
    return handOverHere(
      turn,
      state.queue ?? '',
      state.summary ? renderText(turn, state.summary, texts.notGiven) : null,
    );
  },
};
